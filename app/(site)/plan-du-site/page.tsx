import type { Metadata } from 'next';
import { listArchiveMonths } from '#features/newsroom/reading/data/archive.queries.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { pageTitles } from '#messages/site-pages.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadMenu } from '#app/(site)/load.ts';
import { pageHead } from '#app/(site)/page-head.ts';
import { PlaceData, Trail } from '#app/(site)/place.tsx';

export const generateMetadata = (): Promise<Metadata> =>
  pageHead({ title: siteWords.siteMap, description: siteWords.siteMapIntro, path: urls.siteMap() });

type PlanLink = { name: string; path: string };

const newspaperLinks: PlanLink[] = [
  { name: siteWords.front, path: urls.home() },
  { name: siteWords.wire, path: urls.wire() },
  { name: siteWords.subjectsAll, path: urls.subjects() },
  { name: siteWords.authors, path: urls.authors() },
  { name: siteWords.search, path: urls.search() },
  { name: siteWords.feed, path: urls.feeds() },
];

const aboutLinks: PlanLink[] = [
  { name: pageTitles.about, path: urls.about() },
  { name: pageTitles.ethics, path: urls.ethics() },
  { name: siteWords.corrections, path: urls.corrections() },
  { name: pageTitles.commentCharter, path: urls.commentCharter() },
  { name: pageTitles.legalNotice, path: urls.legalNotice() },
  { name: pageTitles.privacy, path: urls.privacy() },
  { name: pageTitles.cookies, path: urls.cookies() },
  { name: pageTitles.accessibility, path: urls.accessibility() },
];

const accountLinks: PlanLink[] = [
  { name: siteWords.signIn, path: urls.signIn() },
  { name: siteWords.signUp, path: urls.signUp() },
  { name: siteWords.ownData, path: urls.ownData() },
];

const place = { kind: 'page', name: siteWords.siteMap, path: urls.siteMap() } as const;

/** Every page that has an address of its own, or the list that leads to it in one step. */
export default async function SiteMapPage() {
  const [menu, months] = await Promise.all([loadMenu(), listArchiveMonths()]);
  describePage({ tags: [tags.latest()] });
  const years = [...new Set(months.map(({ year }) => year))];
  return (
    <main id="contenu" className="cadre texte">
      <Trail of={place} />
      <h1>{siteWords.siteMap}</h1>
      <div className="plan">
        <section>
          <h2>{siteWords.sections}</h2>
          <ul>
            {menu.map((section) => (
              <li key={section.id}>
                <a href={section.path}>{section.name}</a>
                {section.children.length > 0 && <Links links={section.children} />}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{siteWords.newspaper}</h2>
          <Links links={newspaperLinks} />
        </section>
        <section>
          <h2>{siteWords.archives}</h2>
          <Links
            links={[
              { name: siteWords.archivesAll, path: urls.archives() },
              ...years.map((year) => ({
                name: `${siteWords.archives} ${year}`,
                path: urls.archiveYear(year),
              })),
            ]}
          />
        </section>
        <section>
          <h2>{siteWords.trust}</h2>
          <Links links={aboutLinks} />
        </section>
        <section>
          <h2>{siteWords.account}</h2>
          <Links links={accountLinks} />
        </section>
      </div>
      <PlaceData of={place} />
    </main>
  );
}

function Links({ links }: { links: readonly PlanLink[] }) {
  return (
    <ul>
      {links.map(({ name, path }) => (
        <li key={path}>
          <a href={path}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
