import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { QuietDocument, quietMetadata } from '#app/quiet-document.tsx';
import { pageViewport } from '#components/page-viewport.ts';
import '#app/(site)/site.css';
import './pub.css';

export const dynamic = 'force-dynamic';
export const viewport = pageViewport;

/** The private link never leaks by referrer. */
export const generateMetadata = async (): Promise<Metadata> => ({
  ...(await quietMetadata()),
  referrer: 'no-referrer',
});

/** What advertisers are shown by a private link. Never cached, whole without JavaScript. */
export default function AdvertiserLayout({ children }: { children: ReactNode }) {
  return <QuietDocument>{children}</QuietDocument>;
}
