import type { ReactNode } from 'react';
import { QuietDocument, quietMetadata } from '#app/quiet-document.tsx';
import { pageViewport } from '#components/page-viewport.ts';
import '#app/(site)/site.css';
import './compte.css';

export const dynamic = 'force-dynamic';
export const viewport = pageViewport;
export const generateMetadata = quietMetadata;

/** The account's own document: sign-in, first access, my account. Never cached, whole without JavaScript. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return <QuietDocument>{children}</QuietDocument>;
}
