import type { Metadata } from 'next';
import { urls } from '#lib/urls.ts';
import { CorrectionsView, correctionsHead } from './corrections-view.tsx';

export const generateMetadata = (): Promise<Metadata> => correctionsHead(1);

export default function CorrectionsPage() {
  return <CorrectionsView page={1} path={urls.corrections()} />;
}
