import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/fr/site.ts';
import { pageTitles } from '#messages/fr/site-pages.ts';

type FooterLink = { name: string; path: string };

const newspaperLinks: FooterLink[] = [
  { name: pageTitles.about, path: urls.about() },
  { name: pageTitles.ethics, path: urls.ethics() },
  { name: siteWords.corrections, path: urls.corrections() },
  { name: siteWords.authors, path: urls.authors() },
  { name: siteWords.archives, path: urls.archives() },
  { name: siteWords.siteMap, path: urls.siteMap() },
];

const legalLinks: FooterLink[] = [
  { name: pageTitles.legalNotice, path: urls.legalNotice() },
  { name: pageTitles.privacy, path: urls.privacy() },
  { name: pageTitles.cookies, path: urls.cookies() },
  { name: pageTitles.commentCharter, path: urls.commentCharter() },
];

/** The foot of every page: the newspaper, what the law wants, and how to follow. */
export function SiteFooter({
  name,
  tagline,
  publisher,
  accessibility,
}: {
  name: string;
  tagline: string;
  publisher: string | null;
  accessibility: keyof typeof siteWords.accessibility;
}) {
  return (
    <footer className="pied">
      <div className="cadre">
        <div className="pied-journal">
          <a href={urls.home()}>{name}</a>
          <p>{tagline}</p>
        </div>
        <Group title={siteWords.newspaper} links={newspaperLinks} />
        <Group
          title={siteWords.legal}
          links={[
            ...legalLinks,
            { name: siteWords.accessibility[accessibility], path: urls.accessibility() },
          ]}
        />
        <Group
          title={siteWords.follow}
          links={[
            { name: siteWords.wire, path: urls.wire() },
            { name: siteWords.feed, path: urls.feed() },
          ]}
        />
        {publisher && <p className="pied-editeur">{publisher}</p>}
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
