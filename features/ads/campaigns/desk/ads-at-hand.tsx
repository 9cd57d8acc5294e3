import Link from 'next/link';
import type { AdsAtHand as Counts } from '#features/ads/campaigns/data/ads-at-hand.queries.ts';
import { urls } from '#lib/urls.ts';
import { adsOverview } from '#words/ads/campaigns/ads-desk.ts';

const words = adsOverview.dashboard;

/** What waits for the ad desk, on the desk's first page. */
export function AdsAtHand({ toApprove, creatives, complaints, late, live }: Counts) {
  const onThePages = urls.deskAds({ etat: 'live' });
  const lines = [
    { count: toApprove, said: words.toApprove, href: urls.deskAds({ etat: 'submitted' }) },
    { count: creatives, said: words.creatives, href: onThePages },
    { count: complaints, said: words.complaints, href: urls.deskAdComplaints() },
    { count: late, said: words.late, href: onThePages },
  ].filter(({ count }) => count > 0);
  return (
    <section className="bord" aria-labelledby="publicite">
      <h2 id="publicite">{words.title}</h2>
      <ul className="lignes">
        {lines.map(({ count, said, href }) => (
          <li key={said(count)}>
            <Link href={href}>{said(count)}</Link>
          </li>
        ))}
        <li>
          <Link href={live > 0 ? onThePages : urls.deskAds()}>{words.live(live)}</Link>
        </li>
      </ul>
    </section>
  );
}

/** Whether anything waits: whoever also writes is shown this only then. */
export const isAnyAdAtHand = ({ toApprove, creatives, complaints, late }: Counts): boolean =>
  toApprove + creatives + complaints + late > 0;
