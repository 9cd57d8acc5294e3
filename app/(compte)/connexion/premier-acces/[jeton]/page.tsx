import type { Metadata } from 'next';
import { getFirstAccess } from '#features/accounts/data/first-access.queries.ts';
import { fieldsOfFormState, sentenceOfFormState } from '#features/accounts/form-state.ts';
import { FirstAccessForm } from '#features/accounts/site/first-access-form.tsx';
import { FormNote } from '#features/accounts/site/form-note.tsx';
import { accountPages } from '#messages/fr/accounts.ts';
import { getNewspaperName } from '#server/settings.ts';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';

// The address holds a secret: no page that it leads to may learn it.
export const metadata: Metadata = { title: accountPages.firstAccess.title, referrer: 'same-origin' };

type Props = { params: Promise<{ jeton: string }>; searchParams: PageQuery };

export default async function FirstAccessPage({ params, searchParams }: Props) {
  const { jeton } = await params;
  const words = accountPages.firstAccess;
  if (!(await getFirstAccess(jeton))) {
    return (
      <>
        <h1>{words.expiredTitle}</h1>
        <p>{words.expired}</p>
      </>
    );
  }
  const query = oneOf(await searchParams);
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <FormNote error={sentenceOfFormState(query)} />
      <FirstAccessForm
        token={jeton}
        newspaperName={await getNewspaperName()}
        refusedFields={fieldsOfFormState(query)}
      />
    </>
  );
}
