'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { SelectField } from '#components/ui/field.tsx';
import { PrivateLinks } from '#components/ui/private-links.tsx';
import type { ListedReportLink } from '#features/ads/reporting/data/report-link.queries.ts';
import { createReportLinkAction, revokeReportLinkAction } from '#features/ads/reporting/desk/actions.ts';
import { reportLinkDays } from '#features/ads/reporting/report-link.schema.ts';
import { dateAndClock } from '#lib/dates.ts';
import { adReport } from '#words/ads/reporting/ad-report.ts';

const words = adReport.links;
type Days = (typeof reportLinkDays)[number];

/** Links that show a campaign's report to its advertiser: make one, see until when each opens it, close them. */
export function ReportLinks({
  campaignId,
  links,
}: {
  campaignId: string;
  links: readonly ListedReportLink[];
}) {
  const router = useRouter();
  const [days, setDays] = useState<Days>(30);
  return (
    <section className="groupe" aria-labelledby="rapport-liens">
      <h2 id="rapport-liens">{words.title}</h2>
      <p className="champ-aide">{words.lead}</p>
      <PrivateLinks
        words={words}
        links={links.map((link) => ({
          id: link.id,
          said: `${words.made(dateAndClock(link.createdAt), link.createdByName)}, ${stateWords(link)}`,
          closing: link.state === 'open' ? words.closeOf(dateAndClock(link.createdAt)) : null,
        }))}
        onCreate={() => createReportLinkAction({ campaignId, days })}
        onClose={(linkId) => revokeReportLinkAction({ linkId })}
        onChanged={() => router.refresh()}
      >
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
      </PrivateLinks>
    </section>
  );
}

const stateWords = ({ state, expiresAt, revokedAt }: ListedReportLink): string =>
  words.states[state](dateAndClock(state === 'revoked' && revokedAt ? revokedAt : expiresAt));
