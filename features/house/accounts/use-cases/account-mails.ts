import type { NoticeWords } from '#lib/notice-words.ts';
import { z } from 'zod';
import { getAccountById, getAccountForSignIn } from '#features/house/accounts/data/account.queries.ts';
import { replaceAccountLink } from '#features/house/accounts/data/account-link.store.ts';
import { getWaitingEmail } from '#features/house/accounts/data/email-change.queries.ts';
import { updateEmailChangeLinks } from '#features/house/accounts/data/email-change.store.ts';
import { getSignUpAddress } from '#features/house/accounts/data/sign-up.queries.ts';
import { deleteSignUpsOf, updateSignUpLink } from '#features/house/accounts/data/sign-up.store.ts';
import { emailChangeMailKind } from '#features/house/accounts/use-cases/change-email.ts';
import { linkMailKind } from '#features/house/accounts/use-cases/request-account-link.ts';
import { signUpMailKind } from '#features/house/accounts/use-cases/request-sign-up.ts';
import { systemActor } from '#lib/actor.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { accountMails } from '#words/house/accounts/sign-up.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import { noticeEntry } from '#server/http/notice.ts';
import type { OutboxEntry } from '#server/transaction/outbox.ts';
import { getNewspaperName } from '#server/settings/settings.ts';
import { transaction } from '#server/transaction/transaction.ts';

const actor = systemActor('courriels');

type Written = { to: { email: string; name: string }; words: NoticeWords; path: string };
const mail = ({ to, words, path }: Written): OutboxEntry[] => [
  noticeEntry({ to: { kind: 'address', ...to }, words, path }),
];

/** Delivers `account.sign-up`: the link to whoever has no account yet, a word to whoever has one already. */
export const signUpMailHandler: OutboxHandler = {
  kind: signUpMailKind,
  keeps: [],
  deliver: async ({ payload }) => {
    const { signUpId } = z.object({ signUpId: z.uuid() }).parse(payload);
    const to = await getSignUpAddress(signUpId);
    if (!to) return undefined;
    const newspaper = await getNewspaperName();
    const account = await getAccountForSignIn(to.email);
    if (account) {
      await transaction(actor, ({ sql }) => deleteSignUpsOf(sql, to.email));
      if (!account.isActive) return undefined;
      // The name in the greeting is the account's own: what a stranger typed is not repeated to its owner.
      const { email, name } = account;
      return mail({ to: { email, name }, words: accountMails.alreadyHere(newspaper), path: urls.signIn() });
    }
    const token = await transaction(actor, ({ sql }) => updateSignUpLink(sql, signUpId));
    if (!token) return undefined;
    return mail({ to, words: accountMails.confirm(newspaper), path: urls.signUpConfirmation(token) });
  },
};

/** Delivers `account.email-change`: a link to each mailbox; a word alone where the new one has an account. */
export const emailChangeMailHandler: OutboxHandler = {
  kind: emailChangeMailKind,
  keeps: [],
  deliver: async ({ payload }) => {
    const { userId } = z.object({ userId: z.uuid() }).parse(payload);
    const account = await getAccountById(userId);
    const email = await getWaitingEmail(userId);
    if (!account?.isActive || email === null) return undefined;
    const tokens = await transaction(actor, ({ sql }) => updateEmailChangeLinks(sql, userId));
    if (!tokens) return undefined;
    const newspaper = await getNewspaperName();
    const { name } = account;
    const other = await getAccountForSignIn(email);
    const toOld = mail({
      to: { email: account.email, name },
      words: accountMails.leaveAddress({ newspaper, email }),
      path: urls.emailChange(tokens.oldToken),
    });
    if (other && !other.isActive) return toOld;
    const toNew = other
      ? mail({
          to: { email, name: other.name },
          words: accountMails.addressWanted(newspaper),
          path: urls.signIn(),
        })
      : mail({
          to: { email, name },
          words: accountMails.takeAddress(newspaper),
          path: urls.emailChange(tokens.newToken),
        });
    return [...toOld, ...toNew];
  },
};

const linkPayload = z.object({
  email: z.string(),
  purpose: z.enum(['connexion', 'mot-de-passe']),
  suite: z.string().nullable(),
});

/** Delivers `account.link`: nothing for an address that no open account has. */
export const linkMailHandler: OutboxHandler = {
  kind: linkMailKind,
  keeps: [],
  deliver: async ({ payload }) => {
    const { email, purpose, suite } = linkPayload.parse(payload);
    const account = await getAccountForSignIn(email);
    if (!account?.isActive || account.email.endsWith('@service.invalid')) return undefined;
    const now = new Date();
    const token = await transaction(actor, ({ sql }) =>
      replaceAccountLink(sql, { purpose, userId: account.id, now }),
    );
    const newspaper = await getNewspaperName();
    const to = { email: account.email, name: account.name };
    if (purpose === 'mot-de-passe')
      return mail({ to, words: accountMails.passwordLink(newspaper), path: urls.newPassword(token) });
    const path = withQuery(urls.signInLink(token), { suite: suite ?? undefined });
    return mail({ to, words: accountMails.signInLink(newspaper), path });
  },
};
