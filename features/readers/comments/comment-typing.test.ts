import { expect, it } from 'vitest';
import { textToShowAgain, tidyComment } from '#features/readers/comments/comment-typing.ts';

it('tidies ends and empty lines, and no word', () => {
  expect(tidyComment('  Un mot. \r\n\r\n\r\n\r\n> cité\u2028  suite\t!  ')).toBe(
    'Un mot.\n\n> cité\n  suite !',
  );
});

it('shows again what broke a rule, but for what no form can hold', () => {
  expect(textToShowAgain('nul\0 et \ud83d')).toBe('nul et \ufffd');
  expect(textToShowAgain('a'.repeat(200_000))).toHaveLength(120_000);
});
