import type { Metadata } from 'next';
import { TextPage } from '#components/layout/text-page.tsx';
import { urls } from '#lib/urls.ts';
import { ethicsPage } from '#messages/fr/pages/ethics.ts';
import { loadSettings } from '#app/(site)/load.ts';
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
  return <TextPage page={await read()} />;
}
