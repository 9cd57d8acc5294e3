import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { sentenceOfFormState } from '#features/accounts/form-state.ts';
import { FormNote } from '#features/accounts/site/form-note.tsx';
import { SignInForm } from '#features/accounts/site/sign-in-form.tsx';
import { toOwnPath } from '#lib/own-path.ts';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/fr/accounts.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';

export const metadata: Metadata = { title: accountPages.signIn.title };

export default async function SignInPage({ searchParams }: { searchParams: PageQuery }) {
  const query = oneOf(await searchParams);
  const next = toOwnPath(query['suite']);
  const actor = await currentActor();
  if (actor.kind === 'person') redirect(next ?? urls.account());
  return (
    <>
      <h1>{accountPages.signIn.title}</h1>
      <FormNote error={sentenceOfFormState(query)} />
      <SignInForm next={next} />
    </>
  );
}
