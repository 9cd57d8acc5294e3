import type { Metadata } from 'next';
import { accessibilityState, enteredAudit } from '#features/house/settings/accessibility.ts';
import { boundsOfDay, date } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { accessibilityPage } from '#messages/pages/accessibility.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { NewspaperPage } from '#app/(site)/newspaper-page.tsx';
import { pageHead } from '#app/(site)/page-head.ts';

async function read() {
  const settings = await loadSettings();
  const audit = enteredAudit(settings);
  return accessibilityPage({
    name: settings.name,
    publisher: settings.publisher.name,
    state: accessibilityState(audit),
    audit: audit && { ...audit, day: dayInWords(audit.date) },
    contact: settings.contacts.accessibility ?? settings.contacts.newsroom,
  });
}

/** « 27 novembre 2026 » for « 2026-11-27 ». */
function dayInWords(day: string): string {
  const bounds = boundsOfDay(day);
  return bounds ? date(bounds.start) : day;
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await read();
  return pageHead({ title, description, path: urls.accessibility() });
}

export default async function AccessibilityPage() {
  return <NewspaperPage page={await read()} path={urls.accessibility()} />;
}
