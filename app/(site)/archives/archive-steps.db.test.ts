import { isValidElement, type ReactElement } from 'react';
import { prerender } from 'react-dom/static';
import { beforeAll, expect, it } from 'vitest';
import { SiteFooter } from '#components/layout/site-footer.tsx';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import { createManyStories } from '#tests/factories/many-stories.ts';
import { createSection, createSubject } from '#tests/factories/taxonomy.ts';
import DayPage from '#app/(site)/archives/[annee]/[mois]/[jour]/page.tsx';
import MonthPage from '#app/(site)/archives/[annee]/[mois]/page.tsx';
import YearPage from '#app/(site)/archives/[annee]/page.tsx';
import ArchivesPage from './page.tsx';

const count = 1_500;
/** From the front: the archives, a month, a day, the story. */
const mostSteps = 4;

beforeAll(async () => {
  const [{ id: sectionId }, { id: subjectId }] = await Promise.all([
    createSection({ slug: 'monde' }),
    createSubject(),
  ]);
  await createManyStories({ sectionId, subjectId, count });
  // A day of an import: more than a page of cards holds.
  await db().$executeRaw`UPDATE articles SET first_published_at = '2019-03-31T12:00:00Z'
    WHERE id IN (SELECT id FROM articles ORDER BY id LIMIT 700)`;
});

/** The page at a path of the archives, null at any other. */
function pageAt(path: string): Promise<ReactElement> | null {
  const [annee, mois, jour, more] = path.split('/').slice(2);
  if (!path.startsWith(urls.archives()) || more !== undefined) return null;
  if (annee === undefined) return ArchivesPage();
  if (mois === undefined) return YearPage({ params: Promise.resolve({ annee }) });
  if (jour === undefined) return MonthPage({ params: Promise.resolve({ annee, mois }) });
  return DayPage({ params: Promise.resolve({ annee, mois, jour }) });
}

async function linksIn(page: ReactElement): Promise<string[]> {
  const html = await new Response((await prerender(page)).prelude).text();
  return [...html.matchAll(/<a [^>]*?href="([^"#]+)"/g)].map(([, path = '']) => path);
}

it('leads from the front to every story by links in at most four steps', async () => {
  const foot = SiteFooter({
    name: 'Le Journal',
    tagline: '',
    publisher: null,
    publicationDirector: null,
    contact: null,
    accessibility: 'none',
    menu: [],
  });
  const found = new Map<string, number>();
  let next = (await linksIn(foot)).filter((path) => path === urls.archives());
  for (let steps = 1; next.length > 0; steps += 1) {
    const links: string[] = [];
    for (const path of new Set(next)) {
      if (found.has(path)) continue;
      found.set(path, steps);
      const page = await pageAt(path);
      if (page) {
        expect(isValidElement(page), path).toBe(true);
        links.push(...(await linksIn(page)));
      }
    }
    next = links.filter((path) => !found.has(path));
  }
  const slugs = await db().articleSlug.findMany({ select: { slug: true } });
  expect(slugs).toHaveLength(count);
  const missed = slugs.filter(
    ({ slug }) => (found.get(urls.article('monde', slug)) ?? Number.POSITIVE_INFINITY) > mostSteps,
  );
  expect(missed).toEqual([]);
});
