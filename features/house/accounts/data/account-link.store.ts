import type { LinkPurpose } from '#features/house/accounts/data/account-link.queries.ts';
import { hashSecret, newSecret } from '#server/auth/secret.ts';
import { accountLinkSeconds } from '#server/http/limits.ts';
import type { Sql } from '#server/transaction/transaction.ts';

const seconds = {
  connexion: accountLinkSeconds.signIn,
  'mot-de-passe': accountLinkSeconds.password,
} as const;
const identifierOf = (purpose: LinkPurpose, userId: string): string => `${purpose}:${userId}`;

/** Makes a link's secret for an account; an earlier one for the same purpose stops working. */
export async function replaceAccountLink(
  sql: Sql,
  { purpose, userId, now }: { purpose: LinkPurpose; userId: string; now: Date },
): Promise<string> {
  const token = newSecret();
  const identifier = identifierOf(purpose, userId);
  await sql.verificationToken.deleteMany({ where: { identifier } });
  await sql.verificationToken.create({
    data: {
      identifier,
      token: hashSecret(token),
      expires: new Date(now.getTime() + seconds[purpose] * 1000),
    },
  });
  return token;
}

/** Uses a link up and says whose it was; of several at once exactly one is told. */
export async function deleteAccountLink(
  sql: Sql,
  { purpose, token, now }: { purpose: LinkPurpose; token: string; now: Date },
): Promise<string | null> {
  const rows = await sql.$queryRaw<{ identifier: string }[]>`
    DELETE FROM verification_tokens
    WHERE token = ${hashSecret(token)} AND expires > ${now} AND starts_with(identifier, ${`${purpose}:`})
    RETURNING identifier`;
  return rows[0]?.identifier.slice(purpose.length + 1) ?? null;
}
