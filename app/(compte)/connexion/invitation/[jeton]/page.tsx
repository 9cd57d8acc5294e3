import type { Metadata } from 'next';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';
import { getInvitation } from '#features/house/accounts/data/invitation.queries.ts';
import { fieldsOfFormState, sentenceOfFormState } from '#features/house/accounts/form-state.ts';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { InvitationForm } from '#features/house/accounts/site/invitation-form.tsx';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/accounts.ts';
import { invitationPage as words } from '#words/house/accounts/team.ts';
import { getNewspaperName } from '#server/settings/settings.ts';

// The address holds a secret: no page that it leads to may learn it.
export const metadata: Metadata = { title: words.title, referrer: 'same-origin' };

type Props = { params: Promise<{ jeton: string }>; searchParams: PageQuery };

export default async function InvitationPage({ params, searchParams }: Props) {
  const { jeton } = await params;
  const invited = await getInvitation(jeton);
  if (!invited) {
    return (
      <AccountMain title={words.expiredTitle} lead={words.expired}>
        <AccountPart id="deja" title={words.already}>
          <p>
            <a href={urls.signIn()}>{accountPages.signIn.submit}</a>
          </p>
        </AccountPart>
      </AccountMain>
    );
  }
  const query = oneOf(await searchParams);
  return (
    <AccountMain title={words.title} lead={words.lead(await getNewspaperName())}>
      <AccountPart id="compte" title={words.who}>
        <FormNote error={sentenceOfFormState(query)} />
        <InvitationForm token={jeton} invited={invited} refusedFields={fieldsOfFormState(query)} />
      </AccountPart>
    </AccountMain>
  );
}
