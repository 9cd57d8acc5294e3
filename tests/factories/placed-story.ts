import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { newBlockId } from '#features/newsroom/body/block-id.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';
import { systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createComment } from '#tests/factories/comments.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createRelatedLinks } from '#tests/factories/related-links.ts';
import { publishReadyStory } from '#tests/factories/stories.ts';
import { createAuthor, createSection, createSubject } from '#tests/factories/taxonomy.ts';
import type { PlacedStory } from '#tests/public-places.ts';

export const placingActor = systemActor('tests');

type Named = { id: string; slug: string };
type Surroundings = { parent: Named; child: Named; author: Named; subject: Named };

/** A sub-section, an author and a subject of a story's own. */
export async function createSurroundings(): Promise<Surroundings> {
  const parent = await createSection();
  const child = await createSection({ parentId: parent.id });
  return { parent, child, author: await createAuthor(), subject: await createSubject() };
}

/** The fields of a story that stands in these surroundings, with a word that nobody else says. */
export const placedFields = (
  { child, author, subject }: Surroundings,
  word: string,
): Partial<StoryFields> => ({
  sectionId: child.id,
  headline: `La ${word} revient dans la baie`,
  bylines: [{ authorId: author.id }],
  subjectIds: [subject.id],
  body: { version: 1, blocks: [newParagraph(`On avait oublié la ${word}, les pêcheurs aussi.`)] },
});

/**
 * Puts a story everywhere where rows can put it: another story that shows it and leads to it by the machine's links,
 * a thread of its subject, the lists of what is read most, a comment. `isShown`: the other's text names it too.
 */
export async function surround(
  story: { articleId: string; slug: string; word: string; isShown: boolean },
  around: Surroundings,
): Promise<PlacedStory> {
  const { articleId, slug, word, isShown } = story;
  const common = { sectionId: around.parent.id, subjectIds: [around.subject.id] };
  const witness = await publishReadyStory(placingActor, {
    ...common,
    body: {
      version: 1,
      blocks: [
        ...Array.from({ length: 12 }, () => newParagraph('Un autre texte, assez long pour porter un lien.')),
        ...(isShown ? [{ id: newBlockId(), type: 'relatedLink' as const, articleId }] : []),
      ],
    },
  });
  // Of another month: the days of the archive are the story's alone.
  const others = [
    witness.articleId,
    (await publishReadyStory(placingActor, common)).articleId,
    (await publishReadyStory(placingActor, common)).articleId,
    (await publishReadyStory(placingActor, common)).articleId,
  ];
  await db().article.updateMany({
    where: { id: { in: others } },
    data: { firstPublishedAt: new Date('2020-02-03T12:00:00Z') },
  });
  for (const id of others)
    await createRelatedLinks(id, [articleId, ...others.filter((other) => other !== id)]);
  await createRelatedLinks(articleId, others);
  const rank = (await db().articleRanking.count()) + 1;
  await db().articleRanking.createMany({
    data: [
      ...['24h', '7d', 'now'].map((list) => ({ list, scope: 'all', rank, articleId })),
      ...['24h', '7d'].map((list) => ({ list, scope: around.child.id, rank, articleId })),
    ],
  });
  const { userId: authorId } = await createPerson('reader');
  await createComment({ articleId, authorId, text: 'On la voit du pont.' });
  const { firstPublishedAt, createdAt } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  return { ...around, articleId, slug, word, witness, publishedAt: firstPublishedAt ?? createdAt };
}
