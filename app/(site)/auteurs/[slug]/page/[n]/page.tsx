import type { Metadata } from 'next';
import { readPage, readSlug } from '#app/(site)/read-params.ts';
import { AuthorView, authorHead } from '#app/(site)/auteurs/[slug]/author-view.tsx';

type Props = { params: Promise<{ slug: string; n: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, n } = await params;
  return authorHead({ slug: readSlug(slug), page: readPage(n) });
}

export default async function AuthorArchivePage({ params }: Props) {
  const { slug, n } = await params;
  return <AuthorView slug={readSlug(slug)} page={readPage(n)} path={`/auteurs/${slug}/page/${n}`} />;
}
