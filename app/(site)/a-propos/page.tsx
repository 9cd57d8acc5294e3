import type { Metadata } from 'next';
import { TextPage } from '#components/layout/text-page.tsx';
import { urls } from '#lib/urls.ts';
import { aboutPage } from '#messages/fr/pages/about.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { pageHead } from '#app/(site)/page-head.ts';

async function read() {
  const settings = await loadSettings();
  return aboutPage({
    name: settings.name,
    description: settings.description,
    publicationDirector: settings.publisher.publicationDirector,
    editorInChief: settings.publisher.editorInChief,
    newsroomContact: settings.contacts.newsroom,
  });
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await read();
  return pageHead({ title, description, path: urls.about() });
}

export default async function AboutPage() {
  return <TextPage page={await read()} />;
}
