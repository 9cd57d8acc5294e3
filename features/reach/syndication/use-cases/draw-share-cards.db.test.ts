import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getPublishedArticle } from '#features/newsroom/reading/data/published-article.queries.ts';
import { askForCards } from '#features/newsroom/media/data/card-task.queries.ts';
import { getNewspaperCard } from '#features/newsroom/media/data/drawn-card.queries.ts';
import { fileKey } from '#features/newsroom/media/file-key.ts';
import { withdrawAsset } from '#features/newsroom/media/use-cases/withdraw-asset.ts';
import { drawShareCards } from '#features/reach/syndication/use-cases/draw-share-cards.ts';
import { findMissingCards } from '#features/reach/syndication/use-cases/find-missing-cards.ts';
import { type Person, systemActor } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { storage } from '#server/storage/storage.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'cards-'));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true }));

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});
beforeEach(async () => {
  await db().article.updateMany({ data: { publicationState: 'withdrawn', withdrawnAt: new Date() } });
  await db().cardTask.deleteMany();
  await db().drawnCard.deleteMany();
});

const ask = (...ids: (string | null)[]) =>
  transaction(systemActor('essai'), ({ sql }) => askForCards(sql, ids));
const cardsOf = (articleId: string | null) =>
  db().drawnCard.findMany({ where: { articleId }, orderBy: { drawnAt: 'asc' } });
const currentOf = (articleId: string | null) =>
  db().drawnCard.findFirstOrThrow({ where: { articleId, replacedAt: null } });
const bytesAt = async (card: { hash: string }): Promise<Buffer | null> => {
  const found = await storage().read(fileKey({ hash: card.hash, mimeType: 'image/png' }));
  return found && buffer(found.stream);
};
const purgedSince = async (id: bigint): Promise<string[]> =>
  (await db().purge.findMany({ where: { id: { gt: id } } })).flatMap((purge) => purge.tags);
const lastPurge = async (): Promise<bigint> =>
  (await db().purge.findFirst({ orderBy: { id: 'desc' } }))?.id ?? 0n;
const show = (id: string, isShown: boolean) =>
  db().article.update({
    where: { id },
    data: isShown
      ? { publicationState: 'published', withdrawnAt: null }
      : { publicationState: 'withdrawn', withdrawnAt: new Date() },
  });
const rename = (revisionId: string, headline: string) =>
  db().revision.update({ where: { id: revisionId }, data: { headline } });

describe('the card of a story', () => {
  it('is drawn once: file, row, page, purge; asked again with the same words nothing happens', async () => {
    const section = await createSection({ slug: 'eaux', name: 'Eaux' });
    const { article, slug } = await createPublished({ headline: 'Le barrage tient', sectionId: section.id });
    const before = await lastPurge();
    await ask(article.id);
    expect(await drawShareCards()).toBe(1);
    const card = await currentOf(article.id);
    const bytes = await bytesAt(card);
    expect(bytes?.byteLength).toBe(card.bytes);
    expect(card.bytes).toBeLessThanOrEqual(300_000);
    expect(await sharp(bytes ?? undefined).metadata()).toMatchObject({
      format: 'png',
      width: card.width,
      height: card.height,
    });
    expect([card.width, card.height]).toEqual([1_200, 630]);
    expect(await purgedSince(before)).toEqual([tags.article(article.id)]);
    const answer = await getPublishedArticle({ sectionSlug: 'eaux', slug });
    expect(answer).toMatchObject({
      article: { drawnCard: { url: `/medias/${card.hash}.png`, width: 1_200 } },
    });
    await ask(article.id);
    expect(await drawShareCards()).toBe(0);
    expect(await cardsOf(article.id)).toEqual([card]);
    expect(await db().cardTask.count()).toBe(0);
  });

  it('is another file when the headline changes, and the old one stays for who names it', async () => {
    const { article, revision } = await createPublished({ headline: 'Premier titre' });
    await ask(article.id);
    await drawShareCards();
    const first = await currentOf(article.id);
    await rename(revision.id, 'Second titre');
    await ask(article.id);
    expect(await drawShareCards()).toBe(1);
    const second = await currentOf(article.id);
    expect(second.hash).not.toBe(first.hash);
    expect((await bytesAt(first))?.byteLength).toBe(first.bytes);
    await rename(revision.id, 'Premier titre');
    await ask(article.id);
    await drawShareCards();
    expect((await currentOf(article.id)).hash).toBe(first.hash);
    const later = new Date(Date.now() + 31 * 86_400_000);
    await findMissingCards({ now: later });
    expect(await bytesAt(second)).toBeNull();
    expect((await bytesAt(first))?.byteLength).toBe(first.bytes);
  });

  it('is one when two workers draw it at once', async () => {
    const { article } = await createPublished({ headline: 'Deux ouvriers' });
    await ask(article.id);
    const counts = await Promise.all([drawShareCards(), drawShareCards()]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    const cards = await cardsOf(article.id);
    expect(cards).toHaveLength(1);
    expect((await bytesAt(cards[0] ?? { hash: '' }))?.byteLength).toBe(cards[0]?.bytes);
  });

  it('differs from that of another story with the same words', async () => {
    const sectionId = (await createSection()).id;
    const stories = await Promise.all([
      createPublished({ headline: 'Mots croisés', sectionId }),
      createPublished({ headline: 'Mots croisés', sectionId }),
    ]);
    await ask(...stories.map(({ article }) => article.id));
    expect(await drawShareCards()).toBe(2);
    const [one, other] = await Promise.all(stories.map(({ article }) => currentOf(article.id)));
    expect(one?.shows).toBe(other?.shows);
    expect(one?.hash).not.toBe(other?.hash);
  });

  it('is not drawn beside a picture, and is when that one is withdrawn', async () => {
    const assetId = await createAsset({ width: 1_600, height: 900 });
    const { article } = await createPublished({ headline: 'Illustré', leadPicture: { assetId } });
    await db().assetUse.create({ data: { articleId: article.id, assetId, place: 'lead' } });
    await ask(article.id);
    expect(await drawShareCards()).toBe(0);
    expect((await withdrawAsset({ actor: chief, input: { assetId, reason: 'Droits.' } })).ok).toBe(true);
    expect(await drawShareCards()).toBe(1);
  });

  it('answers no more once its story is withdrawn, and again when it is back', async () => {
    const { article } = await createPublished({ headline: 'Retiré' });
    await ask(article.id);
    await drawShareCards();
    const card = await currentOf(article.id);
    await show(article.id, false);
    await ask(article.id);
    expect(await drawShareCards()).toBe(0);
    // An empty file is what answers 410 (features/newsroom/media/http/media-files.ts).
    expect((await bytesAt(card))?.byteLength).toBe(0);
    await show(article.id, true);
    await ask(article.id);
    expect(await drawShareCards()).toBe(0);
    expect((await bytesAt(card))?.byteLength).toBe(card.bytes);
  });
});

it('leaves the line to others after so many, and asks for the rest', async () => {
  const drawingJobs = () => db().$queryRaw<{ queue: string }[]>`
    SELECT queue_name AS queue FROM graphile_worker.jobs WHERE task_identifier = 'draw-cards'`;
  const sectionId = (await createSection()).id;
  const stories: string[] = [];
  for (let at = 0; at < 21; at += 1)
    stories.push((await createPublished({ headline: `Titre ${at}`, sectionId })).article.id);
  await ask(...stories);
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  expect(await drawShareCards({ most: 20 })).toBe(20);
  expect(await db().cardTask.count()).toBe(1);
  expect(await drawingJobs()).toEqual([{ queue: 'pictures' }]);
  expect(await drawShareCards({ most: 20 })).toBe(1);
});

describe('the walk through the newspaper', () => {
  it('finds what has no card, what shows an old name, and the card of the newspaper', async () => {
    const { article } = await createPublished({ headline: 'Archive' });
    expect(await findMissingCards({ now: new Date() })).toBe(2);
    expect(await findMissingCards({ now: new Date() })).toBe(0);
    const before = await lastPurge();
    expect(await drawShareCards()).toBe(2);
    expect(await purgedSince(before)).toContain(tags.settings());
    expect(await getNewspaperCard()).toMatchObject({ width: 1_200, height: 630, mimeType: 'image/png' });
    expect(await findMissingCards({ now: new Date() })).toBe(0);
    const own = await currentOf(null);
    await db().setting.upsert({
      where: { key: 'newspaper' },
      create: { key: 'newspaper', value: { name: 'La Gazette' } },
      update: { value: { name: 'La Gazette' } },
    });
    expect(await findMissingCards({ now: new Date() })).toBe(2);
    expect(await drawShareCards()).toBe(2);
    expect((await currentOf(null)).hash).not.toBe(own.hash);
    expect(await cardsOf(article.id)).toHaveLength(2);
  });
});
