import type { Metadata } from 'next';
import { tdmReservationOf } from '#features/house/settings/settings.schema.ts';
import { urls } from '#lib/urls.ts';
import { legalNoticePage } from '#messages/pages/legal-notice.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { NewspaperPage } from '#app/(site)/newspaper-page.tsx';
import { pageHead } from '#app/(site)/page-head.ts';

async function read() {
  const settings = await loadSettings();
  return legalNoticePage({
    name: settings.name,
    publisher: settings.publisher,
    host: settings.host,
    newsroomContact: settings.contacts.newsroom,
    authoritiesContact: settings.contacts.authorities ?? settings.contacts.newsroom,
    readersContact: settings.contacts.readers ?? settings.contacts.newsroom,
    mining: tdmReservationOf(settings),
  });
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await read();
  return pageHead({ title, description, path: urls.legalNotice() });
}

export default async function LegalNoticePage() {
  return <NewspaperPage page={await read()} path={urls.legalNotice()} />;
}
