import { describe, expect, it } from 'vitest';
import { bodyAssetIds, bodyRelatedIds } from '#features/newsroom/body/body-references.ts';
import { bodyToPlainText, countWords } from '#features/newsroom/body/body-text.ts';
import { correctionTypes, genres } from '#features/newsroom/articles/articles.ts';
import { pictureWidths } from '#features/newsroom/body/blocks/picture/picture.ts';
import { type Block, type BodyDocument, blockSchemas } from '#features/newsroom/body/body.ts';
import { isBlank, isWhollyStrong } from '#features/newsroom/body/inline.ts';
import { blockInlines } from '#features/newsroom/body/body-references.ts';
import { newspaper } from '#prisma/seed/articles/newspaper.ts';
import { days, fillDates, type Story } from './story.ts';
import { gallery } from '#prisma/seed/pictures/gallery.ts';
import { pictureCredit } from '#prisma/seed/pictures/kit.ts';
import { makePicture } from '#prisma/seed/pictures/make-picture.ts';
import { toFields } from './to-fields.ts';
import { glacierNotes } from '#prisma/seed/sounds/glacier-notes.ts';
import { authors, sections, subjects } from './world.ts';

const uuid = (group: number, at: number): string =>
  `01900000-0000-7000-8000-${String(group * 1_000 + at).padStart(12, '0')}`;
const idsOf = (group: number, keys: readonly string[]) =>
  new Map(keys.map((key, at) => [key, uuid(group, at)]));
const { key: soundKey } = glacierNotes();
const assets = idsOf(1, [...gallery.map(({ key }) => key), soundKey]);
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
const isLive = ({ state }: Story): boolean => state === undefined;
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
    expect(pictureCredit).not.toBe('');
    expect(assets.size).toBe(gallery.length + 1);
    const used = new Set(
      newspaper.flatMap((story) => [...bodyAssetIds(bodyOf(story)), assets.get(story.picture ?? '')]),
    );
    const scenes = gallery.filter(({ key }) => !key.startsWith('portrait-'));
    expect(scenes.length).toBeGreaterThanOrEqual(12);
    expect(scenes.filter(({ key }) => !used.has(idIn(assets)(key)))).toEqual([]);
  });

  it('is signed by people with a face, a trade and a life', () => {
    expect(authors.length).toBeGreaterThanOrEqual(8);
    for (const { key, jobTitle, biography } of authors) {
      expect(assets.has(`portrait-${key}`), key).toBe(true);
      expect(jobTitle.length).toBeGreaterThan(5);
      expect(biography.length).toBeGreaterThan(80);
      expect(
        newspaper.filter((story) => isLive(story) && story.authors.includes(key)).length,
        key,
      ).toBeGreaterThan(0);
    }
    const names = authors.map(({ name }) => name);
    const repeated = newspaper.filter(({ bylineNote }) => names.some((name) => bylineNote?.includes(name)));
    expect(repeated.map(({ slug }) => slug)).toEqual([]);
  });

  it('fills six sections, and says things once', () => {
    expect(newspaper.filter(isLive).length).toBeGreaterThanOrEqual(55);
    for (const { key, slug } of sections.filter((section) => !('parent' in section))) {
      const within: string[] = sections
        .filter((one) => one.key === key || ('parent' in one && one.parent === key))
        .map((one) => one.key);
      expect(
        newspaper.filter((story) => isLive(story) && within.includes(story.section)).length,
        slug,
      ).toBeGreaterThanOrEqual(5);
    }
    const told = new Map<string, string>();
    for (const story of newspaper) {
      const text = bodyToPlainText(bodyOf(story));
      expect(text, story.slug).not.toMatch(/lorem|ipsum|dolor sit|texte à venir|xxx|à compléter/i);
      for (const sentence of text.split(/(?<=[.?!…])\s+|\n+/).filter(({ length }) => length > 30)) {
        expect(told.get(sentence) ?? story.slug, sentence).toBe(story.slug);
        told.set(sentence, story.slug);
      }
    }
  });

  it('has texts of every length, from the brief to the long report', () => {
    const live = newspaper.filter(isLive);
    const briefs = live.filter(({ genre }) => genre === 'brief').map(wordsOf);
    expect(briefs.length).toBeGreaterThanOrEqual(10);
    expect(Math.min(...briefs)).toBeGreaterThanOrEqual(75);
    expect(Math.max(...briefs)).toBeLessThanOrEqual(130);
    const longReads = live.filter((story) => wordsOf(story) >= 1_800);
    for (const story of longReads) {
      const chapters = bodyOf(story).blocks.filter(
        (block) => block.type === 'subheading' && block.level === 2,
      );
      expect(chapters.length, story.slug).toBeGreaterThanOrEqual(4);
    }
    expect(longReads.length).toBeGreaterThanOrEqual(4);
    expect(new Set(longReads.map(({ genre }) => genre))).toEqual(
      new Set(['report', 'analysis', 'interview']),
    );
    const longest = live.filter(({ genre }) => genre === 'report').map(wordsOf);
    expect(Math.max(...longest)).toBeGreaterThanOrEqual(2_500);
  });

  it('shows every block of a body, every width of a picture, and a quotation in Arabic', () => {
    const blocks = newspaper.filter(isLive).flatMap((story) => bodyOf(story).blocks);
    // A film is a file that would weigh on everybody's copy of the code: the demonstration has none.
    const shown = Object.keys(blockSchemas).filter((type) => type !== 'video');
    expect(new Set(blocks.map(({ type }) => type))).toEqual(new Set(shown));
    const widths = blocks.flatMap((block) => (block.type === 'picture' ? [block.width] : []));
    expect(new Set(widths)).toEqual(new Set(pictureWidths));
    const foreign = blocks.filter((block) => block.type === 'quotation' && block.lang === 'ar');
    expect(foreign.length).toBeGreaterThan(0);
    const isQuestion = (block: Block) => block.type === 'paragraph' && isWhollyStrong(block.content);
    for (const story of newspaper.filter(({ genre }) => genre === 'interview')) {
      expect(bodyOf(story).blocks.filter(isQuestion).length, story.slug).toBeGreaterThanOrEqual(4);
    }
  });

  it('shows what can happen to a story', () => {
    const corrections = newspaper.flatMap((story) => story.corrections ?? []);
    expect(new Set(corrections.map(({ type }) => type))).toEqual(new Set(correctionTypes));
    expect(corrections.some(({ isBeforeBody }) => isBeforeBody)).toBe(true);
    expect(newspaper.some(({ updatedHoursAgo }) => updatedHoursAgo !== undefined)).toBe(true);
    expect(newspaper.some(({ sponsor }) => sponsor)).toBe(true);
    expect(newspaper.some(({ plannedUpdate }) => plannedUpdate)).toBe(true);
    expect(newspaper.some(({ plannedWithdrawal }) => plannedWithdrawal)).toBe(true);
    expect(newspaper.some(({ isMachineWritten }) => isMachineWritten)).toBe(true);
    expect(new Set(newspaper.flatMap(({ state }) => (state ? [state.kind] : [])))).toEqual(
      new Set(['withdrawn', 'scheduled', 'draft', 'in_review', 'needs_changes']),
    );
    expect(new Set(newspaper.map(({ genre }) => genre))).toEqual(
      new Set(genres.filter((genre) => genre !== 'live')),
    );
  });

  it('follows subjects over weeks', () => {
    const followed = subjects.filter(({ slug }) => {
      const hours = newspaper
        .filter((story) => isLive(story) && story.subjects.includes(slug))
        .map(({ hoursAgo }) => hoursAgo);
      return hours.length >= 5 && Math.max(...hours) - Math.min(...hours) >= days(21);
    });
    expect(followed.length).toBeGreaterThanOrEqual(8);
    const told = new Set(newspaper.flatMap((story) => (isLive(story) ? story.subjects : [])));
    expect(subjects.filter(({ slug }) => !told.has(slug))).toEqual([]);
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
    const widths = [200, 400, 800, 960, 1200, 1600];
    expect(one.files.map(({ width, mimeType }) => `${width} ${mimeType}`)).toEqual([
      ...widths.map((width) => `${width} image/avif`),
      ...widths.map((width) => `${width} image/webp`),
      '1200 image/jpeg',
      '1600 image/jpeg',
    ]);
  });
});
