import type { Metadata } from 'next';
import { getFirstAccess } from '#features/house/accounts/data/first-access.queries.ts';
import { fieldsOfFormState, sentenceOfFormState } from '#features/house/accounts/form-state.ts';
import { FirstAccessForm } from '#features/house/accounts/site/first-access-form.tsx';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/accounts.ts';
import { getNewspaperName } from '#server/settings/settings.ts';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';

// The address holds a secret: no page that it leads to may learn it.
export const metadata: Metadata = { title: accountPages.firstAccess.title, referrer: 'same-origin' };

type Props = { params: Promise<{ jeton: string }>; searchParams: PageQuery };

export default async function FirstAccessPage({ params, searchParams }: Props) {
  const { jeton } = await params;
  const words = accountPages.firstAccess;
  if (!(await getFirstAccess(jeton))) {
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
    <AccountMain title={words.title} lead={words.lead}>
      <AccountPart id="journal" title={words.who}>
        <FormNote error={sentenceOfFormState(query)} />
        <FirstAccessForm
          token={jeton}
          newspaperName={await getNewspaperName()}
          refusedFields={fieldsOfFormState(query)}
        />
      </AccountPart>
    </AccountMain>
  );
}
