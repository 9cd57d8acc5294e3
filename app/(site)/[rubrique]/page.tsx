import type { Metadata } from 'next';
import { urls } from '#lib/urls.ts';
import { readSlug } from '#app/(site)/read-params.ts';
import { SectionView, sectionHead } from './section-view.tsx';

type Props = { params: Promise<{ rubrique: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sectionHead({ slug: readSlug((await params).rubrique), page: 1 });
}

export default async function SectionPage({ params }: Props) {
  const { rubrique } = await params;
  return <SectionView slug={readSlug(rubrique)} page={1} path={urls.section(rubrique)} />;
}
