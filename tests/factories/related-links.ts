import { getPublishedArticle } from '#features/newsroom/reading/data/published-article.queries.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';
import { getPageLinks } from '#features/newsroom/related/data/page-links.queries.ts';
import type { LinkReason } from '#features/newsroom/related/link-reason.ts';
import type { Person } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { uniqueWord } from '#tests/factories/people.ts';
import { publishReadyStory } from '#tests/factories/stories.ts';

/** What the machine would have chosen for an article, by rows alone: best first, all good enough for readers. */
export async function createRelatedLinks(
  articleId: string,
  targetIds: readonly string[],
  reason: Partial<LinkReason> = {},
): Promise<void> {
  const empty = { version: 1, people: [], places: [], organisations: [], subjects: [], words: [] };
  await db().relatedLink.createMany({
    data: targetIds.map((targetId, at) => ({
      articleId,
      targetId,
      rank: at + 1,
      score: 0.9 - at / 20,
      isShown: true,
      reason: { ...empty, ...reason },
    })),
  });
}

const paragraph = () =>
  newParagraph(
    'Les riverains attendent depuis des mois que les travaux du quai commencent enfin, disent-ils.',
  );

/** Long enough to bear two links. */
export const longBody = () => ({ version: 1 as const, blocks: Array.from({ length: 12 }, paragraph) });

/** A story whose headline is like no other one's. */
export const publishUnlike = (actor: Person, fields: Parameters<typeof publishReadyStory>[1] = {}) =>
  publishReadyStory(actor, { headline: `${uniqueWord()} ${uniqueWord()} ${uniqueWord()}`, ...fields });

/** A long story with links that the machine chose, best first; `ids` are where they lead. */
export async function publishLinked(actor: Person, count: number) {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) ids.push((await publishUnlike(actor)).articleId);
  const story = await publishUnlike(actor, { body: longBody() });
  await createRelatedLinks(story.articleId, ids);
  return { ...story, ids };
}

/** Which articles stand where on the page at this path. */
export async function linksShownAt(path: string) {
  const [, sectionSlug = '', slug = ''] = path.split('/');
  const answer = await getPublishedArticle({ sectionSlug, slug });
  if (answer?.kind !== 'found') throw new Error(`Nothing at ${path}`);
  const links = await getPageLinks({ article: answer.article });
  return {
    inBody: links.inBody.map(({ link }) => link.id),
    atEnd: links.atEnd.map(({ id }) => id),
    reasons: links.atEnd.map(({ reason }) => reason),
    tags: links.tags,
  };
}
