import type { Metadata } from 'next';
import { refusalKey } from '#features/audience/reading-choice.ts';
import { mastodonKey } from '#lib/mastodon-server.ts';
import { urls } from '#lib/urls.ts';
import { cookiesPage } from '#messages/fr/pages/cookies.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { NewspaperPage } from '#app/(site)/newspaper-page.tsx';
import { pageHead } from '#app/(site)/page-head.ts';

async function read() {
  const settings = await loadSettings();
  return cookiesPage(settings.name, { refusalKey, mastodonKey });
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await read();
  return pageHead({ title, description, path: urls.cookies() });
}

export default async function CookiesPage() {
  return <NewspaperPage page={await read()} path={urls.cookies()} />;
}
