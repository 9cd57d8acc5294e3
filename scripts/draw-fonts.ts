import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { projectDir } from '#scripts/bootstrap.mjs';
import { renameFont } from '#scripts/fonts/font-names.ts';

/**
 * Cuts the newspaper's three fonts from the published ones to what its pages use: the characters of the languages
 * written with Latin letters, the weights of the style sheets, kerning, ligatures and lining figures. What it makes is
 * committed (`public/fonts`, `components/font-faces.css`, `components/font-files.ts`); run it again when a weight or a
 * font changes.
 *
 *   npm run draw:fonts
 *
 * The cuts bear names of their own: two of the three licences (SIL OFL 1.1, clause 3) reserve the original's name for
 * the unchanged font.
 */
type Cut = {
  family: string;
  from: string;
  weights: readonly [min: number, max: number];
  isPreloaded: boolean;
};

const cuts: readonly Cut[] = [
  { family: 'NDM Titres', from: 'playfair-display', weights: [400, 900], isPreloaded: true },
  { family: 'NDM Texte', from: 'source-serif-4', weights: [400, 700], isPreloaded: true },
  { family: 'NDM Signes', from: 'libre-franklin', weights: [400, 700], isPreloaded: false },
];

const features = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum', 'rvrn'];
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const characters = String.fromCodePoint(
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...range(0x2000, 0x22ff),
);

const folder = join(projectDir, 'public/fonts');
mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder).filter((name) => name.endsWith('.woff2'))) rmSync(join(folder, old));

const faces: string[] = [];
const preloaded: string[] = [];
for (const { family, from, weights, isPreloaded } of cuts) {
  const published = readFileSync(
    join(projectDir, `node_modules/@fontsource-variable/${from}/files/${from}-latin-wght-normal.woff2`),
  );
  const [min, max] = weights;
  const cut = await subsetFont(published, characters, {
    targetFormat: 'sfnt',
    variationAxes: { wght: { min, max } },
    keepFeatures: features,
  });
  const bytes = await fontverter.convert(renameFont(cut, family), 'woff2');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const path = `/fonts/${family.toLowerCase().replaceAll(' ', '-')}.${hash}.woff2`;
  writeFileSync(join(projectDir, 'public', path), bytes);
  faces.push(
    `@font-face {\n  font-family: "${family}";\n  src: url("${path}") format("woff2");\n  font-weight: ${min} ${max};\n  font-display: optional;\n}\n`,
  );
  if (isPreloaded) preloaded.push(path);
  process.stdout.write(`${family} : ${published.length} → ${bytes.length} octets\n`);
}
writeFileSync(
  join(projectDir, 'components/font-faces.css'),
  `/* Written by \`npm run draw:fonts\`. A font that comes too late is kept for the next page: nothing moves. */\n${faces.join('')}`,
);
writeFileSync(
  join(projectDir, 'components/font-files.ts'),
  `/** The fonts of headlines and text, at their public paths. Written by \`npm run draw:fonts\`. */\nexport const preloadedFonts = [\n${preloaded.map((path) => `  '${path}',\n`).join('')}] as const;\n`,
);
