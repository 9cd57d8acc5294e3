import { cache } from 'react';
import type { ArticleAnswer } from '#features/newsroom/reading/published-article.ts';
import { getRedirect } from '#features/house/redirects/data/redirect.queries.ts';
import { findDoor } from '#lib/doors.ts';
import { parsePageNumber } from '#lib/page-numbers.ts';
import { type Tag, tags } from '#lib/tags.ts';
import { loadArticle, loadSection, loadSubject } from './load.ts';

export type RedirectEnd = {
  path: string;
  tags: Tag[];
  /** What was there is withdrawn: the address that led to it says so itself, it leads nobody to a notice. */
  gone?: Extract<ArticleAnswer, { kind: 'gone' }>;
};

/**
 * Where a path leads in one hop, and whose further moves change that; null when the newsroom sent it nowhere. The
 * older pages of a list that was sent elsewhere follow it, under their number.
 */
export const findRedirectEnd = cache(async (path: string): Promise<RedirectEnd | null> => {
  const end = await findEnd(path);
  if (end) return end;
  const [, list, segment = ''] = /^(\/.+)\/page\/([^/]+)$/.exec(path) ?? [];
  if (list === undefined || parsePageNumber(segment) === null) return null;
  const listEnd = await findEnd(list);
  if (!listEnd) return null;
  const older = `${listEnd.path}/page/${segment}`;
  return hasOlderPages(older) ? { path: older, tags: listEnd.tags } : null;
});

/** A story and a page by a fixed name have none. */
function hasOlderPages(path: string): boolean {
  const found = findDoor(path);
  return found.kind === 'public' && found.door.shape.endsWith('/page/{n}');
}

async function findEnd(path: string): Promise<RedirectEnd | null> {
  const target = await getRedirect(path);
  if (target === null) return null;
  const [first = '', second = '', more] = target.split('/').slice(1);
  const standing = { path: target, tags: [tags.absent(target)] };
  if (more !== undefined || first === '') return standing;
  if (first === 'sujets' && second !== '') {
    const subject = await loadSubject(second);
    if (subject?.kind !== 'moved') return standing;
    return { path: subject.path, tags: [...standing.tags, tags.subject(subject.subjectId)] };
  }
  if (second === '') {
    const section = await loadSection(first);
    if (!section) return standing;
    return section.kind === 'found'
      ? { path: target, tags: [tags.section(section.section.id)] }
      : { path: section.path, tags: [tags.section(section.sectionId)] };
  }
  return articleEnd(standing, await loadArticle(first, second));
}

function articleEnd(standing: RedirectEnd, article: ArticleAnswer | null): RedirectEnd {
  if (article?.kind === 'found') return { path: standing.path, tags: [tags.article(article.article.id)] };
  if (article?.kind === 'gone')
    return { path: standing.path, tags: [tags.article(article.articleId)], gone: article };
  if (article?.kind !== 'moved') return standing;
  return { path: article.path, tags: [tags.article(article.articleId), tags.section(article.sectionId)] };
}
