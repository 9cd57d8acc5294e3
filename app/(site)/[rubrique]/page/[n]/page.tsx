import type { Metadata } from 'next';
import { readPage, readSlug } from '#app/(site)/read-params.ts';
import { SectionView, sectionHead } from '#app/(site)/[rubrique]/section-view.tsx';

type Props = { params: Promise<{ rubrique: string; n: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { rubrique, n } = await params;
  return sectionHead({ slug: readSlug(rubrique), page: readPage(n) });
}

export default async function SectionArchivePage({ params }: Props) {
  const { rubrique, n } = await params;
  return <SectionView slug={readSlug(rubrique)} page={readPage(n)} path={`/${rubrique}/page/${n}`} />;
}
