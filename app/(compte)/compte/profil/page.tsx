import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';
import { getEmail } from '#features/house/accounts/data/account.queries.ts';
import { getWaitingEmail } from '#features/house/accounts/data/email-change.queries.ts';
import { displayNameLength } from '#features/house/accounts/display-name.ts';
import {
  fieldsOfFormState,
  sentenceOfFormState,
  sentencesOfFields,
} from '#features/house/accounts/form-state.ts';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { EmailForm, NameForm, PasswordForm } from '#features/house/accounts/site/profile-forms.tsx';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/accounts.ts';
import { displayNameWords, profilePage as words } from '#words/house/accounts/sign-up.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { keptForm } from '#server/auth/kept-form.ts';

export const metadata: Metadata = { title: words.title };

type Part = keyof typeof words.done;
const usual: Readonly<Record<string, string>> = {
  name: displayNameWords.length(displayNameLength.least, displayNameLength.most),
  email: accountPages.fieldRefused.emailForm,
  password: accountPages.fieldRefused.password,
};

/** My name, my address, my password: a plain form each. */
export default async function ProfilePage({ searchParams }: { searchParams: PageQuery }) {
  const query = oneOf(await searchParams);
  const actor = await currentActor();
  if (actor.kind !== 'person') redirect(urls.signIn(urls.profile()));
  const [email, waiting, kept] = await Promise.all([
    getEmail(actor.userId),
    getWaitingEmail(actor.userId),
    keptForm(),
  ]);
  const refused = fieldsOfFormState(query);
  const reasons = sentencesOfFields(query);
  const isRefused = (part: Part) => query['partie'] === part;
  const refusalIn = (part: Part) => (field: string) =>
    isRefused(part) && refused.has(field) ? (reasons.get(field) ?? usual[field]) : undefined;
  const note = (part: Part) => (
    <FormNote
      error={isRefused(part) ? sentenceOfFormState(query) : null}
      success={query['fait'] === part ? words.done[part] : null}
    />
  );
  return (
    <AccountMain title={words.title} lead={words.lead}>
      <AccountPart id="nom" title={words.namePart}>
        {note('nom')}
        <NameForm
          name={isRefused('nom') ? (kept['name'] ?? actor.name) : actor.name}
          refusal={refusalIn('nom')}
        />
      </AccountPart>
      <AccountPart id="adresse" title={words.emailPart}>
        {note('adresse')}
        <p>{words.emailNow(email)}</p>
        {waiting ? <p>{words.emailWaiting(waiting)}</p> : null}
        <EmailForm typed={isRefused('adresse') ? kept['email'] : undefined} refusal={refusalIn('adresse')} />
      </AccountPart>
      <AccountPart id="mot-de-passe" title={words.passwordPart}>
        {note('mot-de-passe')}
        <PasswordForm email={email} refusal={refusalIn('mot-de-passe')} />
        <p className="secondaire">
          <a href={urls.account()}>{words.back}</a>
        </p>
      </AccountPart>
    </AccountMain>
  );
}
