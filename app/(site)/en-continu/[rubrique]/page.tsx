import type { Metadata } from 'next';
import { readSlug } from '#app/(site)/read-params.ts';
import { WireView, wireHead } from '#app/(site)/en-continu/wire-view.tsx';

type Props = { params: Promise<{ rubrique: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return wireHead({ page: 1, rubrique: readSlug((await params).rubrique) });
}

export default async function SectionWirePage({ params }: Props) {
  const { rubrique } = await params;
  return <WireView page={1} rubrique={readSlug(rubrique)} path={`/en-continu/${rubrique}`} />;
}
