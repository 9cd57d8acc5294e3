import type { Metadata } from 'next';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { ExpiredLink } from '#app/(compte)/expired-link.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';
import { Button } from '#components/ui/button.tsx';
import { getEmailChange } from '#features/house/accounts/data/email-change.queries.ts';
import { sentenceOfFormState } from '#features/house/accounts/form-state.ts';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { urls } from '#lib/urls.ts';
import { profilePage as words } from '#words/house/accounts/sign-up.ts';

// The address holds a secret: no page that it leads to may learn it.
export const metadata: Metadata = { title: words.confirmTitle, referrer: 'same-origin' };

type Props = { params: Promise<{ jeton: string }>; searchParams: PageQuery };

/** Where the mails of a change of address lead, in whatever browser: the link is the proof of the mailbox. */
export default async function EmailChangePage({ params, searchParams }: Props) {
  const { jeton } = await params;
  const query = oneOf(await searchParams);
  const change = await getEmailChange(jeton);
  if (!change) {
    const isChanged = query['fait'] === 'change';
    const told = isChanged ? { expiredTitle: words.changedTitle, expired: words.changed } : words;
    return (
      <ExpiredLink words={told} part={words.account} way={{ path: urls.account(), label: words.account }} />
    );
  }
  return (
    <AccountMain title={words.confirmTitle} lead={words.confirmLead(change.email)}>
      <AccountPart id="adresse" title={words.confirmPart}>
        <FormNote error={sentenceOfFormState(query)} success={change.isConfirmed ? words.confirmed : null} />
        {change.isConfirmed ? null : (
          <form className="formulaire" method="post" action={urls.apiEmailConfirmation()}>
            <input type="hidden" name="token" value={jeton} />
            <Button kind="primary" type="submit">
              {words.confirm}
            </Button>
          </form>
        )}
      </AccountPart>
    </AccountMain>
  );
}
