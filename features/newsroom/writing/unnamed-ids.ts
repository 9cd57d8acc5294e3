import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';

type Named = readonly { id: string }[];

/** The section, signatures and subjects of a story for which these choices have no name. */
export function unnamedIds(
  { sectionId, bylines, subjectIds }: Pick<StoryFields, 'sectionId' | 'bylines' | 'subjectIds'>,
  { sections, authors, subjects }: { sections: Named; authors: Named; subjects: Named },
): string[] {
  const lacking = (ids: readonly string[], named: Named) =>
    ids.filter((id) => !named.some((choice) => choice.id === id));
  return [
    ...lacking([sectionId], sections),
    ...lacking(
      bylines.map(({ authorId }) => authorId),
      authors,
    ),
    ...lacking(subjectIds, subjects),
  ];
}
