import type { Metadata } from 'next';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/fr/site.ts';
import { pageTitles } from '#messages/fr/site-pages.ts';
import { loadMenu } from '#app/(site)/load.ts';
import { pageHead } from '#app/(site)/page-head.ts';
import { PlaceData } from '#app/(site)/place.tsx';

export const generateMetadata = (): Promise<Metadata> =>
  pageHead({ title: siteWords.siteMap, description: siteWords.siteMapIntro, path: urls.siteMap() });

const newspaperLinks = [
  { name: siteWords.front, path: urls.home() },
  { name: siteWords.wire, path: urls.wire() },
  { name: siteWords.archives, path: urls.archives() },
  { name: siteWords.authors, path: urls.authors() },
  { name: siteWords.subjectsAll, path: urls.subjects() },
  { name: siteWords.corrections, path: urls.corrections() },
  { name: siteWords.search, path: urls.search() },
  { name: siteWords.feed, path: urls.feeds() },
];

const aboutLinks = [
  { name: pageTitles.about, path: urls.about() },
  { name: pageTitles.ethics, path: urls.ethics() },
  { name: pageTitles.legalNotice, path: urls.legalNotice() },
  { name: pageTitles.privacy, path: urls.privacy() },
  { name: pageTitles.cookies, path: urls.cookies() },
  { name: pageTitles.accessibility, path: urls.accessibility() },
  { name: pageTitles.commentCharter, path: urls.commentCharter() },
];

export default async function SiteMapPage() {
  const menu = await loadMenu();
  return (
    <main id="contenu" className="cadre texte">
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
          <h2>{siteWords.legal}</h2>
          <Links links={aboutLinks} />
        </section>
      </div>
      <PlaceData of={{ kind: 'page', name: siteWords.siteMap, path: urls.siteMap() }} />
    </main>
  );
}

function Links({ links }: { links: readonly { name: string; path: string }[] }) {
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
