import { describe, expect, it } from 'vitest';
import { bodyAssetIds, bodyRelatedIds } from '#features/body/body-references.ts';
import { bodyToPlainText, countWords } from '#features/body/body-text.ts';
import type { Block, BodyDocument } from '#features/body/body.ts';
import { isBlank } from '#features/body/inline.ts';
import { blockInlines } from '#features/body/body-references.ts';
import { newspaper } from './articles/newspaper.ts';
import { fillDates, type Story } from './story.ts';
import { gallery } from './pictures/gallery.ts';
import { makePicture } from './pictures/make-picture.ts';
import { toFields } from './to-fields.ts';
import { authors, sections, subjects } from './world.ts';

const uuid = (group: number, at: number): string =>
  `01900000-0000-7000-8000-${String(group * 1_000 + at).padStart(12, '0')}`;
const idsOf = (group: number, keys: readonly string[]) =>
  new Map(keys.map((key, at) => [key, uuid(group, at)]));
const assets = idsOf(
  1,
  gallery.map(({ key }) => key),
);
const articles = idsOf(
  2,
  newspaper.map(({ slug }) => slug),
);
const idIn =
  (ids: Map<string, string>) =>
  (key: string): string => {
    const id = ids.get(key);
    if (!id) throw new Error(`nothing is called ${key}`);
    return id;
  };
const links = {
  assetId: idIn(assets),
  articleId: idIn(articles),
  taxonomy: {
    sections: idsOf(
      3,
      sections.map(({ key }) => key),
    ),
    authors: idsOf(
      4,
      authors.map(({ key }) => key),
    ),
    subjects: idsOf(
      5,
      subjects.map(({ slug }) => slug),
    ),
  },
};
const published = new Date('2026-03-01T09:00:00Z');
const bodyOf = (story: Story): BodyDocument => toFields(story, { links, published }).body;
const wordsOf = (story: Story): number => countWords(bodyToPlainText(bodyOf(story)));

describe('the demonstration newspaper', () => {
  it.each(newspaper.map((story) => [story.slug, story] as const))('%s reads as a story', (_, story) => {
    const { body, standfirst, headline } = toFields(story, { links, published });
    expect(body.blocks.length).toBeGreaterThan(1);
    expect(headline.length).toBeGreaterThan(10);
    expect(headline.length).toBeLessThan(120);
    expect(standfirst.length).toBeGreaterThan(20);
    const text = bodyToPlainText(body);
    expect(text).not.toMatch(/\{|\*\*|!\w+ /);
    expect(text).not.toContain('"');
    expect(text).not.toMatch(/\w'\w/);
    const isEmpty = (block: Block) =>
      blockInlines(block).some((inline) => isBlank(inline)) && block.type !== 'table';
    expect(body.blocks.filter(isEmpty)).toEqual([]);
    expect(body.blocks.at(-1)?.type).not.toBe('subheading');
    if (story.genre === 'brief') expect(wordsOf(story)).toBeLessThan(160);
  });

  it('never pins a story to itself', () => {
    const pinned = newspaper.flatMap((story) =>
      bodyRelatedIds(bodyOf(story)).map((id) => [story.slug, id] as const),
    );
    expect(pinned.filter(([slug, id]) => articles.get(slug) === id)).toEqual([]);
  });

  it('has its pictures described, captioned and used', () => {
    for (const { alt, caption, title } of gallery) {
      expect(alt.length).toBeGreaterThan(30);
      expect(caption.length).toBeGreaterThan(10);
      expect(title.length).toBeGreaterThan(5);
    }
    expect(assets.size).toBe(gallery.length);
  });

  it('knows every block of a body', () => {
    const types = new Set(newspaper.flatMap((story) => bodyOf(story).blocks.map(({ type }) => type)));
    for (const type of [
      'subheading',
      'list',
      'quotation',
      'pullQuote',
      'picture',
      'factBox',
      'table',
      'relatedLink',
    ] as const) {
      expect(types).toContain(type);
    }
    expect(newspaper.flatMap((story) => bodyAssetIds(bodyOf(story))).length).toBeGreaterThan(0);
  });
});

describe('fillDates', () => {
  it('tells days, months and years from the day of publication', () => {
    const text = fillDates('{jour}, {jour-1}, {date-59}, {mois-2}, {an-14}', published);
    expect(text).toBe('dimanche, samedi, 1er janvier, janvier, 2012');
  });
});

describe('the drawings', () => {
  it.each(gallery.map((drawn) => [drawn.key, drawn] as const))(
    '%s is whole, and needs no font',
    (_, drawn) => {
      const drawing = drawn.draw();
      expect(drawing).not.toMatch(/NaN|undefined|null|<text/);
      expect(drawing).toBe(drawn.draw());
    },
  );
});

describe('makePicture', () => {
  it('makes the same files from the same drawing', async () => {
    const [drawn] = gallery;
    if (!drawn) throw new Error('no picture');
    const [one, other] = [await makePicture(drawn), await makePicture(drawn)];
    expect(one.files.map(({ hash }) => hash)).toEqual(other.files.map(({ hash }) => hash));
    expect(one.files.map(({ width, mimeType }) => `${width} ${mimeType}`)).toEqual([
      '400 image/webp',
      '800 image/webp',
      '1200 image/webp',
      '1600 image/webp',
      '1200 image/jpeg',
      '1600 image/jpeg',
    ]);
  });
});
