import { getPictureViews } from '#features/newsroom/media/data/picture.queries.ts';
import { PictureOf } from '#features/newsroom/media/site/picture.tsx';
import type { ListedAuthor } from '#features/newsroom/taxonomy/data/author.queries.ts';
import { AuthorList } from '#features/newsroom/taxonomy/site/author-list.tsx';
import { type Tag, tags } from '#lib/tags.ts';

/** What a page that shows these people depends on: their names and faces, and who joins or leaves the list. */
export const peopleTags = (people: readonly ListedAuthor[]): Tag[] => [
  tags.latest(),
  ...people.flatMap(({ id, portraitId }) => [
    tags.author(id),
    ...(portraitId ? [tags.asset(portraitId)] : []),
  ]),
];

/** The people who sign, with their faces. */
export async function NewsroomPeople({ people }: { people: readonly ListedAuthor[] }) {
  const portraits = await getPictureViews(people.flatMap(({ portraitId }) => portraitId ?? []));
  const viewOf = new Map(people.map(({ id, portraitId }) => [id, portraits[portraitId ?? '']]));
  return (
    <AuthorList
      authors={people}
      portraitOf={({ id }) => {
        const view = viewOf.get(id);
        return view ? <PictureOf view={view} place="face" alt="" /> : null;
      }}
    />
  );
}
