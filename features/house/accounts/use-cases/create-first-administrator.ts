import { passwordFault } from '#features/house/accounts/common-passwords.ts';
import { hasAdministrator } from '#features/house/accounts/data/account.queries.ts';
import { insertAccount } from '#features/house/accounts/data/account.store.ts';
import { getFirstAccess } from '#features/house/accounts/data/first-access.queries.ts';
import {
  deleteFirstAccess,
  replaceFirstAccess,
  updateNewspaperName,
} from '#features/house/accounts/data/first-access.store.ts';
import { type Actor, systemActor } from '#lib/actor.ts';
import { type Outcome, done, refused } from '#lib/use-case.ts';
import { accountRefusals } from '#messages/accounts.ts';
import { hashPassword } from '#server/auth/password.ts';
import { transaction } from '#server/transaction/transaction.ts';

export type FirstAdministratorInput = {
  token: string;
  name: string;
  email: string;
  password: string;
  newspaperName: string;
};

/** Makes the one-use link's secret for a newspaper that nobody administers; refused once somebody does. */
export async function createFirstAccess({ actor }: { actor: Actor }): Promise<Outcome<{ token: string }>> {
  if (actor.kind !== 'system') return refused('forbidden');
  if (await hasAdministrator()) return refused('bad_state', { detail: accountRefusals.administratorExists });
  return done({ token: await transaction(actor, ({ sql }) => replaceFirstAccess(sql)) });
}

/**
 * Opens the first administrator's account and names the newspaper. The link is the permission: it works once,
 * for 48 hours, and only while nobody administers the newspaper.
 */
export async function createFirstAdministrator({
  input,
}: {
  actor: Actor;
  input: FirstAdministratorInput;
}): Promise<Outcome<{ userId: string; email: string }>> {
  const { token, name, email, newspaperName } = input;
  // Asked first, so that nobody without a link makes the server hash passwords.
  if (!(await getFirstAccess(token))) return refused('link_expired');
  const fault = await passwordFault(input.password, input);
  if (fault) return refused('invalid', { fields: { password: fault } });
  const passwordHash = await hashPassword(input.password);
  const grants = [{ role: 'administrator', sectionId: null }] as const;
  try {
    return await transaction(systemActor('premier accès'), async ({ sql, journal, purge }) => {
      if (!(await deleteFirstAccess(sql, token))) return refused('link_expired');
      const userId = await insertAccount(sql, { name, email, passwordHash, grants });
      // The link must survive a taken address: everything is undone.
      if (!userId) throw new EmailTaken();
      await updateNewspaperName(sql, newspaperName, userId);
      purge({ kind: 'settings' });
      await journal({
        action: 'person.created',
        subjectType: 'user',
        subjectId: userId,
        after: { name, grants: [...grants] },
      });
      await journal({ action: 'settings.changed', subjectType: 'setting', after: { newspaperName } });
      return done({ userId, email });
    });
  } catch (error) {
    if (error instanceof EmailTaken)
      return refused('invalid', { fields: { email: accountRefusals.emailTaken } });
    throw error;
  }
}

class EmailTaken extends Error {}
