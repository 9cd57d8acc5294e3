import { describe, expect, it } from 'vitest';
import { aiLabelOf } from '#features/newsroom/media/ai-label.ts';
import { choiceWords } from '#features/newsroom/media/asset-name.ts';
import { aiOriginOf, type RightsFacts, rightsProblemsOf } from '#features/newsroom/media/assets.ts';
import {
  fileKey,
  masterKey,
  originalKey,
  partKey,
  partsFolder,
  trackKey,
} from '#features/newsroom/media/file-key.ts';
import {
  mayEditAssets,
  mayLicenseAssets,
  mayUploadMedia,
  mayUseMedia,
} from '#features/newsroom/media/media.policy.ts';
import {
  arrivalPeriod,
  assetFieldsSchema,
  assetRightsSchema,
  beginUploadSchema,
  editAssetSchema,
  mediaSearchSchema,
  missingFilters,
  setFocalPointSchema,
  uploadSchema,
} from '#features/newsroom/media/media.schema.ts';
import {
  countParts,
  mayMoveUpload,
  partLength,
  refusalOfAnnounced,
  uploadLimits,
  uploadStates,
} from '#features/newsroom/media/uploads.ts';
import {
  assetKindWords,
  licenceWords,
  orientationWords,
  rightsProblemWords,
  uploadRefusals,
  uploadStateWords,
} from '#words/newsroom/media/media-desk.ts';
import { type Actor, anonymous, type Role, roles } from '#lib/actor.ts';
import { isStorageKey } from '#server/storage/keeper.ts';

const person = (role: Role, userId = 'moi'): Actor => ({
  kind: 'person',
  userId,
  name: '',
  grants: [{ role, sectionId: 'rubrique' }],
  via: 'session',
});
const writers: readonly Role[] = [
  'contributor',
  'journalist',
  'section_editor',
  'editor_in_chief',
  'administrator',
];

describe('who uses the library', () => {
  it.each(roles)('%s', (role) => {
    const isWriter = writers.includes(role);
    expect(mayUseMedia(person(role)).allowed).toBe(isWriter);
    expect(mayUploadMedia(person(role)).allowed).toBe(isWriter);
    expect(mayEditAssets(person(role), [{ createdById: 'moi' }]).allowed).toBe(isWriter);
    const others = isWriter && role !== 'contributor';
    expect(mayEditAssets(person(role), [{ createdById: 'moi' }, { createdById: 'autre' }]).allowed).toBe(
      others,
    );
    expect(mayEditAssets(person(role), [{ createdById: null }]).allowed).toBe(others);
    expect(mayEditAssets(person(role), []).allowed).toBe(others);
  });

  it.each(roles)('%s says the rights of any asset, or of what they sent and nothing shows', (role) => {
    const asset = (createdById: string, isUsed: boolean) => [{ createdById, isUsed }];
    const isEditor = ['section_editor', 'editor_in_chief', 'administrator'].includes(role);
    const isWriter = writers.includes(role);
    expect(mayLicenseAssets(person(role), asset('moi', false)).allowed).toBe(isWriter);
    expect(mayLicenseAssets(person(role), asset('moi', true)).allowed).toBe(isEditor);
    expect(mayLicenseAssets(person(role), asset('autre', false)).allowed).toBe(isEditor);
    expect(mayLicenseAssets(person(role), []).allowed).toBe(isEditor);
  });

  it('is no stranger', () => {
    for (const may of [mayUseMedia, mayUploadMedia]) expect(may(anonymous).allowed).toBe(false);
    expect(mayEditAssets(anonymous, [{ createdById: null }]).allowed).toBe(false);
  });
});

describe('rightsProblemsOf', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  const free: RightsFacts = {
    state: 'ready',
    withdrawnAt: null,
    rightsExpireAt: null,
    embargoedUntil: null,
    mostUses: null,
    otherStories: 12,
  };
  const before = new Date(now.getTime() - 1);
  const after = new Date(now.getTime() + 1);

  it.each<[string, Partial<RightsFacts>, string[]]>([
    ['free', {}, []],
    ['until later', { rightsExpireAt: after }, []],
    ['until now', { rightsExpireAt: now }, ['expired']],
    ['embargo over', { embargoedUntil: now }, []],
    ['under embargo', { embargoedUntil: after }, ['embargoed']],
    ['one use left', { mostUses: 13 }, []],
    ['no use left', { mostUses: 12 }, ['exhausted']],
    ['being prepared', { state: 'preparing' }, ['preparing']],
    ['withdrawn and expired', { withdrawnAt: before, rightsExpireAt: before }, ['withdrawn', 'expired']],
  ])('%s', (_, facts, problems) => expect(rightsProblemsOf({ ...free, ...facts }, now)).toEqual(problems));
});

it.each([
  ['trainedAlgorithmicMedia', 'generated'],
  ['compositeWithTrainedAlgorithmicMedia', 'composite'],
  ['algorithmicallyEnhanced', null],
  ['digitalCapture', null],
  [null, null],
] as const)('aiOriginOf %s is %s', (type, origin) => expect(aiOriginOf(type)).toBe(origin));

describe('an upload', () => {
  it('ends in ready or refused, whatever way it takes', () => {
    for (const state of uploadStates) {
      expect(mayMoveUpload(state, state)).toBe(false);
      const isOver = state === 'ready' || state === 'refused';
      expect(uploadStates.some((to) => mayMoveUpload(state, to))).toBe(!isOver);
    }
    expect(mayMoveUpload('receiving', 'reading')).toBe(false);
  });

  it('is cut into parts that make it whole', () => {
    for (const bytes of [1, uploadLimits.partBytes, uploadLimits.partBytes + 1, 50_000_000]) {
      const file = { bytes, partBytes: uploadLimits.partBytes };
      const numbers = Array.from({ length: countParts(file) }, (_, at) => at + 1);
      expect(numbers.reduce((sum, number) => sum + (partLength(file, number) ?? 0), 0)).toBe(bytes);
      for (const number of [0, numbers.length + 1, 1.5]) expect(partLength(file, number)).toBeNull();
    }
  });

  it.each([
    ['photo.jpg', 'image/jpeg', 1, null],
    ['photo.JPG', '', 1, null],
    ['photo.avif', 'application/octet-stream', 1, null],
    ['photo.jpg', 'image/jpeg', 50_000_001, 'too_large'],
    ['IMG_1.HEIC', '', 1, 'heic'],
    ['photo', 'image/heif', 1, 'heic'],
    ['carte.svg', 'image/svg+xml', 1, 'svg'],
    ['carte.svgz', '', 1, 'svg'],
    ['page.html', 'text/html', 1, 'wrong_type'],
    ['film.mp4', 'video/mp4', 200_000_000, null],
    ['film.mp4', 'video/mp4', 200_000_001, 'film_too_large'],
    ['voix.m4a', 'audio/x-m4a', 1, null],
    ['voix.ogg', '', 1, null],
    ['film.mov', 'video/quicktime', 1, 'quicktime'],
    ['FILM.MOV', '', 1, 'quicktime'],
    ['film.avi', 'video/x-msvideo', 1, 'wrong_type'],
    ['constructor', 'constructor', 1, 'wrong_type'],
    ['sans-fin', '', 1, 'wrong_type'],
  ])('hears of %s, « %s », %i bytes: %s', (fileName, type, bytes, refusal) => {
    expect(refusalOfAnnounced({ fileName, type, bytes })).toBe(refusal);
  });

  it('takes any name and keeps its end on one line', () => {
    const name = (fileName: string) =>
      beginUploadSchema.safeParse({ fileName, bytes: 1, type: 'Image/JPEG' });
    expect(name('../..\u202egpj.exe\n.jpg').data).toMatchObject({
      fileName: '..gpj.exe .jpg',
      type: 'image/jpeg',
    });
    expect(name(`${'é'.repeat(1_000)}.jpg`).data?.fileName).toMatch(/^é{296}\.jpg$/);
    expect(name('C:\\photos\\cr\u0000ue.jpg').data?.fileName).toBe('crue.jpg');
    expect(['', '\u202e', '../'].map((given) => name(given).success)).toEqual([false, false, false]);
  });
});

it('names every file by a key that the storage takes', () => {
  const hash = 'ab'.repeat(32);
  const keys = [
    fileKey({ hash, mimeType: 'image/avif' }),
    originalKey(hash),
    masterKey(hash),
    trackKey(hash),
    partKey('01900000-0000-7000-8000-00000000dead', 40),
  ];
  expect(keys.filter((key) => !isStorageKey(key))).toEqual([]);
  expect(keys[4]?.startsWith(partsFolder('01900000-0000-7000-8000-00000000dead'))).toBe(true);
});

describe('what comes in', () => {
  it('takes a field away when it is empty, and each keyword once', () => {
    const fields = assetFieldsSchema.partial().parse({
      title: '  ',
      caption: null,
      takenAt: '2026-11-24T18:05:00+01:00',
      keywords: ['Crue', ' Loire ', 'crue'],
      digitalSourceType: '',
    });
    expect(fields).toEqual({
      title: null,
      caption: null,
      takenAt: new Date('2026-11-24T17:05:00Z'),
      keywords: ['Crue', 'Loire'],
      digitalSourceType: null,
    });
  });

  it('refuses what no asset has', () => {
    const assetId = '01900000-0000-7000-8000-00000000dead';
    for (const values of [{}, { hash: 'x' }, { digitalSourceType: 'magie' }, { takenAt: 'hier' }])
      expect(editAssetSchema.safeParse({ assetId, base: {}, values }).success).toBe(false);
    for (const rights of [{ licence: 'vol' }, { mostUses: 0 }, { licenceUrl: 'javascript:alert(1)' }])
      expect(assetRightsSchema.partial().safeParse(rights).success).toBe(false);
    expect(uploadSchema.safeParse({ uploadId: '../x' }).success).toBe(false);
    expect(setFocalPointSchema.safeParse({ assetId, focalX: 1.1, focalY: 0 }).success).toBe(false);
  });

  it('reads any search, and ignores what is none', () => {
    for (const manque of missingFilters) expect(mediaSearchSchema.parse({ manque }).manque).toBe(manque);
    const none = mediaSearchSchema.parse({});
    expect(
      mediaSearchSchema.parse({ page: '-1', droits: 'x', sens: ['a'], dossier: '1', du: 'hier', q: 3 }),
    ).toEqual(none);
    expect(arrivalPeriod(mediaSearchSchema.parse({ du: '2026-11-24', au: '2026-11-24' }))).toEqual({
      from: new Date('2026-11-23T23:00:00Z'),
      until: new Date('2026-11-24T23:00:00Z'),
    });
  });
});

describe('the words', () => {
  it('tell whoever sent a file what to do, in a whole sentence', () => {
    for (const sentence of Object.values(uploadRefusals)) expect(sentence).toMatch(/^\p{Lu}.{20,}[.]$/u);
  });

  it('name what a machine made as readers are told it', () => {
    expect(aiLabelOf({ aiOrigin: 'generated' })).toBe('Image générée par IA');
    expect(aiLabelOf({})).toBe('');
  });

  it('name what may be chosen, also where nothing is said of it', () => {
    const said = { caption: null, alt: 'Un quai', credit: 'Essai' };
    expect(choiceWords(said)).toBe('Un quai · Essai');
    expect(choiceWords({ caption: null, alt: '', credit: '' })).toBe('Sans titre');
  });

  it('name every kind, shape and state apart, and a problem so that a sentence can hold it', () => {
    for (const words of [assetKindWords, licenceWords, orientationWords, uploadStateWords]) {
      const said = Object.values(words);
      expect(new Set(said).size).toBe(said.length);
      for (const one of said) expect(one).toMatch(/^\p{Lu}/u);
    }
    for (const problem of Object.values(rightsProblemWords)) expect(problem).toMatch(/^\p{Ll}.*[^.]$/u);
  });
});
