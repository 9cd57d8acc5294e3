import { expect, it } from 'vitest';
import { handSentence } from '#features/newsroom/writing/hand.ts';

const at = '2026-11-24T17:05:00.000Z';

it('names whoever wrote a version, with the hour of Paris', () => {
  expect(handSentence('version', { name: 'Jeanne Roux', isSelf: false, at })).toBe(
    'Version de Jeanne Roux, à\u00a018\u00a0h\u00a005',
  );
  expect(handSentence('version', { name: 'Jeanne Roux', isSelf: true, at })).toBe(
    'Votre autre version, à\u00a018\u00a0h\u00a005',
  );
});

it('says so in general of a machine and of a hand that nobody knows', () => {
  expect(handSentence('version', { name: null, isSelf: false, at })).toBe('L’autre version');
  expect(handSentence('merged', null)).toBe(
    'Les modifications d’une autre personne ont été jointes aux vôtres.',
  );
});
