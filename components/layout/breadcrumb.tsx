import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';

export type Crumb = { name: string; path: string };

/** Where the page stands, from the front down; the page itself is not a link and not repeated. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="fil" aria-label={siteWords.breadcrumb}>
      <ol>
        {crumbs.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The way to what stands in a section. */
export function SectionBreadcrumb({ section }: { section: Crumb & { parent: Crumb | null } }) {
  const home = { name: siteWords.home, path: urls.home() };
  return <Breadcrumb crumbs={[home, ...(section.parent ? [section.parent] : []), section]} />;
}
