import type { Metadata } from 'next';
import { readPage } from '#app/(site)/read-params.ts';
import { WireView, wireHead } from '#app/(site)/en-continu/wire-view.tsx';

type Props = { params: Promise<{ n: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return wireHead({ page: readPage((await params).n) });
}

export default async function WireArchivePage({ params }: Props) {
  const { n } = await params;
  return <WireView page={readPage(n)} path={`/en-continu/page/${n}`} />;
}
