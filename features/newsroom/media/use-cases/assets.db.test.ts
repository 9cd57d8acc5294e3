import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { rightsProblemsOf } from '#features/newsroom/media/assets.ts';
import { getAssetPlaces, listRightsFacts } from '#features/newsroom/media/data/asset-uses.queries.ts';
import {
  findByOriginal,
  getDeskAsset,
  listKeywords,
  listLookalikes,
} from '#features/newsroom/media/data/desk-asset.queries.ts';
import { getPictureViews } from '#features/newsroom/media/data/picture.queries.ts';
import { fileKey, masterKey, originalKey } from '#features/newsroom/media/file-key.ts';
import { deleteAsset } from '#features/newsroom/media/use-cases/delete-asset.ts';
import { editAsset } from '#features/newsroom/media/use-cases/edit-asset.ts';
import { editAssets } from '#features/newsroom/media/use-cases/edit-assets.ts';
import { setAssetRights } from '#features/newsroom/media/use-cases/set-asset-rights.ts';
import { setFocalPoint } from '#features/newsroom/media/use-cases/set-focal-point.ts';
import { takeOriginal } from '#features/newsroom/media/use-cases/take-original.ts';
import { restoreAsset, withdrawAsset } from '#features/newsroom/media/use-cases/withdraw-asset.ts';
import { type Person, systemActor } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { storage } from '#server/storage/storage.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createAuthor } from '#tests/factories/taxonomy.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'assets-'));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true }));

let editor: Person;
let chief: Person;
let journalist: Person;
let contributor: Person;
beforeAll(async () => {
  [editor, chief, journalist, contributor] = await Promise.all([
    createPerson('section_editor'),
    createPerson('editor_in_chief'),
    createPerson('journalist'),
    createPerson('contributor'),
  ]);
});

const lastPurge = () => db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
const journalOf = (subjectId: string) =>
  db().journalEntry.findMany({
    where: { subjectId },
    orderBy: { id: 'asc' },
    select: { action: true, before: true, after: true },
  });
const sum = () => uniqueWord().padEnd(64, '0');
const original = (hash: string) => ({
  originalHash: hash,
  originalMimeType: 'image/jpeg',
  originalBytes: 8,
  originalName: 'DSC_0042.JPG',
});

describe('what is said of an asset', () => {
  it('is written field by field, journalled, and drops the pages that show it', async () => {
    const assetId = await createAsset();
    const values = { caption: 'La Loire en crue', keywords: ['crue', 'Loire'] };
    expect(valueOf(await editAsset({ actor: journalist, input: { assetId, base: {}, values } }))).toEqual({
      changed: 1,
    });
    expect(await getDeskAsset(assetId)).toMatchObject({ ...values, credit: 'Essai' });
    expect((await lastPurge()).tags).toEqual([tags.asset(assetId), tags.sitemaps()]);
    const again = await editAsset({ actor: journalist, input: { assetId, base: {}, values } });
    expect(valueOf(again)).toEqual({ changed: 0 });
    expect(await journalOf(assetId)).toEqual([
      { action: 'asset.edit', before: { caption: null, keywords: [] }, after: values },
    ]);
  });

  it('never erases what somebody else wrote meanwhile, and lets the rest through', async () => {
    const assetId = await createAsset({ caption: 'Lue par deux' });
    const base = { caption: 'Lue par deux', place: null };
    const edit = (values: { caption?: string; place?: string }) =>
      editAsset({ actor: journalist, input: { assetId, base, values } });
    valueOf(await edit({ caption: 'Écrite par la première' }));
    valueOf(await edit({ place: 'Nantes' }));
    const lost = await edit({ caption: 'Écrite par la seconde' });
    expect(lost).toMatchObject({
      error: { code: 'conflict', fields: { caption: expect.stringContaining('la première') } },
    });
    valueOf(await edit({ caption: 'Écrite par la première' }));
    expect(await getDeskAsset(assetId)).toMatchObject({ caption: 'Écrite par la première', place: 'Nantes' });
  });

  it('that becomes a graphic is asked for files without loss, and shown as JPEG until they are there', async () => {
    const assetId = await createAsset();
    const file = { assetId, crop: 'original-ratio', height: 200, bytes: 9, width: 300 };
    await db().assetDerivative.createMany({
      data: ['image/avif', 'image/webp', 'image/jpeg'].map((mimeType) => ({
        ...file,
        mimeType,
        hash: sum(),
      })),
    });
    const mark = (isGraphic: boolean) =>
      editAsset({ actor: journalist, input: { assetId, base: {}, values: { isGraphic } } });
    const left = async () =>
      (await db().assetDerivative.findMany({ where: { assetId } })).map(({ mimeType }) => mimeType);
    const jobs = () => db().$queryRaw<{ key: string }[]>`
      SELECT key FROM graphile_worker.jobs WHERE key = ${`derive-asset:${assetId}`}`;
    valueOf(await mark(false));
    expect([await left(), await jobs()]).toEqual([['image/avif', 'image/webp', 'image/jpeg'], []]);
    valueOf(await mark(true));
    expect([await left(), (await jobs()).length]).toEqual([['image/jpeg'], 1]);
  });

  it('is a contributor’s to change for what they sent alone', async () => {
    const [own, others] = [await createAsset({ createdById: contributor.userId }), await createAsset()];
    const edit = (assetId: string) =>
      editAsset({ actor: contributor, input: { assetId, base: {}, values: { title: 'Nouveau' } } });
    expect([codeOf(await edit(others)), valueOf(await edit(own))]).toEqual(['forbidden', { changed: 1 }]);
    const both = { assetIds: [own, others], values: { title: 'Deux' }, addKeywords: [], removeKeywords: [] };
    expect(codeOf(await editAssets({ actor: contributor, input: both }))).toBe('forbidden');
    expect(await getDeskAsset(own)).toMatchObject({ title: 'Nouveau' });
  });

  it('is given to many at once, all or none, and keywords are added and taken', async () => {
    const word = uniqueWord();
    const assetIds = [await createAsset({ keywords: ['Vieux', 'garde'] }), await createAsset()];
    const input = {
      assetIds,
      values: { credit: 'Ana / Agence' },
      addKeywords: [word, 'GARDE'],
      removeKeywords: ['vieux'],
    };
    expect(valueOf(await editAssets({ actor: journalist, input }))).toEqual({ changed: 2 });
    const [first, second] = await Promise.all(assetIds.map(getDeskAsset));
    expect([first?.keywords, second?.keywords]).toEqual([
      ['garde', word],
      [word, 'GARDE'],
    ]);
    expect([first?.credit, second?.credit]).toEqual(['Ana / Agence', 'Ana / Agence']);
    expect(await listKeywords(word.toUpperCase())).toEqual([{ word, assets: 2 }]);
    const unknown = { ...input, assetIds: [...assetIds, editor.userId], values: { credit: 'Rien' } };
    expect(codeOf(await editAssets({ actor: journalist, input: unknown }))).toBe('not_found');
    const full = {
      ...input,
      values: { credit: 'Rien' },
      addKeywords: Array.from({ length: 50 }, (_, at) => `mot ${at}`),
    };
    expect(codeOf(await editAssets({ actor: journalist, input: full }))).toBe('invalid');
    expect((await getDeskAsset(assetIds[0] ?? ''))?.credit).toBe('Ana / Agence');
  });
});

it('moves the focal point, asks for the crops in the same transaction, and once for the same point', async () => {
  const assetId = await createAsset();
  const input = { assetId, focalX: 0.25, focalY: 0.75 };
  valueOf(await setFocalPoint({ actor: journalist, input }));
  valueOf(await setFocalPoint({ actor: journalist, input }));
  expect(await getDeskAsset(assetId)).toMatchObject({ focalX: 0.25, focalY: 0.75 });
  expect((await lastPurge()).tags).toEqual([tags.asset(assetId), tags.sitemaps()]);
  expect((await journalOf(assetId)).map(({ action }) => action)).toEqual(['asset.focal_point']);
  const jobs = await db().$queryRaw<{ task: string }[]>`
    SELECT task_identifier AS task FROM graphile_worker.jobs WHERE key = ${`derive-asset:${assetId}`}`;
  expect(jobs).toEqual([{ task: 'derive-asset' }]);
});

describe('rights', () => {
  it('are set on many, each with its line, and conflict like words do', async () => {
    const assetIds = [await createAsset(), await createAsset()];
    const expiry = new Date('2026-12-01T00:00:00Z');
    const values = { licence: 'purchased', rightsExpireAt: expiry, mostUses: 1 } as const;
    valueOf(await setAssetRights({ actor: editor, input: { assetIds, base: {}, values } }));
    expect(await getDeskAsset(assetIds[1] ?? '')).toMatchObject(values);
    const late = { assetIds: assetIds.slice(0, 1), base: { mostUses: null }, values: { mostUses: 5 } };
    expect(codeOf(await setAssetRights({ actor: editor, input: late }))).toBe('conflict');
    expect(codeOf(await setAssetRights({ actor: journalist, input: { assetIds, base: {}, values } }))).toBe(
      'forbidden',
    );
    expect((await journalOf(assetIds[0] ?? ''))[0]).toMatchObject({
      action: 'asset.rights',
      after: { licence: 'purchased', rightsExpireAt: expiry.toISOString(), mostUses: 1 },
    });
  });

  it('count every other story that ever showed the picture, withdrawn ones too', async () => {
    const assetId = await createAsset({ mostUses: 1 });
    const other = await createAsset();
    const first = await publishReadyStory(chief, { leadPicture: { assetId } });
    const factsFor = async (articleId: string) =>
      (await listRightsFacts(db(), { assetIds: [assetId, other], articleId }))[assetId];
    const second = await createReadyDraft(chief, { leadPicture: { assetId } });
    const problemsFor = async (articleId: string) => {
      const facts = await factsFor(articleId);
      return facts && rightsProblemsOf(facts, new Date());
    };
    expect([await problemsFor(first.articleId), await problemsFor(second.articleId)]).toEqual([
      [],
      ['exhausted'],
    ]);
    valueOf(
      await withdrawArticle({ actor: chief, input: { articleId: first.articleId, notice: 'Retiré.' } }),
    );
    expect(await factsFor(second.articleId)).toMatchObject({ otherStories: 1 });
    expect((await getDeskAsset(assetId))?.stories).toBe(1);
  });
});

describe('a withdrawn asset', () => {
  it('is gone for readers at once, hard, and comes back by a chief alone', async () => {
    const hash = sum();
    const assetId = await createAsset();
    const file = { hash, crop: 'original-ratio', mimeType: 'image/webp', width: 320, height: 213, bytes: 9 };
    await db().assetDerivative.create({ data: { assetId, ...file } });
    expect((await getPictureViews([assetId]))[assetId]?.width).toBe(320);
    const reason = 'Demande du tribunal.';
    expect(codeOf(await withdrawAsset({ actor: journalist, input: { assetId, reason } }))).toBe('forbidden');
    valueOf(await withdrawAsset({ actor: editor, input: { assetId, reason } }));
    expect(await lastPurge()).toMatchObject({ tags: [tags.asset(assetId), tags.sitemaps()], isHard: true });
    expect(await getPictureViews([assetId])).toEqual({});
    expect(await getDeskAsset(assetId)).toMatchObject({ withdrawalReason: reason, files: [] });
    expect(codeOf(await withdrawAsset({ actor: editor, input: { assetId, reason } }))).toBe('bad_state');
    expect(codeOf(await restoreAsset({ actor: editor, input: { assetId } }))).toBe('forbidden');
    valueOf(await restoreAsset({ actor: chief, input: { assetId } }));
    const jobs = await db().$queryRaw<{ key: string }[]>`
      SELECT key FROM graphile_worker.jobs WHERE key = ${`derive-asset:${assetId}`}`;
    expect(jobs).toHaveLength(1);
    expect((await getPictureViews([assetId]))[assetId]?.width).toBe(320);
    expect(codeOf(await restoreAsset({ actor: chief, input: { assetId } }))).toBe('bad_state');
  });
});

describe('where an asset is needed', () => {
  it('is a draft, an online text, a portrait, a front; it is not an old version', async () => {
    const assetId = await createAsset();
    expect(await getAssetPlaces(assetId)).toEqual([]);
    const draft = await createReadyDraft(chief, { leadPicture: { assetId } });
    expect(await getAssetPlaces(assetId)).toEqual([
      { kind: 'story', articleId: draft.articleId, isPublished: false, headline: null, places: [] },
    ]);
    valueOf(await publishArticle({ actor: chief, input: { articleId: draft.articleId } }));
    expect(await getAssetPlaces(assetId)).toMatchObject([
      { isPublished: true, headline: draft.story.headline, places: ['lead'] },
    ]);
    const author = await createAuthor();
    await db().author.update({ where: { id: author.id }, data: { portraitId: assetId } });
    const front = await db().front.findUniqueOrThrow({ where: { slug: 'une' } });
    await db().frontCard.create({
      data: {
        frontId: front.id,
        position: 8,
        articleId: draft.articleId,
        pictureId: assetId,
        picture: { alt: 'Autre' },
      },
    });
    expect((await getAssetPlaces(assetId)).map(({ kind }) => kind)).toEqual(['story', 'front', 'portrait']);
    await db().frontCard.deleteMany({ where: { articleId: draft.articleId } });
    await db().author.update({ where: { id: author.id }, data: { portraitId: null } });
    await db().assetUse.deleteMany({ where: { assetId } });
    await db().revision.updateMany({
      where: { articleId: draft.articleId },
      data: { leadPicture: { assetId: editor.userId } },
    });
    expect(await getAssetPlaces(assetId)).toEqual([]);
  });

  it('is found in any block that names it, and never on a name that is no asset', async () => {
    const [inGallery, deep] = [await createAsset(), await createAsset()];
    const { articleId } = await createReadyDraft(chief);
    const blocks = [
      {
        id: 'a',
        type: 'gallery',
        pictures: [{ assetId: inGallery }, { assetId: 'pas-un-id' }, { assetId: editor.userId }],
      },
      { id: 'b', type: 'beforeAfter', before: { assetId: deep }, after: { assetId: deep } },
    ];
    await db().revision.updateMany({ where: { articleId }, data: { body: { version: 1, blocks } } });
    for (const assetId of [inGallery, deep])
      expect(await getAssetPlaces(assetId)).toMatchObject([{ articleId }]);
  });
});

describe('deleting', () => {
  it('is refused while something needs the asset, and says what', async () => {
    const assetId = await createAsset();
    const { articleId } = await createReadyDraft(chief, { leadPicture: { assetId } });
    const refusal = await deleteAsset({ actor: editor, input: { assetId } });
    expect(refusal).toMatchObject({
      error: { code: 'bad_state', data: { places: [{ kind: 'story', articleId }] } },
    });
    expect(await getDeskAsset(assetId)).not.toBeNull();
  });

  it('takes rows and files, and leaves a file that another asset has too', async () => {
    const [own, shared, master, sent] = [sum(), sum(), sum(), sum()];
    const assetId = await createAsset({ hash: master, ...original(sent) });
    const other = await createAsset();
    const file = (hash: string, width: number) => ({
      hash,
      crop: '1:1',
      mimeType: 'image/webp',
      width,
      height: width,
      bytes: 1,
    });
    await db().assetDerivative.createMany({
      data: [
        { assetId, ...file(own, 320) },
        { assetId, ...file(shared, 480) },
        { assetId: other, ...file(shared, 480) },
      ],
    });
    const publicKeys = [own, shared].map((hash) => fileKey({ hash, mimeType: 'image/webp' }));
    for (const key of publicKeys) await storage().write(key, Buffer.from('x'));
    for (const key of [masterKey(master), originalKey(sent)])
      await storage('private').write(key, Buffer.from('x'));
    expect(codeOf(await deleteAsset({ actor: journalist, input: { assetId } }))).toBe('forbidden');
    valueOf(await deleteAsset({ actor: editor, input: { assetId } }));
    expect(await getDeskAsset(assetId)).toBeNull();
    expect(await Promise.all(publicKeys.map((key) => storage().size(key)))).toEqual([null, 1]);
    expect(await storage('private').size(masterKey(master))).toBeNull();
    expect(await storage('private').size(originalKey(sent))).toBeNull();
    expect((await journalOf(assetId)).map(({ action }) => action)).toEqual(['asset.delete']);
    expect(codeOf(await deleteAsset({ actor: editor, input: { assetId } }))).toBe('not_found');
  });
});

describe('the original', () => {
  it('is given to whoever may, each time with a line of the journal', async () => {
    const hash = sum();
    const assetId = await createAsset(original(hash));
    expect(codeOf(await takeOriginal({ actor: journalist, input: { assetId } }))).toBe('forbidden');
    expect(codeOf(await takeOriginal({ actor: editor, input: { assetId } }))).toBe('not_found');
    expect(await journalOf(assetId)).toEqual([]);
    await storage('private').write(originalKey(hash), Buffer.from('original'));
    const taken = valueOf(await takeOriginal({ actor: editor, input: { assetId } }));
    expect(taken).toEqual({ key: originalKey(hash), name: 'DSC_0042.JPG', mimeType: 'image/jpeg', bytes: 8 });
    expect(await journalOf(assetId)).toMatchObject([{ action: 'asset.take_original' }]);
    expect(codeOf(await takeOriginal({ actor: editor, input: { assetId: await createAsset() } }))).toBe(
      'not_found',
    );
  });
});

describe('the same picture again', () => {
  it('is known by its sum, and by how it looks', async () => {
    const hash = sum();
    const own = await createAsset({ ...original(hash), perceptualHash: 0x0f0f_1234_5678_9abcn });
    expect(await findByOriginal(hash)).toEqual({ id: own, title: null, credit: 'Essai', isWithdrawn: false });
    expect(await findByOriginal(sum())).toBeNull();
    const near = await createAsset({ perceptualHash: 0x0f0f_1234_5678_9abfn });
    const same = await createAsset({ perceptualHash: 0x0f0f_1234_5678_9abcn });
    await createAsset({ perceptualHash: ~0x0f0f_1234_5678_9abcn });
    await createAsset();
    expect(await listLookalikes(own)).toEqual([
      { id: same, bits: 0 },
      { id: near, bits: 2 },
    ]);
    expect(await listLookalikes(await createAsset())).toEqual([]);
  });

  it('never makes a second asset of one file', async () => {
    const hash = sum();
    await createAsset(original(hash));
    await expect(createAsset(original(hash))).rejects.toThrow(/Unique/);
  });
});

it('a machine may do all of it', async () => {
  const assetId = await createAsset();
  const actor = systemActor('essai');
  valueOf(await editAsset({ actor, input: { assetId, base: {}, values: { title: 'Lu du fichier' } } }));
  expect(valueOf(await deleteAsset({ actor, input: { assetId } }))).toEqual({ assetId });
});
