import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { themeColors } from './theme-colors.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const themes = ['light', 'dark'] as const;

const colors = Object.fromEntries(
  [...css.matchAll(/--color-([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const colorOf = (name: string, theme: (typeof themes)[number]): string => {
  const color = colors[name]?.[theme];
  if (!color) throw new Error(`No colour is named ${name}`);
  return color;
};

/** WCAG 2.2: the share of light that a colour gives back, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2: 1 (none) to 21 (black on white). */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const tints = ['encre', 'outremer', 'brique', 'ocre', 'prune', 'sarcelle', 'sapin'];
const grounds = ['paper', 'tinted'];
const textAA = 4.5;
const textAAA = 7;
const controlAA = 3;

describe.each(themes)('the %s theme', (theme) => {
  it.each(grounds)('sets body text at AAA on %s', (ground) => {
    expect(contrast(colorOf('ink', theme), colorOf(ground, theme))).toBeGreaterThanOrEqual(textAAA);
  });

  it.each(grounds)('sets every other text at AA on %s', (ground) => {
    const weak = ['muted', 'accent', 'good', ...tints].filter(
      (name) => contrast(colorOf(name, theme), colorOf(ground, theme)) < textAA,
    );
    expect(weak).toEqual([]);
  });

  it('reads on its inverse: primary buttons, the skip link', () => {
    expect(contrast(colorOf('paper', theme), colorOf('ink', theme))).toBeGreaterThanOrEqual(textAAA);
  });

  it.each(grounds)('shows the edge of a control and the ring of the focus on %s', (ground) => {
    for (const name of ['control', 'accent']) {
      expect(contrast(colorOf(name, theme), colorOf(ground, theme))).toBeGreaterThanOrEqual(controlAA);
    }
  });

  it('paints the browser around the page like the page', () => {
    expect(themeColors[theme]).toBe(colorOf('paper', theme));
  });
});

describe('the file of tokens', () => {
  it('writes every colour once, for both themes', () => {
    const written = [...css.matchAll(/#[0-9a-f]{3,8}\b/gi)].length;
    expect(Object.keys(colors)).toHaveLength(written / themes.length);
    expect(Object.keys(colors)).toEqual(expect.arrayContaining(['ink', 'paper', ...tints]));
  });

  it('is the only style that names a colour', () => {
    const root = join(import.meta.dirname, '..');
    const others = globSync(['app/**/*.css', 'components/**/*.css', 'features/**/*.css'], { cwd: root })
      .filter((file) => !file.endsWith('tokens.css'))
      .filter((file) => /#(?:[0-9a-f]{3,4}){1,2}\b/i.test(readFileSync(join(root, file), 'utf8')));
    expect(others).toEqual([]);
  });

  it('computes what the standard computes', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
