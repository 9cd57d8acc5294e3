import { frenchTypography } from '#lib/french-typography.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { SearchForm } from './search-form.tsx';

export type MenuLink = { id: string; name: string; path: string; tint: string };
export type MenuEntry = MenuLink & { children: MenuLink[] };

/**
 * The masthead: menu and search in panels that open without JavaScript, the newspaper's name between them, the
 * sections below. Large on the front (with date and motto), one line everywhere else: the style looks at the page.
 * Both panels have one name, `id`: opening one closes the other. It keeps several mastheads apart on one page.
 */
export function SiteHeader({
  name,
  tagline,
  menu,
  id = 'entete',
}: {
  name: string;
  tagline: string;
  menu: readonly MenuEntry[];
  id?: string;
}) {
  return (
    <header className="entete">
      <div className="entete-haut cadre">
        <details className="tiroir tiroir-menu" name={id}>
          <summary>
            <span>{siteWords.menu}</span>
          </summary>
          <div className="tiroir-contenu">
            <div className="cadre">
              <MenuPanel menu={menu} />
            </div>
          </div>
        </details>
        <div className="entete-titre">
          <p className="entete-devise">
            <date-du-jour />
            <span>{frenchTypography(tagline)}</span>
          </p>
          <a className="titre-journal" href={urls.home()}>
            {name}
          </a>
        </div>
        <details className="tiroir tiroir-cherche" name={id}>
          <summary>
            <span>{siteWords.search}</span>
          </summary>
          <div className="tiroir-contenu">
            <div className="cadre">
              <SearchForm id={`recherche-${id}`} />
            </div>
          </div>
        </details>
      </div>
      <nav className="bandeau" aria-label={siteWords.mainSections}>
        <ul className="cadre">
          <li>
            <a href={urls.wire()}>{siteWords.wire}</a>
          </li>
          {menu.map((section) => (
            <li key={section.id} className={`teinte-${section.tint}`}>
              <a href={section.path}>{section.name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

const menuLinks = [
  { name: siteWords.front, path: urls.home() },
  { name: siteWords.wire, path: urls.wire() },
  { name: siteWords.subjectsAll, path: urls.subjects() },
  { name: siteWords.authors, path: urls.authors() },
  { name: siteWords.archives, path: urls.archives() },
  { name: siteWords.signIn, path: urls.signIn() },
];

function MenuPanel({ menu }: { menu: readonly MenuEntry[] }) {
  return (
    <nav aria-label={siteWords.menu}>
      <ul className="tiroir-rubriques">
        {menu.map((section) => (
          <li key={section.id} className={`teinte-${section.tint}`}>
            <a href={section.path}>{section.name}</a>
            {section.children.length > 0 && (
              <ul>
                {section.children.map((child) => (
                  <li key={child.id}>
                    <a href={child.path}>{child.name}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <ul className="tiroir-liens">
        {menuLinks.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
