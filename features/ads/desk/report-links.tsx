'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/field.tsx';
import type { ListedReportLink } from '#features/ads/data/report-link.queries.ts';
import { createReportLinkAction, revokeReportLinkAction } from '#features/ads/desk/actions.ts';
import { reportLinkDays } from '#features/ads/report-link.schema.ts';
import { dateAndClock } from '#lib/dates.ts';
import type { Outcome } from '#lib/use-case.ts';
import { adReport } from '#messages/fr/ad-report.ts';
import { deskMessages } from '#messages/fr/desk.ts';
import { errorSentence } from '#messages/fr/errors.ts';

const words = adReport.links;
type Days = (typeof reportLinkDays)[number];

/** What became of an act, as a sentence; null: the network lost it. */
const saidOf = (outcome: Outcome<unknown> | null, done: string): string =>
  outcome === null ? deskMessages.save.lostNetwork : outcome.ok ? done : errorSentence(outcome.error);

/** Links that show a campaign's report to its advertiser: make one, see until when each opens it, close them. */
export function ReportLinks({
  campaignId,
  links,
}: {
  campaignId: string;
  links: readonly ListedReportLink[];
}) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [days, setDays] = useState<Days>(30);
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const create = () =>
    startTransition(async () => {
      const outcome = await createReportLinkAction({ campaignId, days }).catch(() => null);
      setAddress(outcome?.ok ? new URL(outcome.value.path, window.location.origin).href : '');
      setSaid(saidOf(outcome, words.created));
      router.refresh();
    });
  const revoke = (linkId: string) =>
    startTransition(async () => {
      const outcome = await revokeReportLinkAction({ linkId }).catch(() => null);
      setAddress('');
      setSaid(saidOf(outcome, words.revoked));
      router.refresh();
    });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(words.copied);
    } catch {
      field.current?.select();
      setSaid(words.notCopied);
    }
  };
  return (
    <section className="groupe" aria-labelledby="rapport-liens">
      <h2 id="rapport-liens">{words.title}</h2>
      <p className="champ-aide">{words.lead}</p>
      <div className="rapport-duree">
        <SelectField
          label={words.days}
          value={days}
          onChange={(event) =>
            setDays(reportLinkDays.find((choice) => String(choice) === event.target.value) ?? 30)
          }
        >
          {reportLinkDays.map((choice) => (
            <option key={choice} value={choice}>
              {words.daysOf(choice)}
            </option>
          ))}
        </SelectField>
      </div>
      <p className="gestes">
        <Button disabled={isPending} onClick={create}>
          {words.create}
        </Button>
      </p>
      <p role="status">{said}</p>
      {address ? (
        <div className="apercu-adresse">
          <input ref={field} aria-label={words.address} readOnly value={address} />
          <Button onClick={() => void copy()}>{words.copy}</Button>
        </div>
      ) : null}
      {links.length === 0 ? <p className="champ-aide">{words.none}</p> : null}
      <ul className="rapport-liens">
        {links.map((link) => (
          <li key={link.id}>
            <span>
              {words.made(dateAndClock(link.createdAt), link.createdByName)}, {stateWords(link)}
            </span>
            {link.state === 'open' ? (
              <Button
                disabled={isPending}
                aria-label={words.revokeOf(dateAndClock(link.createdAt))}
                onClick={() => revoke(link.id)}
              >
                {words.revoke}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const stateWords = ({ state, expiresAt, revokedAt }: ListedReportLink): string =>
  words.states[state](dateAndClock(state === 'revoked' && revokedAt ? revokedAt : expiresAt));
