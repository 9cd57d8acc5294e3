import Link from 'next/link';
import type { Overlap } from '#features/ads/campaigns/data/overlap.queries.ts';
import { daysOf } from '#features/ads/campaigns/desk/campaign-marks.tsx';
import { date } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { campaignPage as words } from '#words/ads/campaigns/ads-campaign.ts';
import { adsOverview } from '#words/ads/campaigns/ads-desk.ts';

/** What else wants the same places at the same time. */
export function OverlapList({ overlaps }: { overlaps: readonly Overlap[] }) {
  return (
    <section className="bord" aria-labelledby="croisements">
      <h2 id="croisements">{words.overlaps}</h2>
      <p className="champ-aide">
        {overlaps.length === 0
          ? words.noOverlaps
          : overlaps.some(({ isExclusive }) => isExclusive)
            ? words.overlapsExclusive
            : words.overlapsHelp}
      </p>
      <ul className="campagne-vises">
        {overlaps.map(({ id, name, advertiser, startsAt, endsAt, priority, isExclusive }) => (
          <li key={id}>
            <span>
              <Link href={urls.deskCampaign(id)}>{name}</Link>
              <span className="liste-mention">
                {[
                  advertiser,
                  endsAt ? daysOf(startsAt, endsAt) : adsOverview.from(date(startsAt)),
                  words.priority(priority),
                  ...(isExclusive ? [adsOverview.exclusive] : []),
                ].join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
