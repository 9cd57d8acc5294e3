import { describe, expect, it } from 'vitest';
import { presenceSentence } from '#features/newsroom/writing/presence-words.ts';
import type { Block } from '#features/newsroom/body/body.ts';

const paragraph = (id: string): Block => ({ id, type: 'paragraph', content: [{ text: id }] });
const body = {
  version: 1 as const,
  blocks: [paragraph('a'), { id: 'd', type: 'divider' as const }, paragraph('b'), paragraph('c')],
};
const ines = (blockId: string | null) => ({ userName: 'Inès Bouhadjar', isSelf: false, blockId });

describe('presenceSentence', () => {
  it.each([
    [[], ''],
    [[ines('c')], '2 personnes sur cet article\u00A0: Inès Bouhadjar (3e paragraphe)'],
    [[ines('d')], '2 personnes sur cet article\u00A0: Inès Bouhadjar (1er séparateur)'],
    [[ines('inconnu')], '2 personnes sur cet article\u00A0: Inès Bouhadjar'],
    [[ines('a'), ines(null)], '2 personnes sur cet article\u00A0: Inès Bouhadjar (1er paragraphe)'],
    [
      [ines(null), { userName: 'Paul', isSelf: false, blockId: 'b' }],
      '3 personnes sur cet article\u00A0: Inès Bouhadjar, Paul (2e paragraphe)',
    ],
    [
      [{ userName: 'Moi', isSelf: true, blockId: 'a' }],
      'Cet article est ouvert dans un autre de vos onglets.',
    ],
  ])('%j → %s', (others, expected) => {
    expect(presenceSentence(others, body)).toBe(expected);
  });
});
