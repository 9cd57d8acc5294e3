import type { Metadata } from 'next';
import { readPage, readSlug } from '#app/(site)/read-params.ts';
import { WireView, wireHead } from '#app/(site)/en-continu/wire-view.tsx';

type Props = { params: Promise<{ rubrique: string; n: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { rubrique, n } = await params;
  return wireHead({ page: readPage(n), rubrique: readSlug(rubrique) });
}

export default async function SectionWireArchivePage({ params }: Props) {
  const { rubrique, n } = await params;
  return (
    <WireView page={readPage(n)} rubrique={readSlug(rubrique)} path={`/en-continu/${rubrique}/page/${n}`} />
  );
}
