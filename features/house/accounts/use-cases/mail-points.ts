import { tooManyTries } from '#features/house/accounts/use-cases/too-many-tries.ts';
import { type Outcome, done } from '#lib/use-case.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { takePoint } from '#server/http/take-points.ts';

/**
 * Counts a mail that somebody asks us to send, by mailbox and by who asks. A mailbox that nobody has is counted too: the
 * count tells nothing about who has an account.
 */
export async function takeMailPoints(email: string, addressPrefix: string): Promise<Outcome<true>> {
  const byAddress = await takePoint('accountMailAddress', addressPrefix);
  if (!byAddress.isWithin) return tooManyTries(byAddress);
  const byMailbox = await takePoint('accountMail', hashSecret(email));
  return byMailbox.isWithin ? done(true) : tooManyTries(byMailbox);
}
