import Link from 'next/link';
import { ListTable } from '#components/ui/list-table.tsx';
import type { CampaignRow } from '#features/ads/campaigns/data/desk-campaign.queries.ts';
import { daysOf, Delivery, PhaseMark } from '#features/ads/campaigns/desk/campaign-marks.tsx';
import { date } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { adsOverview as words, healthWords } from '#words/ads/campaigns/ads-desk.ts';

/** Campaigns with their state, dates, what is delivered of them and how they keep to their line. */
export function CampaignTable({ rows, isSearch }: { rows: readonly CampaignRow[]; isSearch: boolean }) {
  return (
    <ListTable
      columns={words.columns}
      isEmpty={rows.length === 0}
      empty={isSearch ? words.noneFound : words.none}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            <Link className="liste-titre" href={urls.deskCampaign(row.id)}>
              {row.name}
            </Link>
            <span className="liste-mention">
              {row.advertiser}
              {row.isExclusive ? ` · ${words.exclusive}` : ''}
              {row.waiting > 0 ? ` · ${words.waiting(row.waiting)}` : ''}
            </span>
          </td>
          <td data-label={words.columns.phase}>
            <PhaseMark phase={row.phase} />
          </td>
          <td data-label={words.columns.dates}>
            {row.endsAt
              ? daysOf(row.startsAt, row.endsAt)
              : `${words.from(date(row.startsAt))}, ${words.noEnd}`}
          </td>
          <td data-label={words.columns.delivered}>
            <Delivery {...row} />
          </td>
          <td data-label={words.columns.health}>
            {row.health ? (
              <span className={`rythme-${row.health}`}>{healthWords[row.health]}</span>
            ) : (
              <span aria-hidden="true">{words.noHealth}</span>
            )}
          </td>
        </tr>
      ))}
    </ListTable>
  );
}
