import { cache } from 'react';
import {
  listByAuthor,
  listBySubject,
  listInSection,
} from '#features/newsroom/reading/data/article-lists.queries.ts';
import { listWire } from '#features/newsroom/reading/data/wire.queries.ts';
import type { Section } from '#features/newsroom/taxonomy/section.ts';
import type { CountedPage } from '#lib/page-numbers.ts';

/** How many articles a page of a list shows. */
const listSize = 20;
/** How many lines a page of the wire shows. */
const wireSize = 60;

/**
 * A page of a list, read once for the head and the page of one render. What is given for the list is what `load.ts`
 * found: the same object in both.
 */
export const loadSectionList = cache((section: Section, page: number) =>
  listInSection({ sectionIds: section.listIds, page, size: listSize }),
);
export const loadAuthorList = cache((author: { id: string }, page: number) =>
  listByAuthor({ authorId: author.id, page, size: listSize }),
);
export const loadSubjectList = cache((subject: { listIds: readonly string[] }, page: number) =>
  listBySubject({ subjectIds: subject.listIds, page, size: listSize }),
);
export const loadWire = cache((section: Section | null, page: number) =>
  listWire({ sectionIds: section?.listIds ?? null, page, size: wireSize }),
);

/** The pages before and after one, for its head: `prev` leads to what is newer. */
export function besidePage(
  { page, hasNext }: CountedPage<unknown>,
  pathOf: (page: number) => string,
): { previous?: string; next?: string } {
  return {
    ...(page > 1 ? { previous: pathOf(page - 1) } : {}),
    ...(hasNext ? { next: pathOf(page + 1) } : {}),
  };
}
