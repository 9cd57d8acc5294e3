import type { Metadata } from 'next';
import { urls } from '#lib/urls.ts';
import icon from '#components/layout/icon.svg';
import touchIcon from '#components/layout/icon-180.png';

/** What every public page says in its head besides its own words. */
export const siteMetadata: Metadata = {
  icons: { icon: [{ url: icon.src, type: 'image/svg+xml' }], apple: [{ url: touchIcon.src }] },
  manifest: urls.manifest(),
  formatDetection: { telephone: false, date: false, address: false, email: false },
};
