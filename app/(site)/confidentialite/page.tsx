import type { Metadata } from 'next';
import { TextPage } from '#components/layout/text-page.tsx';
import { urls } from '#lib/urls.ts';
import { privacyPage } from '#messages/fr/pages/privacy.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { pageHead } from '#app/(site)/page-head.ts';

async function read() {
  const settings = await loadSettings();
  return privacyPage({
    name: settings.name,
    publisherName: settings.publisher.name,
    privacyContact: settings.contacts.privacy,
  });
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await read();
  return pageHead({ title, description, path: urls.privacy() });
}

export default async function PrivacyPage() {
  return <TextPage page={await read()} />;
}
