import { expect, it } from 'vitest';
import { issueFormToken, readFormToken } from '#features/readers/comments/use-cases/form-token.ts';

const article = '01900000-0000-7000-8000-000000000001';
const now = new Date('2026-11-24T12:00:00.123Z');

it('says when the form was shown, once each', () => {
  const token = issueFormToken(article, now);
  expect(readFormToken(article, token)?.issuedAt).toEqual(now);
  expect(readFormToken(article, token)?.nonce).not.toBe(
    readFormToken(article, issueFormToken(article, now))?.nonce,
  );
});

it('is nobody else’s to make, to change or to carry to another article', () => {
  const token = issueFormToken(article, now);
  const [time = '', nonce = '', mark = ''] = token.split('.');
  const forged = [
    undefined,
    '',
    'x',
    `${Number(time) - 60_000}.${nonce}.${mark}`,
    `${time}.${nonce.replace(/^./, nonce.startsWith('A') ? 'B' : 'A')}.${mark}`,
    `${time}.${nonce}.${'A'.repeat(43)}`,
    `${token}.`,
    issueFormToken(article.replace(/1$/, '2'), now),
  ];
  for (const one of forged) expect(readFormToken(article, one), String(one)).toBeNull();
});
