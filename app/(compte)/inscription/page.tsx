import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';
import {
  fieldsOfFormState,
  sentenceOfFormState,
  sentencesOfFields,
} from '#features/house/accounts/form-state.ts';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { SignUpForm } from '#features/house/accounts/site/sign-up-form.tsx';
import { toOwnPath } from '#lib/own-path.ts';
import { leadsToKeptComment, urls } from '#lib/urls.ts';
import { accountPages } from '#messages/accounts.ts';
import { signUpPage as words } from '#words/house/accounts/sign-up.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { keptForm } from '#server/auth/kept-form.ts';

export const metadata: Metadata = { title: words.title };

export default async function SignUpPage({ searchParams }: { searchParams: PageQuery }) {
  const query = oneOf(await searchParams);
  const next = toOwnPath(query['suite']);
  const actor = await currentActor();
  if (actor.kind === 'person') redirect(next ?? urls.account());
  if (query['fait'] === 'envoye') return <SentPage />;
  const error = sentenceOfFormState(query);
  return (
    <AccountMain title={words.title} lead={words.lead}>
      <AccountPart id="identite" title={words.who}>
        <FormNote success={leadsToKeptComment(next) ? accountPages.signIn.textKept : null} />
        <FormNote error={error} />
        <SignUpForm
          next={next}
          kept={error ? await keptForm() : {}}
          refusedFields={fieldsOfFormState(query)}
          reasons={sentencesOfFields(query)}
        />
      </AccountPart>
      <AccountPart id="deja" title={words.already}>
        <p>
          <a href={urls.signIn(next ?? undefined)}>{words.signIn}</a>
        </p>
      </AccountPart>
    </AccountMain>
  );
}

/** The same whether the address had an account or not. */
function SentPage() {
  return (
    <AccountMain title={words.sentTitle} lead={words.sent}>
      <AccountPart id="rien" title={words.sentNot}>
        <p>{words.sentNotHelp}</p>
        <p>
          <a href={urls.signUp()}>{words.again}</a>
        </p>
      </AccountPart>
    </AccountMain>
  );
}
