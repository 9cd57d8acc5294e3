import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';
import { PasskeyAdd } from '#app/(compte)/compte/second-facteur/passkey-add.tsx';
import { buttonClass } from '#components/ui/button.tsx';
import { getEmail } from '#features/house/accounts/data/account.queries.ts';
import { getSecondFactor, getUnconfirmedTotp } from '#features/house/accounts/data/second-factor.queries.ts';
import { fieldsOfFormState, sentenceOfFormState } from '#features/house/accounts/form-state.ts';
import { FactorRemoval } from '#features/house/accounts/site/factor-removal.tsx';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { PasskeyList } from '#features/house/accounts/site/passkey-list.tsx';
import { RecoveryCodes } from '#features/house/accounts/site/recovery-codes.tsx';
import { TotpPart } from '#features/house/accounts/site/totp-part.tsx';
import { totpAddress } from '#features/house/accounts/totp.ts';
import { type Actor, isStaff } from '#lib/actor.ts';
import { toOwnPath } from '#lib/own-path.ts';
import { urls } from '#lib/urls.ts';
import { accountRefusals } from '#messages/accounts.ts';
import { secondFactorSetup as words } from '#words/house/accounts/second-factor.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { newRecoveryCodes } from '#server/auth/pending-session.ts';
import { getNewspaperName } from '#server/settings/settings.ts';

// The page may show a secret: no page that it leads to learns its address.
export const metadata: Metadata = { title: words.title, referrer: 'same-origin' };

const successes: Readonly<Record<string, string | undefined>> = words.done;

/** One's own second factor: an application of codes, passkeys, recovery codes. */
export default async function SecondFactorSetupPage({ searchParams }: { searchParams: PageQuery }) {
  const query = oneOf(await searchParams);
  const actor = await currentActor();
  const next = toOwnPath(query['suite']);
  if (actor.kind !== 'person') redirect(urls.signIn(urls.accountSecondFactor(next ?? undefined)));
  const factor = await getSecondFactor(actor.userId);
  const success = successes[query['fait'] ?? ''] ?? null;
  const hasFactor = factor.totpAt !== null || factor.passkeys.length > 0;
  const setup = query['etape'] === 'application' && !factor.totpAt ? await totpSetup(actor.userId) : null;
  const isPasswordRefused = fieldsOfFormState(query).has('currentPassword');
  return (
    <AccountMain title={words.title} lead={actor.awaits ? words.needed : words.lead}>
      <AccountPart id="etat" title={words.state}>
        <FormNote error={sentenceOfFormState(query)} success={success} />
        {hasFactor ? null : <p>{words.none}</p>}
        <Onward to={hasFactor ? onwardOf(next, actor) : null} />
      </AccountPart>
      {hasFactor ? (
        <AccountPart id="secours" title={words.recovery}>
          <RecoveryCodes codes={success ? await newRecoveryCodes() : []} left={factor.recoveryCodesLeft} />
        </AccountPart>
      ) : null}
      <AccountPart id="application" title={words.totp}>
        <TotpPart since={factor.totpAt} setup={setup} />
      </AccountPart>
      <AccountPart id="cles" title={words.passkeys}>
        <PasskeyList passkeys={factor.passkeys} />
        <PasskeyAdd />
        <noscript>
          <p>{words.passkeyNoScript}</p>
        </noscript>
      </AccountPart>
      {hasFactor ? (
        <AccountPart id="retirer" title={words.removePart}>
          <FactorRemoval
            factor={factor}
            error={isPasswordRefused ? accountRefusals.wrongPassword : undefined}
          />
        </AccountPart>
      ) : null}
    </AccountMain>
  );
}

/** The secret that waits for its first code; null when there is none. */
async function totpSetup(userId: string): Promise<{ secret: string; address: string } | null> {
  const secret = await getUnconfirmedTotp(userId);
  if (!secret) return null;
  const address = totpAddress(secret, { issuer: await getNewspaperName(), label: await getEmail(userId) });
  return { secret, address };
}

const onwardOf = (next: string | null, actor: Actor): string | null =>
  next ?? (isStaff(actor) ? urls.desk() : null);

const Onward = ({ to }: { to: string | null }) => (
  <p className="actions">
    {to ? (
      <a className={buttonClass('primary')} href={to}>
        {words.goOn}
      </a>
    ) : null}
    <a href={urls.account()}>{words.account}</a>
  </p>
);
