import Link from 'next/link';
import { urls } from '#lib/urls.ts';
import { adsPages as words } from '#words/ads/campaigns/ads-desk.ts';

/** The pages of the ad desk. */
export function AdsPages({ current }: { current: keyof typeof words.names }) {
  const pages = [
    { id: 'campaigns', href: urls.deskAds() },
    { id: 'advertisers', href: urls.deskAdvertisers() },
    { id: 'complaints', href: urls.deskAdComplaints() },
    { id: 'files', href: urls.deskAdFiles() },
    { id: 'settings', href: urls.deskAdsSettings() },
  ] as const;
  return (
    <nav className="droits-filtre" aria-label={words.label}>
      {pages.map(({ id, href }) => (
        <Link key={id} href={href} aria-current={id === current ? 'page' : undefined}>
          {words.names[id]}
        </Link>
      ))}
    </nav>
  );
}
