import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/fr/site.ts';
import { SearchForm } from './search-form.tsx';

export type MenuLink = { id: string; name: string; path: string; tint: string };
export type MenuEntry = MenuLink & { children: MenuLink[] };

/** The masthead: the newspaper's name, the sections, and a panel with everything that opens without JavaScript. */
export function SiteHeader({ name, menu }: { name: string; menu: readonly MenuEntry[] }) {
  return (
    <header className="entete">
      <div className="entete-titre cadre">
        <date-du-jour />
        <a className="titre-journal" href={urls.home()}>
          {name}
        </a>
      </div>
      <div className="entete-menu">
        <div className="cadre">
          <details className="tiroir">
            <summary>{siteWords.menu}</summary>
            <div className="tiroir-contenu">
              <SearchForm id="recherche-entete" />
              <nav aria-label={siteWords.menu}>
                <ul>
                  {menu.map((section) => (
                    <li key={section.id}>
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
              </nav>
            </div>
          </details>
          <nav className="bandeau" aria-label={siteWords.sections}>
            <ul>
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
        </div>
      </div>
    </header>
  );
}
