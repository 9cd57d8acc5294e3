import { beforeAll, describe, expect, it } from 'vitest';
import { assetsOnPage, countAssets, listAssets } from '#features/newsroom/media/data/asset-search.queries.ts';
import { listFolders } from '#features/newsroom/media/data/folder.queries.ts';
import { type MediaSearch, mediaSearchSchema, rightsFilters } from '#features/newsroom/media/media.schema.ts';
import { deleteFolder, moveAssets, saveFolder } from '#features/newsroom/media/use-cases/keep-folders.ts';
import { setAssetRights } from '#features/newsroom/media/use-cases/set-asset-rights.ts';
import type { Person } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

const now = new Date('2026-11-24T12:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

let editor: Person;
let journalist: Person;
beforeAll(async () => {
  [editor, journalist] = await Promise.all([createPerson('section_editor'), createPerson('journalist')]);
});

/** Ids that a search finds; every asset of a test shares a keyword of its own. */
const found = async (mot: string, search: Partial<MediaSearch> = {}) =>
  (await listAssets({ ...mediaSearchSchema.parse({}), mot, ...search }, now)).items.map(({ id }) => id);

it('reports what is online without words for who does not see it, by what each story says', async () => {
  const mot = uniqueWord();
  const make = (data: Parameters<typeof createAsset>[0] = {}) =>
    createAsset({ alt: '', ...data, keywords: [mot] });
  const [mute, told, decorative, described, draft] = [
    await make(),
    await make(),
    await make({ isDecorative: true }),
    await make({ alt: 'Un port' }),
    await make(),
  ];
  const chief = await createPerson('editor_in_chief');
  const put = (assetId: string) =>
    publishReadyStory(chief, { leadPicture: { assetId, alt: 'Deux barques' } });
  await put(described);
  await put(told);
  await db().assetUse.updateMany({ where: { assetId: told }, data: { alt: 'Deux barques' } });
  await createReadyDraft(chief, { leadPicture: { assetId: draft } });
  // A rule holds pictures without words back: what is online without them lost them since.
  for (const assetId of [mute, decorative]) {
    await put(assetId);
    await db().assetUse.updateMany({ where: { assetId }, data: { alt: null } });
  }
  expect(await found(mot, { enligne: '1', manque: 'alt' })).toEqual([mute]);
  expect(await found(mot, { enligne: '1' })).toEqual([described, decorative, told, mute]);
  expect((await found(mot, { manque: 'alt' })).toSorted()).toEqual([draft, told, mute].toSorted());
});

describe('the library is searched', () => {
  it('by words, without accents or endings, in what is said and in the name of the file', async () => {
    const mot = uniqueWord();
    const make = (data: Parameters<typeof createAsset>[0]) =>
      createAsset({ ...data, keywords: [mot], alt: '' });
    const title = await make({ title: 'Les crues de la Loire' });
    const caption = await make({ caption: 'Une crue à Orléans' });
    const file = await make({ originalName: 'crue_loire-2026.JPG' });
    const other = await make({ title: 'Un marché' });
    expect(await found(mot, { q: 'crue' })).toEqual([title, caption, file]);
    expect(await found(mot, { q: 'orleans' })).toEqual([caption]);
    expect(await found(mot, { q: '"crues de la loire"' })).toEqual([title]);
    expect(await found(mot, { q: '-crue marche' })).toEqual([other]);
    expect(await found(mot, { q: 'rien' })).toEqual([]);
    expect(await found(mot)).toEqual([other, file, caption, title]);
  });

  it('by credit, day, shape, nature, what is missing, and what a machine made', async () => {
    const mot = uniqueWord();
    const make = (data: Parameters<typeof createAsset>[0]) => createAsset({ ...data, keywords: [mot] });
    const agency = await make({ credit: 'Éloïse / 50%_AFP', createdAt: days(-2) });
    const creator = await make({ creator: 'Éloïse', credit: '', width: 800, height: 1_200 });
    const square = await make({ width: 1_000, height: 1_000, alt: '' });
    const made = await make({ digitalSourceType: 'trainedAlgorithmicMedia', isDecorative: true, alt: '' });
    const sound = await make({ kind: 'audio', width: 0, height: 0 });
    expect(await found(mot, { credit: 'eloise' })).toEqual([creator, agency]);
    expect(await found(mot, { credit: '50%_' })).toEqual([agency]);
    expect(await found(mot, { au: '2026-11-22', du: '2026-11-22' })).toEqual([agency]);
    expect(await found(mot, { sens: 'portrait' })).toEqual([creator]);
    expect(await found(mot, { sens: 'square' })).toEqual([square]);
    expect(await found(mot, { nature: 'audio' })).toEqual([sound]);
    expect(await found(mot, { manque: 'alt' })).toEqual([square]);
    expect(await found(mot, { manque: 'credit' })).toEqual([creator]);
    expect(await found(mot, { ia: '1' })).toEqual([made]);
  });

  it('by what is wrong with the rights', async () => {
    const mot = uniqueWord();
    const make = (data: Parameters<typeof createAsset>[0]) =>
      createAsset({ licence: 'own', ...data, keywords: [mot] });
    const unknown = await make({ licence: 'unknown' });
    const expired = await make({ rightsExpireAt: now });
    const expiring = await make({ rightsExpireAt: days(7) });
    await make({ rightsExpireAt: days(8) });
    const embargoed = await make({ embargoedUntil: days(1) });
    const withdrawn = await make({ withdrawnAt: days(-1) });
    const exhausted = await make({ mostUses: 1 });
    await publishReadyStory(await createPerson('editor_in_chief'), { leadPicture: { assetId: exhausted } });
    const expected = { unknown, expired, expiring, embargoed, withdrawn, exhausted };
    for (const droits of rightsFilters)
      expect(await found(mot, { droits }), droits).toEqual([expected[droits]]);
    expect(
      (await listAssets({ ...mediaSearchSchema.parse({}), mot, droits: 'withdrawn' }, now)).items,
    ).toMatchObject([{ thumbnailUrl: null }]);
  });

  it('for what was never used: no text names it, online or not', async () => {
    const mot = uniqueWord();
    const [free, drafted, printed] = [
      await createAsset({ keywords: [mot] }),
      await createAsset({ keywords: [mot] }),
      await createAsset({ keywords: [mot] }),
    ];
    const chief = await createPerson('editor_in_chief');
    await createReadyDraft(chief, { leadPicture: { assetId: drafted } });
    await publishReadyStory(chief, { leadPicture: { assetId: printed } });
    expect(await found(mot, { inutilisee: '1' })).toEqual([free]);
    const search = { ...mediaSearchSchema.parse({}), mot };
    expect(await countAssets(search, now)).toEqual({ count: 3, isCapped: false });
    expect((await listAssets(search, now)).items.map(({ stories }) => stories)).toEqual([1, 0, 0]);
  });

  it('page by page', async () => {
    const mot = uniqueWord();
    await db().asset.createMany({
      data: Array.from({ length: assetsOnPage + 2 }, () => ({
        hash: uniqueWord(),
        mimeType: 'image/webp',
        width: 3,
        height: 2,
        bytes: 1,
        keywords: [mot],
      })),
    });
    const search = { ...mediaSearchSchema.parse({}), mot };
    const [first, second] = [await listAssets(search, now), await listAssets({ ...search, page: 2 }, now)];
    expect([first.items.length, first.hasNext, second.items.length, second.hasNext]).toEqual([
      48,
      true,
      2,
      false,
    ]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(assetsOnPage + 2);
  });
});

describe('folders', () => {
  const save = (input: { folderId?: string; name: string; parentId?: string | null }) =>
    saveFolder({ actor: editor, input });
  const make = async (name: string, parentId: string | null = null) =>
    valueOf(await save({ name, parentId })).folderId;

  it('hold three levels, none of them itself, and one of a name', async () => {
    const word = uniqueWord();
    const top = await make(`Été ${word}`);
    const middle = await make('Festivals', top);
    const low = await make('Avignon', middle);
    expect(await save({ name: 'Quatre', parentId: low })).toMatchObject({
      error: { fields: { parentId: expect.any(String) } },
    });
    const other = await make(`Hiver ${word}`);
    expect(codeOf(await save({ folderId: top, name: `Été ${word}`, parentId: other }))).toBe('invalid');
    expect(codeOf(await save({ folderId: top, name: 'Boucle', parentId: low }))).toBe('invalid');
    expect(await save({ name: `ETE ${word}`, parentId: null })).toMatchObject({
      error: { fields: { name: expect.any(String) } },
    });
    valueOf(await save({ folderId: middle, name: 'Concerts' }));
    valueOf(await save({ folderId: top, name: `Été ${word}` }));
    const tree = (await listFolders()).filter(({ id }) => [top, middle, low].includes(id));
    expect(tree.map(({ name, depth }) => [name, depth])).toEqual([
      [`Été ${word}`, 0],
      ['Concerts', 1],
      ['Avignon', 2],
    ]);
    expect(codeOf(await save({ folderId: editor.userId, name: 'Rien' }))).toBe('not_found');
    await expect(db().assetFolder.create({ data: { name: 'Quatre', parentId: low } })).rejects.toThrow(
      'three levels',
    );
  });

  it('take assets in and let them out, and go when they are empty alone', async () => {
    const folderId = await make(uniqueWord());
    const assetIds = [await createAsset(), await createAsset()];
    const move = (to: string | null) => moveAssets({ actor: journalist, input: { assetIds, folderId: to } });
    expect(valueOf(await move(folderId))).toEqual({ moved: 2 });
    expect(valueOf(await move(folderId))).toEqual({ moved: 0 });
    expect(await found('', { dossier: folderId })).toHaveLength(2);
    expect((await listFolders()).find(({ id }) => id === folderId)).toMatchObject({ assets: 2 });
    expect(codeOf(await deleteFolder({ actor: editor, input: { folderId } }))).toBe('bad_state');
    expect(codeOf(await move(editor.userId))).toBe('invalid');
    valueOf(await move(null));
    valueOf(await deleteFolder({ actor: editor, input: { folderId } }));
    expect(codeOf(await deleteFolder({ actor: editor, input: { folderId } }))).toBe('not_found');
    expect(codeOf(await saveFolder({ actor: journalist, input: { name: 'À moi' } }))).toBe('forbidden');
  });
});

describe('whoever sent an asset', () => {
  it('says its rights until anything shows it', async () => {
    const assetId = await createAsset({ createdById: journalist.userId });
    const say = (licence: 'own' | 'agency', actor: Person = journalist) =>
      setAssetRights({ actor, input: { assetIds: [assetId], base: {}, values: { licence } } });
    expect(valueOf(await say('own'))).toEqual({ changed: 1 });
    expect(codeOf(await say('agency', await createPerson('journalist')))).toBe('forbidden');
    await createReadyDraft(journalist, { leadPicture: { assetId } });
    expect(codeOf(await say('agency'))).toBe('forbidden');
    expect(valueOf(await say('agency', editor))).toEqual({ changed: 1 });
  });
});
