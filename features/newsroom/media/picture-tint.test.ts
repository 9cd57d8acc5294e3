import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { luminanceOf, tintClasses, tintSteps, toValue } from './picture-tint.ts';

const css = readFileSync(join(import.meta.dirname, 'site/pictures.css'), 'utf8');
const steps = Array.from({ length: tintSteps }, (_, step) => step);
const hex = (step: number): string => toValue(step).toString(16).padStart(2, '0');

it.each([
  ['#000000', ['ton', 'ton-r0', 'ton-v0', 'ton-b0']],
  ['#ffffff', ['ton', 'ton-r7', 'ton-v7', 'ton-b7', 'ton-clair']],
  ['#2a6f97', ['ton', 'ton-r1', 'ton-v3', 'ton-b4']],
  [null, []],
  ['red', []],
])('%s is told by class', (color, classes) => expect(tintClasses(color)).toEqual(classes));

it('the style knows the value of every step', () => {
  for (const [letter, name] of [
    ['r', 'rouge'],
    ['v', 'vert'],
    ['b', 'bleu'],
  ])
    for (const step of steps)
      expect(css).toContain(`.ton-${letter}${step} {\n  --${name}: ${toValue(step)};\n}`);
});

it('words are read on every colour', () => {
  for (const red of steps)
    for (const green of steps)
      for (const blue of steps) {
        const isLight = tintClasses(`#${hex(red)}${hex(green)}${hex(blue)}`).includes('ton-clair');
        const behind = luminanceOf([red, green, blue].map(toValue));
        const contrast = isLight ? (behind + 0.05) / 0.05 : 1.05 / (behind + 0.05);
        expect(contrast).toBeGreaterThanOrEqual(4.5);
      }
});
