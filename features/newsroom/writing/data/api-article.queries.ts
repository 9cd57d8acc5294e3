import type { z } from 'zod';
import {
  type ApiArticle,
  type ApiSummary,
  toApiArticle,
  toApiSummary,
} from '#features/newsroom/writing/api-article.ts';
import type {
  getArticleByApiSchema,
  listArticlesByApiSchema,
} from '#features/newsroom/writing/articles-api.schema.ts';
import { getCardsById } from '#features/newsroom/reading/data/article-lists.queries.ts';
import { type DeskArticle, getDeskArticle } from '#features/newsroom/articles/data/desk-article.queries.ts';
import {
  getPublicArticle,
  getRelatedLinks,
} from '#features/newsroom/reading/data/published-article.queries.ts';
import { bodyAssetIds, bodyRelatedIds } from '#features/newsroom/body/body-references.ts';
import { bodyToHtml } from '#features/newsroom/body/html/body-html.ts';
import { getPictureViews } from '#features/newsroom/media/data/picture.queries.ts';
import { getSectionBySlug } from '#features/newsroom/taxonomy/data/section.queries.ts';
import type { Actor } from '#lib/actor.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { done, type Outcome, refused, type UseCase } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

export type ApiList = { items: ApiSummary[]; nextCursor: string | null };

/** Where a list goes on, and in which sections. */
export type ApiPlace = { after: ApiPosition | null; sectionIds: string[] | null; size: number };
export type ApiPosition = { at: Date; id: string };
/** The ids of published articles at a place of a list, newest first, `size` at most. */
type PickIds = (place: ApiPlace) => Promise<string[]>;

/** Published articles, newest first, from a cursor on, of one section with its sub-sections; those that `pick` gives. */
export async function listArticlesForApi(
  { limit, cursor, rubrique }: Omit<z.output<typeof listArticlesByApiSchema>, 'q'>,
  pick: PickIds = pickNewest,
): Promise<Outcome<ApiList>> {
  const after = cursor === undefined ? null : parseCursor(cursor);
  if (cursor !== undefined && !after) return refused('invalid', { fields: { cursor: messages.badCursor } });
  const sectionIds = rubrique === undefined ? null : await findSectionIds(rubrique);
  if (rubrique !== undefined && !sectionIds) return refused('not_found', { detail: messages.unknownSection });
  const ids = await pick({ after, sectionIds, size: limit + 1 });
  const cards = [...(await getCardsById(ids)).values()];
  const items = cards.slice(0, limit);
  const last = items.at(-1);
  const { siteUrl } = getConfig();
  return done({
    items: items.map((card) => toApiSummary(card, siteUrl)),
    nextCursor: cards.length > limit && last ? toCursor({ at: last.firstPublishedAt, id: last.id }) : null,
  });
}

const pickNewest: PickIds = async ({ after, sectionIds, size }) => {
  const conditions = [Prisma.sql`a.publication_state = 'published' AND a.deleted_at IS NULL`];
  if (after) {
    conditions.push(Prisma.sql`(a.first_published_at, a.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  }
  if (sectionIds) conditions.push(Prisma.sql`a.section_id = ANY(${sectionIds}::uuid[])`);
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT a.id FROM articles a WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY a.first_published_at DESC, a.id DESC LIMIT ${size}`;
  return rows.map(({ id }) => id);
};

const toCursor = ({ at, id }: ApiPosition): string =>
  Buffer.from(`${at.getTime().toString(36)}.${id}`).toString('base64url');

function parseCursor(cursor: string): ApiPosition | null {
  const [time = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('.');
  const at = new Date(Number.parseInt(time, 36));
  const isWhole = /^[0-9a-z]{1,9}$/.test(time) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  return isWhole && !Number.isNaN(at.getTime()) ? { at, id } : null;
}

async function findSectionIds(slug: string): Promise<string[] | null> {
  const found = await getSectionBySlug(slug);
  if (found?.kind !== 'found') return null;
  return found.section.listIds;
}

/** What the newsroom reads of a story that it may see: the working copy and the revision to base a change on. */
export type ApiWorkingCopy = Omit<Partial<ApiArticle>, 'state' | 'section' | 'authors' | 'subjects'> & {
  id: string;
  url: string;
  state: DeskArticle['publicationState'];
  workflowState: DeskArticle['workflowState'];
  revision: string;
  liveRevision: string | null;
  scheduledAt: string | null;
  withdrawalAt: string | null;
  embargoedUntil: string | null;
  section: { id: string; slug: string; name: string };
  authors: { id: string; name: string }[];
  subjects: { id: string; name: string }[];
  slug: string | null;
};

/** One story: its working copy for whoever may see that, else what readers see; absent for everyone else. */
export const getArticleForApi: UseCase<
  z.output<typeof getArticleByApiSchema>,
  ApiArticle | ApiWorkingCopy
> = async ({ actor, input }) => {
  const working = await getWorkingCopy(actor, input.id);
  if (working) return done(working);
  const answer = await getPublicArticle(input.id);
  if (answer?.kind === 'found') return done(toApiArticle(answer.article, getConfig().siteUrl));
  if (answer?.kind === 'gone') {
    return refused('gone', answer.notice === null ? {} : { detail: answer.notice });
  }
  return refused('not_found', { detail: messages.notFound });
};

async function getWorkingCopy(actor: Actor, articleId: string): Promise<ApiWorkingCopy | null> {
  if (actor.kind === 'anonymous') return null;
  const article = await getDeskArticle({ actor, articleId });
  if (!article) return null;
  const { fields } = article;
  const { siteUrl } = getConfig();
  const [pictures, related, section, authors, subjects] = await Promise.all([
    getPictureViews(bodyAssetIds(fields.body)),
    getRelatedLinks(bodyRelatedIds(fields.body)),
    db().section.findUniqueOrThrow({
      where: { id: fields.sectionId },
      select: { id: true, slug: true, name: true },
    }),
    db().author.findMany({
      where: { id: { in: fields.bylines.map(({ authorId }) => authorId) } },
      select: { id: true, name: true },
    }),
    db().subject.findMany({ where: { id: { in: fields.subjectIds } }, select: { id: true, name: true } }),
  ]);
  const inOrder = (ids: string[], rows: { id: string; name: string }[]) =>
    ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  return {
    id: article.id,
    url: absoluteUrl(siteUrl, article.path),
    state: article.publicationState,
    workflowState: article.workflowState,
    revision: article.revisionId,
    liveRevision: article.liveRevisionId,
    scheduledAt: article.plans.scheduledAt?.toISOString() ?? null,
    withdrawalAt: article.plans.withdrawalAt?.toISOString() ?? null,
    embargoedUntil: article.plans.embargoedUntil?.toISOString() ?? null,
    section,
    authors: inOrder(
      fields.bylines.map(({ authorId }) => authorId),
      authors,
    ),
    subjects: inOrder(fields.subjectIds, subjects),
    slug: fields.slug,
    kicker: fields.kicker,
    headline: fields.headline,
    standfirst: fields.standfirst,
    sponsor: fields.sponsor,
    genre: fields.genre,
    language: fields.language,
    bylineNote: fields.bylineNote,
    ...(article.firstPublishedAt ? { publishedAt: article.firstPublishedAt.toISOString() } : {}),
    modifiedAt: article.modifiedAt?.toISOString() ?? null,
    body: fields.body,
    bodyHtml: bodyToHtml({
      body: fields.body,
      siteUrl,
      pictures,
      related,
      isSponsored: fields.sponsor !== null,
    }),
  };
}
