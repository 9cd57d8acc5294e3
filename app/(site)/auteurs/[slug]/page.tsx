import type { Metadata } from 'next';
import { urls } from '#lib/urls.ts';
import { readSlug } from '#app/(site)/read-params.ts';
import { AuthorView, authorHead } from './author-view.tsx';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return authorHead({ slug: readSlug((await params).slug), page: 1 });
}

export default async function AuthorPage({ params }: Props) {
  const { slug } = await params;
  return <AuthorView slug={readSlug(slug)} page={1} path={urls.author(slug)} />;
}
