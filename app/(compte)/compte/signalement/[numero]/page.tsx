import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Moment } from '#components/layout/moment.tsx';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { parseReportNumber } from '#features/readers/comments/comment-reports.ts';
import { getReceipt } from '#features/readers/reports/data/report.queries.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { groundWords, receiptPage as words } from '#words/readers/comments/comment-reports.ts';
import { getConfig } from '#server/config.ts';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';

export const metadata: Metadata = { title: words.title };

type Props = { params: Promise<{ numero: string }>; searchParams: PageQuery };

/** The receipt of a report, and what became of it: for whoever holds the number, and without a word of what was sent. */
export default async function ReceiptPage({ params, searchParams }: Props) {
  const number = parseReportNumber(decodeURIComponent((await params).numero));
  const receipt = number === null ? null : await getReceipt(number);
  const isNew = oneOf(await searchParams)['fait'] === 'recu';
  // A machine's report was thanked and forgotten: its page says what everybody's does.
  if (number === null || (!receipt && !isNew)) notFound();
  return (
    <AccountMain title={words.title} lead={words.lead(number)}>
      <AccountPart id="recu" title={words.received}>
        <FormNote success={isNew ? words.thanks : null} />
        <dl>
          <div>
            <dt>{words.number}</dt>
            <dd>
              <strong>{number}</strong>
            </dd>
          </div>
          {receipt ? (
            <>
              <div>
                <dt>{words.received}</dt>
                <dd>
                  <Moment at={receipt.createdAt} />
                </dd>
              </div>
              <div>
                <dt>{words.ground}</dt>
                <dd>{groundWords[receipt.ground].label}</dd>
              </div>
              <div>
                <dt>{words.place}</dt>
                <dd>
                  <a href={receipt.place}>{absoluteUrl(getConfig().siteUrl, receipt.place)}</a>
                </dd>
              </div>
            </>
          ) : null}
        </dl>
        <p>{words.keep}</p>
        {isNew ? <p>{words.mailed}</p> : null}
      </AccountPart>
      <AccountPart id="suite" title={words.state}>
        {receipt?.outcome ? (
          <p>
            {words.outcomes[receipt.outcome]} {receipt.decidedAt ? <Moment at={receipt.decidedAt} /> : null}
          </p>
        ) : (
          <p>{words.open}</p>
        )}
      </AccountPart>
    </AccountMain>
  );
}
