import type { Metadata } from 'next';
import { urls } from '#lib/urls.ts';
import { WireView, wireHead } from './wire-view.tsx';

export const generateMetadata = (): Promise<Metadata> => wireHead({ page: 1 });

export default function WirePage() {
  return <WireView page={1} path={urls.wire()} />;
}
