import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';
import { PasskeyAsk } from '#app/(compte)/connexion/second-facteur/passkey-ask.tsx';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { listPasskeys } from '#features/house/accounts/data/second-factor.queries.ts';
import { sentenceOfFormState } from '#features/house/accounts/form-state.ts';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { isStaff } from '#lib/actor.ts';
import { toOwnPath } from '#lib/own-path.ts';
import { urls } from '#lib/urls.ts';
import { secondFactorPage as words } from '#words/house/accounts/second-factor.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { pendingSession } from '#server/auth/pending-session.ts';

export const metadata: Metadata = { title: words.title };

/** Asks the second factor of whoever has just given the password. */
export default async function SecondFactorPage({ searchParams }: { searchParams: PageQuery }) {
  const query = oneOf(await searchParams);
  const next = toOwnPath(query['suite']);
  const pending = await pendingSession();
  if (!pending) {
    const actor = await currentActor();
    if (actor.kind !== 'person') redirect(urls.signIn(next ?? undefined));
    redirect(next ?? (isStaff(actor) ? urls.desk() : urls.account()));
  }
  const passkeys = await listPasskeys(pending.userId);
  return (
    <AccountMain title={words.title} lead={words.lead(pending.name)}>
      <AccountPart id="code" title={words.codePart}>
        <FormNote error={sentenceOfFormState(query)} />
        <form className="formulaire" method="post" action={urls.apiSecondFactor()}>
          {next ? <input type="hidden" name="suite" value={next} /> : null}
          <TextField
            label={words.code}
            name="code"
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={60}
            help={words.codeHelp}
            required
          />
          <Button kind="primary" type="submit">
            {words.submit}
          </Button>
        </form>
      </AccountPart>
      {passkeys.length > 0 ? (
        <AccountPart id="cle" title={words.passkeyPart}>
          <PasskeyAsk next={next} />
          <noscript>
            <p>{words.passkeyNeedsScript}</p>
          </noscript>
        </AccountPart>
      ) : null}
      <AccountPart id="perdu" title={words.lostPart}>
        <p>{words.lost}</p>
        <form method="post" action={urls.apiSignOut()}>
          <Button type="submit">{words.leave}</Button>
        </form>
      </AccountPart>
    </AccountMain>
  );
}
