import type { Metadata } from 'next';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { ExpiredLink } from '#app/(compte)/expired-link.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';
import { Button } from '#components/ui/button.tsx';
import { getLinkOwner } from '#features/house/accounts/data/account-link.queries.ts';
import {
  fieldsOfFormState,
  sentenceOfFormState,
  sentencesOfFields,
} from '#features/house/accounts/form-state.ts';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { NewPasswordField } from '#features/house/accounts/site/new-password-field.tsx';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/accounts.ts';
import { mailedLinkPages as words } from '#words/house/accounts/sign-up.ts';

// The address holds a secret: no page that it leads to may learn it.
export const metadata: Metadata = { title: words.newTitle, referrer: 'same-origin' };

type Props = { params: Promise<{ jeton: string }>; searchParams: PageQuery };

export default async function NewPasswordPage({ params, searchParams }: Props) {
  const { jeton } = await params;
  if (!(await getLinkOwner('mot-de-passe', jeton))) {
    const way = { path: urls.forgottenPassword(), label: words.password.title };
    return <ExpiredLink words={words} part={words.newPart} way={way} />;
  }
  const query = oneOf(await searchParams);
  const refusal = fieldsOfFormState(query).has('password')
    ? (sentencesOfFields(query).get('password') ?? accountPages.fieldRefused.password)
    : undefined;
  return (
    <AccountMain title={words.newTitle} lead={words.newLead}>
      <AccountPart id="secret" title={words.newPart}>
        <FormNote error={sentenceOfFormState(query)} />
        <form className="formulaire" method="post" action={urls.apiNewPassword()}>
          <input type="hidden" name="token" value={jeton} />
          <NewPasswordField
            words={{ password: words.newPassword, passwordHelp: words.newPasswordHelp }}
            error={refusal}
          />
          <Button kind="primary" type="submit">
            {words.newSubmit}
          </Button>
        </form>
      </AccountPart>
    </AccountMain>
  );
}
