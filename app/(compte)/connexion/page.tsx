import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { sentenceOfFormState } from '#features/accounts/form-state.ts';
import { FormNote } from '#features/accounts/site/form-note.tsx';
import { SignInForm } from '#features/accounts/site/sign-in-form.tsx';
import { toOwnPath } from '#lib/own-path.ts';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/fr/accounts.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';

export const metadata: Metadata = { title: accountPages.signIn.title };

export default async function SignInPage({ searchParams }: { searchParams: PageQuery }) {
  const words = accountPages.signIn;
  const query = oneOf(await searchParams);
  const next = toOwnPath(query['suite']);
  const actor = await currentActor();
  if (actor.kind === 'person') redirect(next ?? urls.account());
  return (
    <AccountMain title={words.title} lead={words.lead}>
      <AccountPart id="identifiants" title={words.credentials}>
        <FormNote error={sentenceOfFormState(query)} />
        <SignInForm next={next} />
      </AccountPart>
      <AccountPart id="oubli" title={words.forgotten}>
        <p>{words.forgottenHelp}</p>
        <p>
          <a href={urls.legalNotice()}>{words.whereToWrite}</a>
        </p>
      </AccountPart>
    </AccountMain>
  );
}
