import { isId } from '#lib/ids.ts';
import { isSameSeal, seal } from '#server/auth/secret.ts';
import { getConfig } from '#server/config.ts';

const sealOf = (userId: string): string => seal(`comment-notices ${userId}`, getConfig().authSecret);

/** What a mail carries so that one press ends them: whose mails they are, sealed. It opens nothing else. */
export const unsubscribeToken = (userId: string): string => `${userId}.${sealOf(userId)}`;

/** Whose mails a token ends; null for one that is not ours. */
export function readUnsubscribeToken(token: string): string | null {
  const [userId = '', mark = ''] = token.split('.');
  return isId(userId) && isSameSeal(mark, sealOf(userId)) ? userId : null;
}
