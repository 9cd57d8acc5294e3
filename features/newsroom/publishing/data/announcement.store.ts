import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { type Address, listAddresses } from '#features/newsroom/articles/data/article-address.store.ts';
import { getListing } from '#features/newsroom/articles/data/article-live.store.ts';
import { getHeldRevision, type LockedArticle } from '#features/newsroom/articles/data/article.store.ts';
import { changesForReaders } from '#features/newsroom/publishing/reader-changes.ts';
import {
  announcedEvent,
  announcementKey,
  type StoryAnnouncement,
  storyAnnouncedKind,
} from '#features/newsroom/publishing/story-announcement.ts';
import { urls } from '#lib/urls.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

/** What readers found of a locked story before a change. */
export type Standing = {
  isPublic: boolean;
  path: string | null;
  addresses: string[];
  fields: StoryFields | null;
  lists: Lists;
};

/** The lists that show a story; sections with their parents. */
type Lists = { sectionIds: string[]; authorIds: string[]; subjectIds: string[] };

/** Reads what readers find of a story now: its address, and its text while it is public. */
export async function getStanding(sql: Sql, { article, facts }: LockedArticle): Promise<Standing> {
  const { id: articleId, liveRevisionId: revisionId } = article;
  const addresses = await listAddresses(sql, articleId);
  const isPublic = article.publicationState === 'published';
  const live = isPublic && revisionId ? await getHeldRevision(sql, { articleId, revisionId }) : null;
  return {
    isPublic,
    path: currentPath(addresses),
    addresses: addresses.map(pathOf),
    fields: live?.fields ?? null,
    lists: { sectionIds: [...facts.sectionPath], ...(await getListing(sql, articleId)) },
  };
}

/** A revision came before readers: says what that was to them, and nothing of what leaves everything as it stood. */
export async function announceLive(
  open: Transaction,
  {
    held: { article },
    before,
    fields,
    revisionId,
    modifiedAt,
    now,
    path,
    lists,
  }: {
    held: LockedArticle;
    before: Standing;
    fields: StoryFields;
    revisionId: string;
    modifiedAt: Date | null;
    now: Date;
    path: string;
    lists: Lists;
  },
): Promise<void> {
  const isSameText =
    before.fields !== null &&
    !changesForReaders(before.fields, fields) &&
    modifiedAt?.getTime() === article.modifiedAt?.getTime();
  const act = !before.isPublic ? 'published' : before.path === path ? 'updated' : 'moved';
  if (act === 'updated' && isSameText) return;
  const since = before.isPublic ? article.publishedAt : article.withdrawnAt;
  await announce(open, {
    event: announcedEvent(act, revisionId, since),
    act,
    articleId: article.id,
    at: now.toISOString(),
    pathBefore: before.path,
    pathAfter: path,
    formerPaths: act === 'published' ? without(before.addresses, [before.path, path]) : [],
    topics: await listTopics(open.sql, joined(before.lists, lists)),
  });
}

/** A story is gone: also at every address that it had before. */
export async function announceWithdrawal(
  open: Transaction,
  { held: { article }, before, now }: { held: LockedArticle; before: Standing; now: Date },
): Promise<void> {
  await announce(open, {
    event: announcedEvent('withdrawn', article.liveRevisionId ?? article.id, article.publishedAt),
    act: 'withdrawn',
    articleId: article.id,
    at: now.toISOString(),
    pathBefore: before.path,
    pathAfter: null,
    formerPaths: without(before.addresses, [before.path]),
    topics: await listTopics(open.sql, before.lists),
  });
}

/**
 * What happened to a correction of a public story: one that is withdrawn shows none, and one that went out with its
 * text was told of with it. `event` names it once.
 */
export async function announceCorrection(
  open: Transaction,
  { articleId, event, sectionIds }: { articleId: string; event: string; sectionIds: string[] },
): Promise<void> {
  const { sql } = open;
  if (toldIn.get(open)?.has(articleId)) return;
  const article = await sql.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { publicationState: true },
  });
  if (article.publicationState !== 'published') return;
  const path = currentPath(await listAddresses(sql, articleId));
  await announce(open, {
    event,
    act: 'updated',
    articleId,
    at: new Date().toISOString(),
    pathBefore: path,
    pathAfter: path,
    formerPaths: [],
    topics: await listTopics(sql, { sectionIds, ...(await getListing(sql, articleId)) }),
  });
}

/** The stories that a transaction has told of: a text that goes out with its correction is one event. */
const toldIn = new WeakMap<Transaction, Set<string>>();

async function announce(open: Transaction, announcement: StoryAnnouncement): Promise<void> {
  toldIn.set(open, (toldIn.get(open) ?? new Set()).add(announcement.articleId));
  await open.outbox({
    kind: storyAnnouncedKind,
    payload: announcement,
    dedupeKey: announcementKey(announcement.event),
  });
}

/** The feeds of these lists, the newspaper's own first. */
async function listTopics(sql: Sql, { sectionIds, authorIds, subjectIds }: Lists): Promise<string[]> {
  const select = { slug: true } as const;
  const [sections, authors, subjects] = [
    await sql.section.findMany({ where: { id: { in: sectionIds } }, select }),
    await sql.author.findMany({ where: { id: { in: authorIds } }, select }),
    await sql.subject.findMany({ where: { id: { in: subjectIds } }, select }),
  ];
  return [
    urls.home(),
    ...sections.map(({ slug }) => urls.section(slug)),
    ...authors.map(({ slug }) => urls.author(slug)),
    ...subjects.map(({ slug }) => urls.subject(slug)),
  ].flatMap((list) => [urls.feedOf(list), urls.jsonFeedOf(list)]);
}

const pathOf = ({ sectionSlug, slug }: Address): string => urls.article(sectionSlug, slug);

const currentPath = (addresses: readonly Address[]): string | null => {
  const current = addresses.find(({ isCurrent }) => isCurrent);
  return current ? pathOf(current) : null;
};

const without = (paths: readonly string[], known: readonly (string | null)[]): string[] => [
  ...new Set(paths.filter((path) => !known.includes(path))),
];

const joined = (one: Lists, other: Lists): Lists => ({
  sectionIds: [...new Set([...one.sectionIds, ...other.sectionIds])],
  authorIds: [...new Set([...one.authorIds, ...other.authorIds])],
  subjectIds: [...new Set([...one.subjectIds, ...other.subjectIds])],
});
