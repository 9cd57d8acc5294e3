import type { Metadata } from 'next';
import { urls } from '#lib/urls.ts';
import { accessibilityPage } from '#messages/fr/pages/accessibility.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { NewspaperPage } from '#app/(site)/newspaper-page.tsx';
import { pageHead } from '#app/(site)/page-head.ts';

async function read() {
  const settings = await loadSettings();
  return accessibilityPage({
    name: settings.name,
    state: settings.accessibility,
    contact: settings.contacts.accessibility,
  });
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await read();
  return pageHead({ title, description, path: urls.accessibility() });
}

export default async function AccessibilityPage() {
  return <NewspaperPage page={await read()} path={urls.accessibility()} />;
}
