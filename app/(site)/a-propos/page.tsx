import type { Metadata } from 'next';
import { listAuthors } from '#features/newsroom/taxonomy/data/author.queries.ts';
import { aboutJsonLd } from '#features/reach/syndication/json-ld.ts';
import { urls } from '#lib/urls.ts';
import { aboutPage } from '#messages/pages/about.ts';
import { siteWords } from '#messages/site.ts';
import { getConfig } from '#server/config.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { NewspaperPage } from '#app/(site)/newspaper-page.tsx';
import { loadNewspaper } from '#app/(site)/newspaper.ts';
import { NewsroomPeople, peopleTags } from '#app/(site)/newsroom-people.tsx';
import { pageHead } from '#app/(site)/page-head.ts';

/** More faces have their own page. */
const mostPeople = 60;

async function read() {
  const settings = await loadSettings();
  return aboutPage({
    name: settings.name,
    description: settings.description,
    publicationDirector: settings.publisher.publicationDirector,
    editorInChief: settings.publisher.editorInChief,
    newsroomContact: settings.contacts.newsroom,
    publisher: settings.publisher.name,
    owners: settings.publisher.owners,
  });
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await read();
  return pageHead({ title, description, path: urls.about() });
}

export default async function AboutPage() {
  const [page, people, newspaper] = await Promise.all([read(), listAuthors(mostPeople), loadNewspaper()]);
  describePage({ tags: peopleTags(people) });
  const about = aboutJsonLd({ publisher: newspaper, siteUrl: getConfig().siteUrl });
  return (
    <NewspaperPage page={page} path={urls.about()} also={[about]}>
      {people.length > 0 && (
        <section id="les-signatures">
          <h2>{siteWords.authors}</h2>
          <NewsroomPeople people={people} />
        </section>
      )}
    </NewspaperPage>
  );
}
