import type { Metadata } from 'next';
import { urls } from '#lib/urls.ts';
import { ethicsPage } from '#messages/pages/ethics.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { NewspaperPage } from '#app/(site)/newspaper-page.tsx';
import { pageHead } from '#app/(site)/page-head.ts';

async function read() {
  const settings = await loadSettings();
  return ethicsPage(settings.name);
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await read();
  return pageHead({ title, description, path: urls.ethics() });
}

export default async function EthicsPage() {
  return <NewspaperPage page={await read()} path={urls.ethics()} />;
}
