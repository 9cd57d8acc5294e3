import { expect, it } from 'vitest';
import { cutAtWord } from './cut-at-word.ts';

it.each([
  ['Un pont', 60, 'Un pont'],
  ['Un pont trop loin', 10, 'Un pont…'],
  ['Un pont\u00a0: trop loin', 12, 'Un pont…'],
  ['anticonstitutionnellement votre', 10, 'anticonstitutionnellement…'],
  ['Un « pont » trop loin', 6, 'Un…'],
  ['🌊 marée montante', 9, '🌊 marée…'],
])('cuts %j at %d characters into %j', (text, most, cut) => expect(cutAtWord(text, most)).toBe(cut));
