import { frenchTypography } from '#lib/french-typography.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { pageTitles } from '#messages/site-pages.ts';
import { LegalLinks } from './legal-links.tsx';

type FooterLink = { id?: string; name: string; path: string };

const newspaperLinks: FooterLink[] = [
  { name: pageTitles.about, path: urls.about() },
  { name: siteWords.authors, path: urls.authors() },
  { name: pageTitles.ethics, path: urls.ethics() },
  { name: siteWords.corrections, path: urls.corrections() },
  { name: siteWords.archives, path: urls.archives() },
];

const followLinks: FooterLink[] = [
  { name: siteWords.wire, path: urls.wire() },
  { name: siteWords.subjectsAll, path: urls.subjects() },
  { name: siteWords.search, path: urls.search() },
  { name: siteWords.feed, path: urls.feeds() },
];

/**
 * The foot of every page: the sections again, the newspaper, how to follow it, and what the law wants to see on each
 * page (who publishes, where the legal notice is, how far the site is accessible).
 */
export function SiteFooter({
  name,
  tagline,
  publisher,
  publicationDirector,
  contact,
  accessibility,
  menu,
}: {
  name: string;
  tagline: string;
  publisher: string | null;
  publicationDirector: string | null;
  contact: string | null;
  accessibility: keyof typeof siteWords.accessibility;
  menu: readonly { id: string; name: string; path: string }[];
}) {
  const imprint = [
    publisher,
    publicationDirector && siteWords.publicationDirector(publicationDirector),
    contact && siteWords.contact(contact),
  ].filter((line) => line !== null && line !== '');
  return (
    <footer className="pied">
      <div className="pied-haut cadre">
        <div className="pied-journal">
          <a href={urls.home()}>{name}</a>
          <p>{frenchTypography(tagline)}</p>
        </div>
        {menu.length > 0 && <Group title={siteWords.allSections} links={menu} />}
        <Group title={siteWords.newspaper} links={newspaperLinks} />
        <Group title={siteWords.follow} links={followLinks} />
      </div>
      <div className="pied-loi cadre">
        <LegalLinks accessibility={siteWords.accessibility[accessibility]} />
        {imprint.length > 0 && <p className="pied-editeur">{imprint.join(' · ')}</p>}
      </div>
    </footer>
  );
}

function Group({ title, links }: { title: string; links: readonly FooterLink[] }) {
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {links.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
