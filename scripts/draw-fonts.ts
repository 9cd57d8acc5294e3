import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { projectDir } from '#scripts/bootstrap.mjs';
import { renameFont } from '#scripts/fonts/font-names.ts';
import { addThinSpace } from '#scripts/fonts/thin-space.ts';

/**
 * Cuts the newspaper's three fonts from the published ones to what its pages use: the characters of the languages
 * written with Latin letters, the weights of the style sheets, kerning, ligatures and lining figures; adds the thin
 * space of French. What it makes is
 * committed (`public/fonts`, `components/font-faces.css`, `components/font-files.ts`); run it again when a weight or a
 * font changes.
 *
 *   npm run draw:fonts
 *
 * A telephone on a slow line waits up to a tenth of a second for fonts before it paints, and their bytes share the line
 * with the sheet and the lead picture: it gets one weight of headlines, text in two of which bold is asked for where
 * there is any, and the device's own sans serif (docs/performance.md has the figures).
 *
 * The cuts bear names of their own: two of the three licences (SIL OFL 1.1, clause 3) reserve the original's name for
 * the unchanged font.
 */
type Cut = {
  family: string;
  from: string;
  /** The weights it holds, drawn between the two; a single one is a font of its own, lighter by half. */
  weights: readonly [min: number, max: number] | number;
  /** The weights it answers for, where these are others. */
  answersFor?: string;
  window: keyof typeof windows;
  isPreloaded?: true;
  /** Which part of the characters it holds; all of them unless named. */
  part?: keyof typeof parts;
};

/** Where each cut is used; one family may be another file in each. */
const windows = { wide: '(min-width: 48rem)', narrow: '(max-width: 47.99rem)' } as const;

const [titles, text, signs] = ['NDM Titres', 'NDM Texte', 'NDM Signes'] as const;
const cuts: readonly Cut[] = [
  { family: titles, from: 'playfair-display', weights: [400, 900], window: 'wide', isPreloaded: true },
  { family: text, from: 'source-serif-4', weights: [400, 700], window: 'wide', isPreloaded: true },
  { family: signs, from: 'libre-franklin', weights: [400, 700], window: 'wide' },
  ...inParts({
    family: titles,
    from: 'playfair-display',
    weights: 700,
    answersFor: '400 900',
    window: 'narrow',
    isPreloaded: true,
  }),
  ...inParts({ family: text, from: 'source-serif-4', weights: 400, window: 'narrow', isPreloaded: true }),
  ...inParts({ family: text, from: 'source-serif-4', weights: 700, window: 'narrow' }),
];

function inParts(cut: Cut): Cut[] {
  // Their ranges are disjoint: of faces that overlap, Chromium fetches both.
  return [
    { ...cut, part: 'french' },
    { ...cut, part: 'rest' },
  ];
}

const features = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum', 'rvrn'];
/** Letters of Arabic join by these. */
const cardFeatures = [...features, 'init', 'medi', 'fina', 'isol', 'rlig', 'curs'];
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const characters = [...range(0x20, 0x7e), ...range(0xa0, 0x17f), ...range(0x2000, 0x22ff)];
/** What a French page is written with, letter by letter: a telephone fetches the rest only for a page that holds some. */
const french = Array.from(
  ' !"%&\'()+,-./0123456789:;?@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' +
    '\u00A0«°²»·ÀÂÇÈÉÊËÎÏÔÙÛàâçèéêëîïôùûüŒœ\u2009\u202F\u2010\u2011–—’“”•…›€',
  (character) => character.codePointAt(0) ?? 0,
);
const parts = { french, rest: characters.filter((code) => !french.includes(code)) } as const;

const folder = join(projectDir, 'public/fonts');
mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder).filter((name) => name.endsWith('.woff2'))) rmSync(join(folder, old));

const faces: Record<Cut['window'], string[]> = { wide: [], narrow: [] };
const preloaded: Record<Cut['window'], string[]> = { wide: [], narrow: [] };
for (const cut of cuts) {
  const { family, weights, window } = cut;
  const published = readFileSync(
    join(
      projectDir,
      `node_modules/@fontsource-variable/${cut.from}/files/${cut.from}-latin-wght-normal.woff2`,
    ),
  );
  const cutFont = await cutFrom(published, cut);
  // The space stands with the French letters, where there are two parts.
  const spaced = cut.part === 'rest' ? cutFont : addThinSpace(cutFont);
  const bytes = await fontverter.convert(renameFont(spaced, family), 'woff2');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const weight = `${typeof weights === 'number' ? `-${weights}` : ''}${cut.part === 'rest' ? '-reste' : ''}`;
  const path = `/fonts/${family.toLowerCase().replaceAll(' ', '-')}${weight}.${hash}.woff2`;
  writeFileSync(join(projectDir, 'public', path), bytes);
  faces[window].push(toFace(cut, path));
  if (cut.isPreloaded && cut.part !== 'rest') preloaded[window].push(path);
  process.stdout.write(`${family}${weight} : ${published.length} → ${bytes.length} octets\n`);
}

function cutFrom(published: Buffer, { weights, part }: Cut): Promise<Buffer> {
  const wght = typeof weights === 'number' ? weights : { min: weights[0], max: weights[1] };
  return subsetFont(published, String.fromCodePoint(...(part ? parts[part] : characters)), {
    targetFormat: 'sfnt',
    variationAxes: { wght },
    keepFeatures: features,
  });
}

function toFace({ family, weights, answersFor, part }: Cut, path: string): string {
  const weight = answersFor ?? (typeof weights === 'number' ? String(weights) : weights.join(' '));
  return `  @font-face {\n    font-family: "${family}";\n    src: url("${path}") format("woff2");\n    font-weight: ${weight};\n    font-display: optional;\n${part ? `    unicode-range:\n      ${toRange(parts[part])};\n` : ''}  }\n`;
}

/** Code points, in order, as CSS writes them: runs of neighbours as one. */
function toRange(codes: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const code of codes.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16);
  return runs.map(([from, to]) => `U+${hex(from)}${to === from ? '' : `-${hex(to)}`}`).join(', ');
}

/**
 * The faces of drawn cards (features/newsroom/media/drawing), which no browser sees: one weight each, not compressed, since the
 * shaper reads them as they are. Letters of other languages are there for the names and words that headlines quote.
 */
const cardCuts = [
  { name: 'headline', from: 'playfair-display', script: 'latin', weight: 800, characters },
  {
    name: 'headline-more',
    from: 'playfair-display',
    script: 'latin-ext',
    weight: 800,
    characters: range(0x100, 0x24f),
  },
  { name: 'label', from: 'libre-franklin', script: 'latin', weight: 600, characters },
  {
    name: 'cyrillic',
    from: 'playfair-display',
    script: 'cyrillic',
    weight: 800,
    characters: range(0x400, 0x4ff),
  },
  { name: 'greek', from: 'source-serif-4', script: 'greek', weight: 700, characters: range(0x370, 0x3ff) },
  {
    name: 'arabic',
    from: 'noto-naskh-arabic',
    script: 'arabic',
    weight: 700,
    characters: range(0x600, 0x6ff),
  },
  {
    name: 'hebrew',
    from: 'noto-serif-hebrew',
    script: 'hebrew',
    weight: 800,
    characters: range(0x590, 0x5ff),
  },
] as const;
const cardFolder = join(projectDir, 'features/newsroom/media/drawing/fonts');
mkdirSync(cardFolder, { recursive: true });
for (const { name, from, script, weight, characters: kept } of cardCuts) {
  const file = `node_modules/@fontsource-variable/${from}/files/${from}-${script}-wght-normal.woff2`;
  const cutFont = await subsetFont(
    readFileSync(join(projectDir, file)),
    String.fromCodePoint(0x20, 0xa0, ...kept),
    { targetFormat: 'sfnt', variationAxes: { wght: weight }, keepFeatures: cardFeatures },
  );
  const spaced = script === 'latin' ? addThinSpace(cutFont) : cutFont;
  writeFileSync(join(cardFolder, `${name}.ttf`), renameFont(spaced, `NDM Carte ${name}`));
  process.stdout.write(`NDM Carte ${name} : ${spaced.length} octets\n`);
}

const sheet = Object.entries(faces).map(
  ([window, own]) => `@media ${windows[window as Cut['window']]} {\n${own.join('')}}\n`,
);
writeFileSync(
  join(projectDir, 'components/font-faces.css'),
  `/* Written by \`npm run draw:fonts\`. A font that comes too late is kept for the next page: nothing moves. */\n${sheet.join('')}`,
);
writeFileSync(
  join(projectDir, 'components/font-files.ts'),
  `/** The fonts of headlines and text in each window, at their public paths. Written by \`npm run draw:fonts\`. */\nexport const preloadedFonts = {\n${Object.entries(
    preloaded,
  )
    .map(([window, paths]) => `  ${window}: [${paths.map((path) => `'${path}'`).join(', ')}],\n`)
    .join('')}} as const;\n`,
);
