import type { Metadata } from 'next';
import { urls } from '#lib/urls.ts';
import { readSlug } from '#app/(site)/read-params.ts';
import { SubjectView, subjectHead } from './subject-view.tsx';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return subjectHead({ slug: readSlug((await params).slug), page: 1 });
}

export default async function SubjectPage({ params }: Props) {
  const { slug } = await params;
  return <SubjectView slug={readSlug(slug)} page={1} path={urls.subject(slug)} />;
}
