import {
  announceLive,
  announceWithdrawal,
  getStanding,
} from '#features/newsroom/publishing/data/announcement.store.ts';
import { claimAddress, listAddresses } from '#features/newsroom/articles/data/article-address.store.ts';
import {
  deleteLiveRelations,
  replaceLiveRelations,
} from '#features/newsroom/articles/data/article-live.store.ts';
import {
  getPathOfStory,
  type HeldRevision,
  type LockedArticle,
  markRevision,
  updateArticle,
} from '#features/newsroom/articles/data/article.store.ts';
import { leaveFronts } from '#features/newsroom/publishing/data/front-place.store.ts';
import { askForLinks, leaveLinks } from '#features/newsroom/publishing/data/link-place.store.ts';
import { noPlannedText, noPlannedWithdrawal } from '#features/newsroom/articles/data/schedule.store.ts';
import { listPublicPaths } from '#features/newsroom/publishing/data/public-paths.ts';
import { askForCards } from '#features/newsroom/media/data/card-task.queries.ts';
import { proposeArticleSlug } from '#features/newsroom/articles/publishing.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

export type PutLive = {
  held: LockedArticle;
  revision: HeldRevision;
  /** The instant that readers will see. */
  now: Date;
  modifiedAt: Date | null;
  /** A scheduled story must not fail at night over an address: it takes a numbered one. */
  mustFindAddress?: boolean;
  /** How late a planned act comes, in milliseconds; absent when a person asks for it now. */
  lateMs?: number;
};

/**
 * Makes a revision of a locked article the one that readers see, with its address, its place in every list, its
 * search document, the purge of all pages that show it, and what the world is told. Refuses when the section is gone or
 * the address taken.
 */
export async function putLive(open: Transaction, input: PutLive): Promise<Outcome<{ url: string }>> {
  const { sql } = open;
  const { held, revision, now } = input;
  const { article } = held;
  const articleId = article.id;
  const { fields } = revision;
  const newPath = await getPathOfStory(sql, article, fields.sectionId);
  if (!newPath) return refused('invalid', { fields: { sectionId: messages.unknownSection } });
  const before = await getStanding(sql, held);
  const slug = await takeAddress(open, input);
  if (!slug) {
    const taken = messages.slugTaken(fields.slug ?? '');
    return refused('slug_taken', { detail: taken, fields: { slug: taken } });
  }
  await markRevision(sql, revision.id, { kind: 'published', workflowState: 'approved' });
  const firstPublishedAt = article.firstPublishedAt ?? now;
  await updateArticle(sql, articleId, {
    sectionId: fields.sectionId,
    genre: fields.genre,
    urgency: fields.urgency,
    publicationState: 'published',
    assigneeId: null,
    liveRevisionId: revision.id,
    ...noPlannedText,
    publishedLateMs: input.lateMs ?? null,
    firstPublishedAt,
    publishedAt: now,
    modifiedAt: input.modifiedAt,
    withdrawnAt: null,
    withdrawalNotice: null,
  });
  const after = await replaceLiveRelations(sql, { articleId, fields, firstPublishedAt });
  await askForLinks(sql, articleId);
  await askForCards(sql, [articleId]);
  const authorIds = unique([...before.lists.authorIds, ...after.authorIds]);
  const subjectIds = unique([...before.lists.subjectIds, ...after.subjectIds]);
  open.purge({
    kind: 'article',
    articleId,
    sectionIds: unique([...held.facts.sectionPath, ...newPath]),
    authorIds,
    subjectIds,
    paths: await listPublicPaths(sql, { articleId, authorIds, subjectIds, firstPublishedAt }),
    changesLists: true,
  });
  const section = await sql.section.findUniqueOrThrow({
    where: { id: fields.sectionId },
    select: { slug: true },
  });
  const path = urls.article(section.slug, slug);
  await announceLive(open, {
    ...{ held, before, fields, revisionId: revision.id, modifiedAt: input.modifiedAt, now, path },
    lists: { sectionIds: newPath, ...after },
  });
  return done({ url: path });
}

/** The address asked for; else the current one, carried into the section; else a proposed one. */
async function takeAddress(open: Transaction, { held, revision, mustFindAddress }: PutLive) {
  const { id: articleId } = held.article;
  const { sectionId, slug, headline, slugline } = revision.fields;
  const current = (await listAddresses(open.sql, articleId)).find(({ isCurrent }) => isCurrent);
  const wanted = slug ?? current?.slug ?? proposeArticleSlug({ articleId, slug, headline, slugline });
  const isAsked = slug !== null && mustFindAddress !== true;
  return claimAddress(open.sql, { articleId, sectionId, slug: wanted, isAsked });
}

/**
 * Takes a live article away from readers: 410 with its notice at its addresses, off lists, fronts and search. What
 * was planned for it is void.
 */
export async function takeDown(
  open: Transaction,
  { held, now, notice, lateMs }: { held: LockedArticle; now: Date; notice: string | null; lateMs?: number },
): Promise<void> {
  const { sql } = open;
  const { article } = held;
  const articleId = article.id;
  const before = await getStanding(sql, held);
  const { sectionIds, ...listing } = before.lists;
  await deleteLiveRelations(sql, articleId);
  const frontSlugs = await leaveFronts(sql, articleId);
  await leaveLinks(sql, articleId);
  await askForLinks(sql, articleId);
  await askForCards(sql, [articleId]);
  await updateArticle(sql, articleId, {
    publicationState: 'withdrawn',
    withdrawnAt: now,
    withdrawalNotice: notice,
    ...noPlannedText,
    ...noPlannedWithdrawal,
    publishedLateMs: lateMs ?? null,
  });
  // Hard: not even the last good copy of a bad day may show what was withdrawn.
  open.purge(
    {
      kind: 'article',
      articleId,
      sectionIds,
      ...listing,
      paths: await listPublicPaths(sql, {
        articleId,
        ...listing,
        firstPublishedAt: article.firstPublishedAt ?? now,
      }),
      changesLists: true,
    },
    { isHard: true },
  );
  for (const slug of frontSlugs) open.purge({ kind: 'front', slug });
  await announceWithdrawal(open, { held, before, now });
}

const unique = (ids: string[]): string[] => [...new Set(ids)];
