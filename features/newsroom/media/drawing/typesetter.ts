import { readFile } from 'node:fs/promises';
import { Blob, Buffer as ShapeBuffer, Direction, Face, Feature, Font, shape } from 'harfbuzzjs';
import { directedRuns } from '#features/newsroom/media/drawing/text-direction.ts';

/** The faces of a card, each a chain of files: a character is set in the first that has it. */
const others = ['headline-more', 'cyrillic', 'greek', 'arabic', 'hebrew'] as const;
const chains = { headline: ['headline', ...others], label: ['label', ...others] } as const;
export type CardFace = keyof typeof chains;

export type Typesetter = {
  /** In ems. */
  measure: (text: string, face: CardFace) => number;
  /** What of a text our faces can draw; characters that none of them has (an emoji, a sinogram) are left out. */
  drawable: (text: string, face: CardFace) => string;
  /** The outlines of one line as SVG, its base line beginning at `x`, `y`. */
  outline: (
    text: string,
    at: { x: number; y: number; size: number; face: CardFace; isRightToLeft: boolean },
  ) => string;
};

type Loaded = { font: Font; unit: number };
type Glyph = { font: Loaded; id: number; x: number; y: number; advance: number };

/** Playfair's own figures are old-style: « 4 % » in a headline would be four small letters. */
const features = ['kern', 'liga', 'lnum'].map((tag) => new Feature(tag));
/** Joins an emoji's parts or chooses its colour: nothing that is drawn by itself. */
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;
const segmenter = new Intl.Segmenter('fr');

/** Reads the faces, once for all the cards of a process. Only outlines come of them: no system font is ever asked. */
export async function openTypesetter(): Promise<Typesetter> {
  const fonts = new Map<string, Loaded>();
  for (const name of new Set([...chains.headline, ...chains.label])) {
    const face = new Face(new Blob(await readFile(new URL(`fonts/${name}.ttf`, import.meta.url))));
    fonts.set(name, { font: new Font(face), unit: face.upem });
  }
  const chainOf = (face: CardFace) => chains[face].flatMap((name) => fonts.get(name) ?? []);
  const fontOf = (cluster: string, face: CardFace): Loaded | null =>
    chainOf(face).find((font) => hasAll(font, cluster)) ?? null;
  const widths = new Map<string, number>();
  const glyphsOf = (text: string, face: CardFace, isRightToLeft: boolean): Glyph[] =>
    directedRuns(text, isRightToLeft).flatMap((run) => {
      const parts = byFont(run.text, (cluster) => fontOf(cluster, face));
      return (run.isRightToLeft ? parts.toReversed() : parts).flatMap((part) =>
        shapePart(part, run.isRightToLeft),
      );
    });
  return {
    measure: (text, face) => {
      const key = `${face} ${text}`;
      const known = widths.get(key) ?? widthOf(glyphsOf(text, face, false));
      widths.set(key, known);
      return known;
    },
    drawable: (text, face) => {
      const kept = Array.from(segmenter.segment(text), ({ segment }) => segment).filter(
        (cluster) => /^\s+$/u.test(cluster) || (!isInvisible(cluster) && fontOf(cluster, face) !== null),
      );
      return kept
        .join('')
        .replace(/[ \t\n]+/g, ' ')
        .trim();
    },
    outline: (text, { x, y, size, face, isRightToLeft }) => {
      let pen = x;
      return glyphsOf(text, face, isRightToLeft)
        .map(({ font, id, x: right, y: up, advance }) => {
          const scale = size / font.unit;
          const path = font.font.glyphToPath(id);
          const at = `${round(pen + right * scale)} ${round(y - up * scale)}`;
          pen += advance * scale;
          return path && `<path transform="translate(${at}) scale(${scale} ${-scale})" d="${path}"/>`;
        })
        .join('');
    },
  };
}

const hasAll = ({ font }: Loaded, cluster: string): boolean =>
  Array.from(cluster).every(
    (character) =>
      invisible.test(character) || font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined,
  );
const isInvisible = (cluster: string): boolean =>
  Array.from(cluster).every((character) => invisible.test(character));
const widthOf = (glyphs: readonly Glyph[]): number =>
  glyphs.reduce((sum, { font, advance }) => sum + advance / font.unit, 0);
const round = (value: number): number => Math.round(value * 100) / 100;

type Part = { text: string; font: Loaded };

/** Neighbours of one font together. What no font has is not drawn. */
function byFont(text: string, fontOf: (cluster: string) => Loaded | null): Part[] {
  const parts: Part[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = parts.at(-1);
    // A space goes with the word before it, where that font has one: its letters join and kern across it.
    const isKept = last !== undefined && /^\s+$/u.test(segment) && hasAll(last.font, segment);
    const font = isKept ? last.font : fontOf(segment);
    if (!font) continue;
    if (last?.font === font) last.text += segment;
    else parts.push({ text: segment, font });
  }
  return parts;
}

/** The glyphs of a stretch from left to right, in the font's own units. */
function shapePart({ text, font }: Part, isRightToLeft: boolean): Glyph[] {
  const buffer = new ShapeBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR);
  shape(font.font, buffer, features);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint: id }, at) => ({
    font,
    id,
    x: positions[at]?.xOffset ?? 0,
    y: positions[at]?.yOffset ?? 0,
    advance: positions[at]?.xAdvance ?? 0,
  }));
}
