import Link from 'next/link';
import type { AdsAtHand as Counts } from '#features/ads/data/ads-at-hand.queries.ts';
import { urls } from '#lib/urls.ts';
import { adsOverview } from '#messages/fr/ads-desk.ts';

const words = adsOverview.dashboard;

/** What waits for the ad desk, on the desk's first page. */
export function AdsAtHand({ toApprove, late, live }: Counts) {
  return (
    <section className="bord" aria-labelledby="publicite">
      <h2 id="publicite">{words.title}</h2>
      <ul className="lignes">
        {toApprove > 0 ? (
          <li>
            <Link href={urls.deskAds({ etat: 'submitted' })}>{words.toApprove(toApprove)}</Link>
          </li>
        ) : null}
        {late > 0 ? (
          <li>
            <Link href={urls.deskAds({ etat: 'live' })}>{words.late(late)}</Link>
          </li>
        ) : null}
        <li>
          <Link href={live > 0 ? urls.deskAds({ etat: 'live' }) : urls.deskAds()}>{words.live(live)}</Link>
        </li>
      </ul>
    </section>
  );
}
