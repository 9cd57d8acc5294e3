import type { Metadata } from 'next';
import { readPage, readSlug } from '#app/(site)/read-params.ts';
import { SubjectView, subjectHead } from '#app/(site)/sujets/[slug]/subject-view.tsx';

type Props = { params: Promise<{ slug: string; n: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, n } = await params;
  return subjectHead({ slug: readSlug(slug), page: readPage(n) });
}

export default async function SubjectArchivePage({ params }: Props) {
  const { slug, n } = await params;
  return <SubjectView slug={readSlug(slug)} page={readPage(n)} path={`/sujets/${slug}/page/${n}`} />;
}
