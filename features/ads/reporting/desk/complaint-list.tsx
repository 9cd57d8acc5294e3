'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { DeskPart } from '#components/ui/desk-part.tsx';
import { SaidNote } from '#components/ui/said-note.tsx';
import type { ComplaintOutcome } from '#features/ads/reporting/ad-complaints.ts';
import type { DeskComplaint } from '#features/ads/reporting/data/ad-complaint.queries.ts';
import { reopenComplaintAction, settleComplaintAction } from '#features/ads/reporting/desk/actions.ts';
import { date, dateAndClock } from '#lib/dates.ts';
import type { Outcome } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { complaintDesk as words, complaintReasonWords } from '#words/ads/reporting/ad-complaints.ts';
import { adReport } from '#words/ads/reporting/ad-report.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';

type Act = (work: () => Promise<Outcome<unknown>>, sentence: string) => void;
type Settle = { act: Act; isPending: boolean };

/** What readers say against advertisements, each with its ways to settle it. */
export function ComplaintList({
  complaints,
  isSettled,
}: {
  complaints: readonly DeskComplaint[];
  isSettled: boolean;
}) {
  const router = useRouter();
  const [said, setSaid] = useState<{ sentence: string; isGood: boolean } | null>(null);
  const [isPending, startTransition] = useTransition();
  const act: Act = (work, sentence) =>
    startTransition(async () => {
      const outcome = await work().catch(() => null);
      setSaid(
        outcome?.ok
          ? { sentence, isGood: true }
          : {
              sentence: outcome ? errorSentence(outcome.error) : deskMessages.save.lostNetwork,
              isGood: false,
            },
      );
      if (outcome) router.refresh();
    });
  return (
    <>
      <div role="status">
        <SaidNote said={said} />
      </div>
      <DeskPart
        title={isSettled ? words.settled : words.open}
        count={complaints.length}
        none={isSettled ? words.noneSettled : words.none}
      >
        {complaints.map((complaint) => (
          <ComplaintItem key={complaint.id} complaint={complaint} settle={{ act, isPending }} />
        ))}
      </DeskPart>
    </>
  );
}

function ComplaintItem({ complaint, settle }: { complaint: DeskComplaint; settle: Settle }) {
  const { id, ad, reason, message, email, slot, pagePath, createdAt } = complaint;
  return (
    <article id={`signalement-${id}`} className="demande">
      <h3>{ad ? `${ad.advertiser}\u00a0: ${ad.creative}` : words.unknownAd}</h3>
      <p className="liste-mention">
        {complaintReasonWords[reason]} · {dateAndClock(createdAt)} ·{' '}
        {words.from(slot === '' ? null : adReport.slotName(slot))} ·{' '}
        {email ? <a href={`mailto:${email}`}>{email}</a> : words.anonymous}
      </p>
      {pagePath === '' ? null : (
        <p className="liste-mention">
          {words.seenOn} <a href={pagePath}>{pagePath}</a>
        </p>
      )}
      {message === '' ? null : <p className="demande-texte">{message}</p>}
      {ad ? (
        <p className="gestes">
          <Link href={urls.deskCreative(ad.creativeId)}>{words.seeCreative}</Link>
          <Link href={urls.deskCampaign(ad.campaignId)}>{words.seeCampaign}</Link>
        </p>
      ) : null}
      <Gestures complaint={complaint} settle={settle} />
    </article>
  );
}

function Gestures({ complaint, settle }: { complaint: DeskComplaint; settle: Settle }) {
  const { id, ad, outcome, settledAt, createdAt, settledByName } = complaint;
  const { act, isPending } = settle;
  const settleAs = (as: ComplaintOutcome, sentence: string): void =>
    act(() => settleComplaintAction({ complaintId: id, outcome: as }), sentence);
  if (outcome !== null) {
    const settled = { outcome, date: date(settledAt ?? createdAt), by: settledByName };
    return (
      <p className="gestes">
        {words.settledOn(settled)}
        <Button
          disabled={isPending}
          onClick={() => act(() => reopenComplaintAction({ complaintId: id }), words.reopened)}
        >
          {words.reopen}
        </Button>
      </p>
    );
  }
  return (
    <p className="gestes">
      {ad?.state === 'approved' ? (
        <Button
          kind="primary"
          disabled={isPending}
          aria-label={words.pauseOf(ad.campaign)}
          onClick={() => settleAs('campaign_paused', words.paused)}
        >
          {words.pause}
        </Button>
      ) : null}
      {ad ? (
        <Button disabled={isPending} onClick={() => settleAs('creative_changed', words.done)}>
          {words.changed}
        </Button>
      ) : null}
      <Button disabled={isPending} onClick={() => settleAs('unfounded', words.done)}>
        {words.unfounded}
      </Button>
    </p>
  );
}
