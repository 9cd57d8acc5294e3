import { expect, it } from 'vitest';
import { mentionedIn } from '#features/readers/comments/comment-notices.ts';

const people = [
  { userId: 'a', name: 'Zoé' },
  { userId: 'b', name: 'Jean-Luc Tissandier' },
  { userId: 'c', name: 'Zo' },
];

it.each([
  ['@Zoé, vous exagérez.', ['a']],
  ['Comme dit @jean-luc\u00a0tissandier : non.', ['b']],
  ['@Zoéline et @Zoo', []],
  ['Zoé et zo, sans rien devant', []],
  ['@ZOE\u0301 et @zo.', ['a', 'c']],
])('%j names %j', (text, expected) => expect(mentionedIn(text, people)).toEqual(expected));
