import { isSameSeal, newSecret, seal } from '#server/auth/secret.ts';
import { getConfig } from '#server/config.ts';

/** A token of a comment form as it comes back, its seal proved. */
export type FormToken = { issuedAt: Date; nonce: string };

const purpose = 'comment-form';
const sealOf = (articleId: string, time: string, nonce: string): string =>
  seal([purpose, articleId, time, nonce].join(' '), getConfig().authSecret);

/** A token for the form of one article: says when it was shown, can't be made by anybody else, and serves once. */
export function issueFormToken(articleId: string, now: Date): string {
  const time = String(now.getTime());
  const nonce = newSecret();
  return `${time}.${nonce}.${sealOf(articleId, time, nonce)}`;
}

/** What a token says; null for one that is not ours, or of another article. */
export function readFormToken(articleId: string, token: string | undefined): FormToken | null {
  const [, time = '', nonce = '', mark = ''] =
    /^(\d{1,15})\.([\w-]{43})\.([\w-]{43})$/.exec(token ?? '') ?? [];
  if (nonce === '' || !isSameSeal(mark, sealOf(articleId, time, nonce))) return null;
  return { issuedAt: new Date(Number(time)), nonce };
}
