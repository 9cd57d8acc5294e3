import type {
  ChecklistFacts,
  ChecklistQuestions,
  ChecklistRule,
} from '#features/newsroom/articles/checklist.ts';
import { getPathOfStory } from '#features/newsroom/articles/data/article.store.ts';
import { type DeskArticle, getDeskArticle } from '#features/newsroom/articles/data/desk-article.queries.ts';
import { questionsOf } from '#features/newsroom/articles/inspect-story.ts';
import { isCheckable } from '#features/newsroom/articles/link-check.ts';
import { listRightsFacts } from '#features/newsroom/media/data/asset-uses.queries.ts';
import type { Actor } from '#lib/actor.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** What the text alone doesn't tell about a story, in or out of a transaction. */
export async function loadChecklistFacts(
  sql: Sql,
  { articleId, questions }: { articleId: string; questions: ChecklistQuestions },
): Promise<ChecklistFacts> {
  const { sectionId, slug, links, assetIds } = questions;
  const article = await sql.article.findUnique({
    where: { id: articleId },
    select: {
      sectionId: true,
      liveRevisionId: true,
      embargoedUntil: true,
      checklistOverrides: { select: { rule: true, reason: true } },
    },
  });
  return {
    embargoedUntil: article?.embargoedUntil ?? null,
    ...(await listPictureWords(sql, assetIds)),
    rights: await listRightsFacts(sql, { assetIds, articleId }),
    links: await listLinkStates(sql, links),
    isSlugTaken: await isSlugTaken(sql, { articleId, sectionId, slug }),
    isSectionKnown: article !== null && (await getPathOfStory(sql, article, sectionId)) !== null,
    setAside: reasonsByRule(article?.checklistOverrides ?? []),
    siteUrl: getConfig().siteUrl,
  };
}

/** The same for a story that this person has before their eyes. */
export const getOwnChecklistFacts = ({ id, fields }: DeskArticle): Promise<ChecklistFacts> =>
  loadChecklistFacts(db(), { articleId: id, questions: questionsOf(fields) });

/** The same for somebody who works on the text; null for a story that this person may not know of. */
export async function getChecklistFacts({
  actor,
  articleId,
  questions,
}: {
  actor: Actor;
  articleId: string;
  questions: ChecklistQuestions;
}): Promise<ChecklistFacts | null> {
  if (!(await getDeskArticle({ actor, articleId }))) return null;
  return loadChecklistFacts(db(), { articleId, questions });
}

const reasonsByRule = (rows: { rule: string; reason: string }[]): Partial<Record<ChecklistRule, string>> =>
  Object.fromEntries(rows.map(({ rule, reason }) => [rule, reason]));

async function listPictureWords(
  sql: Sql,
  assetIds: string[],
): Promise<Pick<ChecklistFacts, 'pictures' | 'transcripts'>> {
  if (assetIds.length === 0) return { pictures: {}, transcripts: {} };
  const assets = await sql.asset.findMany({
    where: { id: { in: assetIds } },
    select: { id: true, kind: true, alt: true, isDecorative: true, credit: true, transcript: true },
  });
  const films = assets.filter(({ kind }) => kind !== 'picture');
  return {
    pictures: Object.fromEntries(
      assets.map(({ id, alt, isDecorative, credit }) => [id, { alt, isDecorative, credit }]),
    ),
    transcripts: Object.fromEntries(films.map(({ id, transcript }) => [id, Boolean(transcript?.trim())])),
  };
}

/** What the background check last saw of these addresses. */
async function listLinkStates(sql: Sql, hrefs: string[]): Promise<ChecklistFacts['links']> {
  const urls = hrefs.filter(isCheckable);
  if (urls.length === 0) return {};
  const rows = await sql.linkCheck.findMany({
    where: { url: { in: urls }, OR: [{ checkedAt: { not: null } }, { isAlive: { not: null } }] },
    select: { url: true, isAlive: true },
  });
  return Object.fromEntries(rows.map(({ url, isAlive }) => [url, linkState(isAlive)]));
}

const linkState = (isAlive: boolean | null): 'alive' | 'dead' | 'unknown' => {
  if (isAlive === null) return 'unknown';
  return isAlive ? 'alive' : 'dead';
};

/** An address that another article of the section has or once had; one that is only proposed is numbered instead. */
async function isSlugTaken(
  sql: Sql,
  { articleId, sectionId, slug }: { articleId: string; sectionId: string; slug: string | null },
): Promise<boolean> {
  if (slug === null) return false;
  const owner = await sql.articleSlug.findUnique({
    where: { sectionId_slug: { sectionId, slug } },
    select: { articleId: true },
  });
  return owner !== null && owner.articleId !== articleId;
}
