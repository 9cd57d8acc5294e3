import type { Metadata } from 'next';
import { TextPage } from '#components/layout/text-page.tsx';
import { urls } from '#lib/urls.ts';
import { commentCharterPage } from '#messages/fr/pages/comment-charter.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { pageHead } from '#app/(site)/page-head.ts';

async function read() {
  const settings = await loadSettings();
  return commentCharterPage(settings.name);
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await read();
  return pageHead({ title, description, path: urls.commentCharter() });
}

export default async function CommentCharterPage() {
  return <TextPage page={await read()} />;
}
