import type { Metadata } from 'next';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';
import { sentenceOfFormState } from '#features/house/accounts/form-state.ts';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { getComplainedAd } from '#features/ads/reporting/data/ad-complaint.queries.ts';
import { ComplaintForm } from '#features/ads/reporting/site/complaint-form.tsx';
import { isId } from '#lib/ids.ts';
import { toOwnPath } from '#lib/own-path.ts';
import { complaintPage as words } from '#words/ads/reporting/ad-complaints.ts';

export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** Where anybody says what is wrong with an advertisement, signed in or not; the link under each leads here. */
export default async function ComplaintPage({ searchParams }: { searchParams: PageQuery }) {
  const { emplacement: slot = '', creation = '', page, fait, erreur } = oneOf(await searchParams);
  const back = toOwnPath(page);
  const backLink = back ? (
    <p>
      <a href={back}>{words.back}</a>
    </p>
  ) : null;
  if (fait === 'recu') {
    return (
      <AccountMain title={words.title}>
        <AccountPart id="recu" title={words.form}>
          <FormNote success={words.received} />
          <p>{words.after}</p>
          {backLink}
        </AccountPart>
      </AccountMain>
    );
  }
  const ad = isId(creation) ? await getComplainedAd(creation) : null;
  const problem = sentenceOfFormState(erreur === undefined ? {} : { erreur });
  return (
    <AccountMain title={words.title} lead={words.lead}>
      <AccountPart id="publicite" title={words.about}>
        {ad ? (
          <>
            <p>
              {words.by}
              {'\u00a0'}: <bdi>{ad.advertiser}</bdi>
            </p>
            {ad.alt === '' ? null : <p>{ad.alt}</p>}
          </>
        ) : (
          <p>{words.unknown}</p>
        )}
        {backLink}
      </AccountPart>
      <AccountPart id="signaler" title={words.form}>
        <FormNote error={problem ? `${problem} ${words.again}` : null} />
        <ComplaintForm slot={slot} creativeId={creation} page={back ?? ''} />
      </AccountPart>
    </AccountMain>
  );
}
