import type { Metadata } from 'next';
import { readPage } from '#app/(site)/read-params.ts';
import { CorrectionsView, correctionsHead } from '#app/(site)/corrections/corrections-view.tsx';

type Props = { params: Promise<{ n: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return correctionsHead(readPage((await params).n));
}

export default async function CorrectionsArchivePage({ params }: Props) {
  const { n } = await params;
  return <CorrectionsView page={readPage(n)} path={`/corrections/page/${n}`} />;
}
