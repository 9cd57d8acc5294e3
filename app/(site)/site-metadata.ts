import type { Metadata } from 'next';
import { tdmReservationOf } from '#features/house/settings/settings.schema.ts';
import { tdmValues } from '#lib/tdm-reservation.ts';
import { urls } from '#lib/urls.ts';
import icon192 from '#components/layout/icon-192.png';
import icon from '#components/layout/icon.svg';
import touchIcon from '#components/layout/icon-180.png';
import { loadSettings } from './load.ts';

const sameEverywhere: Metadata = {
  icons: {
    icon: [
      { url: icon.src, type: 'image/svg+xml', sizes: 'any' },
      // A multiple of 48 pixels, for search results.
      { url: icon192.src, type: 'image/png', sizes: '192x192' },
    ],
    apple: [{ url: touchIcon.src, sizes: '180x180' }],
  },
  manifest: urls.manifest(),
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

/** What every public page says in its head besides its own words; what is reserved of mining, as in its headers. */
export async function siteMetadata(): Promise<Metadata> {
  return { ...sameEverywhere, other: tdmValues(tdmReservationOf(await loadSettings())) };
}
