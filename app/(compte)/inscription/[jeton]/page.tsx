import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { ExpiredLink } from '#app/(compte)/expired-link.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';
import { getSignUp } from '#features/house/accounts/data/sign-up.queries.ts';
import {
  fieldsOfFormState,
  sentenceOfFormState,
  sentencesOfFields,
} from '#features/house/accounts/form-state.ts';
import { ConfirmSignUpForm } from '#features/house/accounts/site/confirm-sign-up-form.tsx';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { urls } from '#lib/urls.ts';
import { signUpPage as words } from '#words/house/accounts/sign-up.ts';
import { signUpCookieName } from '#server/auth/cookies.ts';
import { keptForm } from '#server/auth/kept-form.ts';
import { hashSecret } from '#server/auth/secret.ts';

// The address holds a secret: no page that it leads to may learn it.
export const metadata: Metadata = { title: words.confirmTitle, referrer: 'same-origin' };

type Props = { params: Promise<{ jeton: string }>; searchParams: PageQuery };

/** Where the mail of a sign-up leads. The page changes nothing: programs that follow links in mails open no account. */
export default async function ConfirmSignUpPage({ params, searchParams }: Props) {
  const { jeton } = await params;
  const signUp = await getSignUp(jeton);
  if (!signUp) {
    const way = { path: urls.signIn(), label: words.signIn };
    return <ExpiredLink words={words} part={words.already} way={way} />;
  }
  const query = oneOf(await searchParams);
  const secret = (await cookies()).get(signUpCookieName())?.value;
  const isNameRefused = fieldsOfFormState(query).has('name');
  const otherName = isNameRefused
    ? { sentence: sentencesOfFields(query).get('name') ?? words.otherName, typed: (await keptForm())['name'] }
    : null;
  return (
    <AccountMain title={words.confirmTitle} lead={words.confirmLead(signUp.name)}>
      <AccountPart id="compte" title={words.confirmPart}>
        <FormNote error={sentenceOfFormState(query)} />
        <ConfirmSignUpForm
          token={jeton}
          asksPassword={!secret || hashSecret(secret) !== signUp.browserHash}
          otherName={otherName}
        />
      </AccountPart>
    </AccountMain>
  );
}
