import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creativeSizes, parseCreativeContent } from '#features/ads/campaigns/creative.ts';
import { getNewspaperSettings } from '#features/house/settings/data/settings.queries.ts';
import { isPasswordRight } from '#server/auth/password.ts';
import { getEndingRights } from '#features/newsroom/media/data/ending-rights.queries.ts';
import { db } from '#server/db/client.ts';
import { storage } from '#server/storage/storage.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { countQueues } from '#features/readers/moderation/data/moderation.queries.ts';
import { createComment } from '#tests/factories/comments.ts';
import { createAuthor, createSection } from '#tests/factories/taxonomy.ts';
import { newspaper } from '#prisma/seed/articles/newspaper.ts';
import { gallery } from '#prisma/seed/pictures/gallery.ts';
import { rect } from '#prisma/seed/pictures/kit.ts';
import { removeDemonstration } from './remove.ts';
import { authors, sections, subjects } from './world.ts';
import { type DemoAccount, seedDemonstration } from './seed.ts';

const folder = mkdtempSync(join(tmpdir(), 'demonstration-'));
process.env.DATA_DIR = folder;
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The same pictures, small and plain: what is tested here is what becomes of them. */
const thumbnails = gallery.map((drawn, at) => ({
  ...drawn,
  width: 800,
  height: 500,
  draw: () => rect(at * 20, 40, 120, 90, '#a8322a'),
}));

const now = new Date();
/** Each has an account of its own, without a password. */
const readersWhoSpeak = 25;
/** Who writes what nobody sees, and nothing else. */
const readersUnseen = 4;
let accounts: DemoAccount[] = [];
beforeAll(async () => {
  accounts = (await seedDemonstration({ now, drawings: thumbnails }))?.accounts ?? [];
}, 120_000);

const filesKept = async (): Promise<number> => {
  let count = 0;
  for await (const _ of storage().list()) count += 1;
  return count;
};

const planJobs = async (): Promise<number> => {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE key LIKE 'publish-due:%' OR key LIKE 'withdraw-due:%'`;
  return row?.count ?? 0;
};

describe('the demonstration', () => {
  it('fills an empty newsroom once, every row marked', async () => {
    expect(await db().article.count({ where: { isDemo: true } })).toBe(newspaper.length);
    expect(await db().article.count()).toBe(newspaper.length);
    expect(await db().asset.count({ where: { isDemo: true } })).toBe(gallery.length + 1);
    expect(await db().user.count({ where: { isDemo: true } })).toBe(8 + readersWhoSpeak + readersUnseen);
    expect(await db().asset.count({ where: { OR: [{ alt: '' }, { credit: '' }, { caption: null }] } })).toBe(
      0,
    );
    expect(await seedDemonstration({ now })).toBeNull();
    expect(await db().article.count()).toBe(newspaper.length);
  });

  it('is in the past, searchable, and at one address each', async () => {
    const live = newspaper.filter(({ state }) => state === undefined).length;
    const published = { publicationState: 'published' as const };
    expect(await db().article.count({ where: { ...published, firstPublishedAt: { lt: now } } })).toBe(live);
    expect(await db().articleSearch.count()).toBe(live);
    expect(await db().articleSlug.count({ where: { isCurrent: true, article: published } })).toBe(live);
    expect(await db().correction.count({ where: { publishedAt: { gte: now } } })).toBe(0);
  });

  it('has a text under review with its remarks, and one sent back with the reason', async () => {
    const moves = await db().journalEntry.findMany({
      where: { subjectType: 'article', at: { lt: now } },
      orderBy: { at: 'asc' },
    });
    expect(moves.map(({ action }) => action)).toEqual(['article.submit', 'article.return']);
    const remarks = await db().reviewComment.findMany({ where: { parentId: null } });
    expect(remarks).toHaveLength(3);
    expect(remarks.every(({ blockId }) => blockId !== null)).toBe(true);
    expect(await db().article.count({ where: { assigneeId: { not: null } } })).toBe(2);
  });

  it('has something set for an hour of every kind, all of it to come', async () => {
    const plans = await db().article.findMany({
      where: { OR: [{ scheduledAt: { not: null } }, { withdrawalScheduledAt: { not: null } }] },
    });
    const live = plans.filter(({ publicationState }) => publicationState === 'published');
    expect(live.filter(({ scheduledAt }) => scheduledAt)).toHaveLength(1);
    expect(live.filter(({ withdrawalScheduledAt }) => withdrawalScheduledAt)).toHaveLength(1);
    const [text] = plans.filter(({ publicationState }) => publicationState === 'scheduled');
    expect(text?.embargoedUntil && text.scheduledAt && text.embargoedUntil < text.scheduledAt).toBe(true);
    for (const { scheduledAt, withdrawalScheduledAt, liveRevisionId, scheduledRevisionId } of plans) {
      expect((scheduledAt ?? withdrawalScheduledAt ?? now) > now).toBe(true);
      expect(scheduledRevisionId ?? '').not.toBe(liveRevisionId);
    }
    expect(await planJobs()).toBe(plans.length);
  });

  it('has old addresses that lead to pages, others that are missed, and somebody invited', async () => {
    const redirects = await db().redirect.findMany();
    expect(redirects.every(({ hits, lastHitAt }) => hits > 0 && lastHitAt && lastHitAt < now)).toBe(true);
    const slugs = new Set([
      ...sections.map(({ slug }) => `/${slug}`),
      ...subjects.map(({ slug }) => `/sujets/${slug}`),
      ...authors.map(({ slug }) => `/auteurs/${slug}`),
      '/a-propos',
    ]);
    expect(redirects.filter(({ toPath }) => !slugs.has(toPath))).toEqual([]);
    expect(redirects.length).toBeGreaterThan(2);
    expect(await db().missingPath.count({ where: { ignoredAt: null } })).toBeGreaterThan(2);
    expect(await db().invitation.count({ where: { expiresAt: { gt: now } } })).toBe(1);
  });

  it('lets readers disagree politely under some of its stories, after they were published', async () => {
    const said = await db().comment.findMany({
      include: { article: true, author: true, repliesTo: true, parent: true },
    });
    expect(said.length).toBeGreaterThanOrEqual(55);
    expect(new Set(said.map(({ articleId }) => articleId)).size).toBeGreaterThanOrEqual(8);
    const readers = said.flatMap(({ mark, authorId }) => (mark === null ? [authorId] : []));
    expect(new Set(readers).size).toBe(readersWhoSpeak + readersUnseen);
    for (const { createdAt, editedAt, article, author, isDemo, parent, repliesTo, text } of said) {
      expect(isDemo && author?.isDemo).toBe(true);
      expect(article.firstPublishedAt && article.firstPublishedAt < createdAt, text).toBe(true);
      expect((editedAt ?? createdAt) < now, text).toBe(true);
      expect(createdAt > (parent?.createdAt ?? new Date(0)), text).toBe(true);
      expect(createdAt > (repliesTo?.createdAt ?? new Date(0)), text).toBe(true);
    }
    expect(said.some(({ mark }) => mark === 'newsroom')).toBe(true);
    expect(said.some(({ mark }) => mark === 'article_author')).toBe(true);
    expect(said.some(({ pickedAt }) => pickedAt)).toBe(true);
    const removed = said.filter(({ status }) => status === 'removed');
    expect(removed.map(({ status, replyCount }) => [status, replyCount > 0])).toEqual([['removed', true]]);
    const counted = await db().article.findMany({ where: { commentCount: { gt: 0 } } });
    for (const { id, commentCount } of counted)
      expect(commentCount).toBe(
        said.filter(({ articleId, status }) => articleId === id && status === 'published').length,
      );
  });

  it('gives moderators something to read in each queue, and somebody whom they keep from writing', async () => {
    const { waiting, spam, published, refused, removed } = await countQueues();
    expect(Math.min(waiting, spam, published, refused, removed)).toBeGreaterThan(0);
    const unseen = await db().comment.findMany({
      where: { status: { in: ['waiting', 'refused'] } },
      include: { verdicts: true, decisions: true },
    });
    for (const { status, text, verdicts, decisions } of unseen) {
      expect(verdicts, text).toHaveLength(1);
      expect(decisions, text).toHaveLength(status === 'waiting' ? 0 : 1);
      expect(decisions.every(({ decidedAt }) => decidedAt < now)).toBe(true);
    }
    expect(await db().readerSanction.count({ where: { kind: 'silence', endsAt: { gt: now } } })).toBe(1);
  });

  it('gives each role an account whose password opens it', async () => {
    expect(new Set(accounts.map(({ role }) => role)).size).toBe(8);
    const chief = accounts.find(({ role }) => role === 'redacteur-en-chef');
    const row = await db().user.findUniqueOrThrow({ where: { email: chief?.email ?? '' } });
    expect(await isPasswordRight(chief?.password ?? '', row.passwordHash)).toBe(true);
  });

  it('says whom to write to about an error', async () => {
    expect((await getNewspaperSettings()).contacts.corrections).toBe('corrections@nouvelles.example');
  });

  it('has a library to look after: every picture filed and licensed, one online whose rights end soon', async () => {
    expect(await db().assetFolder.count()).toBe(3);
    expect(await db().asset.count({ where: { OR: [{ folderId: null }, { licence: 'unknown' }] } })).toBe(0);
    const ending = await getEndingRights(now);
    expect(ending).toHaveLength(1);
    expect(ending[0]?.stories.length).toBeGreaterThan(0);
  });

  it('sells its space: on the pages, over and waiting, approved by somebody else than who prepared it', async () => {
    expect(await db().adCampaign.count({ where: { isDemo: true } })).toBe(6);
    const sold = await db().adCampaign.findMany({ where: { state: 'approved', isDemo: true } });
    expect(sold.filter(({ endsAt }) => endsAt === null || endsAt > now)).toHaveLength(4);
    const [over, ...others] = sold.filter(({ endsAt }) => endsAt && endsAt < now);
    expect(others).toEqual([]);
    const account = await db().adAccount.findUnique({ where: { campaignId: over?.id ?? '' } });
    expect(account?.spent).toBe(over?.budget);
    const waiting = await db().adCampaign.findMany({
      where: { state: 'submitted' },
      include: { creatives: true },
    });
    expect(waiting.map(({ approvedById, creatives }) => [approvedById, creatives[0]?.approvedAt])).toEqual([
      [null, null],
    ]);
    for (const { submittedById, approvedById } of sold) {
      expect(submittedById && approvedById).toBeTruthy();
      expect(approvedById).not.toBe(submittedById);
    }
    const house = await db().adCreative.findMany({ where: { campaign: { kind: 'house' } } });
    const shown = new Set(house.map(({ width, height }) => `${width}x${height}`));
    expect(creativeSizes.filter((size) => !shown.has(size))).toEqual([]);
    const creatives = await db().adCreative.findMany({ where: { isDemo: true } });
    expect(creatives.filter(({ kind, content }) => parseCreativeContent(kind, content) === null)).toEqual([]);
    const { _sum } = await db().adSum.aggregate({ where: { traffic: 'reader' }, _sum: { served: true } });
    expect((await db().adAccount.aggregate({ _sum: { spent: true } }))._sum.spent).toBe(_sum.served);
  });

  it('keeps a file for every size of every picture, and the sound', async () => {
    const adFiles = await db().adFile.count();
    expect(await filesKept()).toBe((await db().assetDerivative.count()) + adFiles + 1);
  });
});

describe('removeDemonstration', () => {
  it('takes away what is marked, and leaves whole what real stories use', async () => {
    const own = { section: await createSection(), author: await createAuthor() };
    const demo = {
      section: await db().section.findUniqueOrThrow({ where: { slug: 'climat' } }),
      author: await db().author.findFirstOrThrow({ where: { isDemo: true } }),
      subject: await db().subject.findFirstOrThrow({ where: { isDemo: true } }),
      asset: await db().asset.findFirstOrThrow({
        where: { isDemo: true, kind: 'picture', portraitOf: { none: {} } },
      }),
    };
    const one = await createPublished({ sectionId: own.section.id, authorIds: [own.author.id] });
    const other = await createPublished({
      sectionId: demo.section.id,
      authorIds: [demo.author.id],
      subjectIds: [demo.subject.id],
      leadPicture: { assetId: demo.asset.id },
    });

    const said = await createComment({ articleId: other.article.id });

    const removed = await removeDemonstration();

    expect(removed.articles).toBe(newspaper.length);
    expect(removed.accounts).toBe(8 + readersWhoSpeak + readersUnseen);
    expect(await db().comment.findMany({ select: { id: true } })).toEqual([{ id: said }]);
    const left = await db().article.findMany({ select: { id: true } });
    expect(left.map(({ id }) => id).sort()).toEqual([one.article.id, other.article.id].sort());
    expect(
      await db().section.findMany({ orderBy: { slug: 'asc' }, select: { slug: true, isDemo: true } }),
    ).toEqual(
      [
        { slug: 'climat', isDemo: false },
        { slug: own.section.slug, isDemo: false },
        { slug: 'sciences', isDemo: false },
      ].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    );
    expect(await db().author.count()).toBe(2);
    expect(await db().subject.count()).toBe(1);
    const kept = await db().asset.findMany({ include: { derivatives: true } });
    expect(kept.map(({ id }) => id)).toContain(demo.asset.id);
    expect(await filesKept()).toBe(kept.flatMap(({ derivatives }) => derivatives).length);
    expect(await db().user.count({ where: { isDemo: true } })).toBe(0);
    expect(await db().journalEntry.count({ where: { action: 'demo.remove' } })).toBe(1);
    expect(await db().articleSearch.count()).toBe(0);
    expect(await db().setting.count({ where: { key: 'newspaper' } })).toBe(0);
    expect(await planJobs()).toBe(0);
    const emptied = await db().assetFolder.count({ where: { assets: { none: {} } } });
    expect(emptied).toBe(0);
    const ads = [
      db().advertiser.count(),
      db().adCampaign.count(),
      db().adCreative.count(),
      db().adSum.count(),
    ];
    expect(await Promise.all(ads)).toEqual([0, 0, 0, 0]);
    const doors = [db().redirect.count(), db().missingPath.count(), db().invitation.count()];
    expect(await Promise.all(doors)).toEqual([0, 0, 0]);
  });

  it('finds nothing the second time', async () => {
    expect(Object.values(await removeDemonstration()).every((many) => many === 0)).toBe(true);
  });
});
