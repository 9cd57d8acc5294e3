import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { sentenceOfFormState } from '#features/house/accounts/form-state.ts';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { SignInForm } from '#features/house/accounts/site/sign-in-form.tsx';
import { toOwnPath } from '#lib/own-path.ts';
import { leadsToKeptComment, urls } from '#lib/urls.ts';
import { accountPages } from '#messages/accounts.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { keptForm } from '#server/auth/kept-form.ts';
import { pendingSession } from '#server/auth/pending-session.ts';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';

export const metadata: Metadata = { title: accountPages.signIn.title };

export default async function SignInPage({ searchParams }: { searchParams: PageQuery }) {
  const words = accountPages.signIn;
  const query = oneOf(await searchParams);
  const next = toOwnPath(query['suite']);
  if (await pendingSession()) redirect(urls.secondFactor(next ?? undefined));
  const actor = await currentActor();
  if (actor.kind === 'person') redirect(next ?? urls.account());
  const error = sentenceOfFormState(query);
  return (
    <AccountMain title={words.title} lead={words.lead}>
      <AccountPart id="identifiants" title={words.credentials}>
        <FormNote success={leadsToKeptComment(next) ? words.textKept : null} />
        <FormNote error={error} />
        <SignInForm next={next} kept={error ? (await keptForm())['email'] : undefined} />
        <p className="secondaire">{words.notConfirmed}</p>
      </AccountPart>
      <AccountPart id="oubli" title={words.forgotten}>
        <p>{words.forgottenHelp}</p>
        <p>
          <a href={urls.forgottenPassword()}>{words.choosePassword}</a>
        </p>
        <p>
          <a href={urls.signInLinks(next ?? undefined)}>{words.byLink}</a>
        </p>
      </AccountPart>
      <AccountPart id="nouveau" title={words.newHere}>
        <p>{words.newHereHelp}</p>
        <p>
          <a href={urls.signUp(next ?? undefined)}>{words.signUp}</a>
        </p>
      </AccountPart>
    </AccountMain>
  );
}
