import { SearchForm } from '#components/layout/search-form.tsx';
import { type Tag, tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/fr/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadMenu } from './load.ts';
import { findRedirectEnd } from './redirect-end.ts';

/**
 * What answers at a path where no page is: where the newsroom sent it, else the whole 404 page. The `absent` tag
 * lets whatever brings the address to life drop the kept copy; `alsoTags` are lists whose growth would do so.
 */
export async function Absent({ path, alsoTags = [] }: { path: string; alsoTags?: Tag[] }) {
  const known = [tags.absent(path), ...alsoTags];
  const end = await findRedirectEnd(path);
  if (end) return <Moved path={end.path} alsoTags={[...known, ...end.tags]} />;
  describePage({ status: 404, tags: known });
  return <AbsentView />;
}

/** The words of the 404 page, with a search, the sections and a way back. */
async function AbsentView() {
  const menu = await loadMenu();
  return (
    <main id="contenu" className="cadre texte absente" tabIndex={-1}>
      <p className="absente-code">404</p>
      <h1>{siteWords.absent.title}</h1>
      <p>{siteWords.absent.text}</p>
      <SearchForm id="recherche-absent" />
      <nav aria-label={siteWords.elsewhere}>
        <ul className="sous-rubriques">
          <li>
            <a href={urls.home()}>{siteWords.toHome}</a>
          </li>
          {menu.map(({ id, name, path }) => (
            <li key={id}>
              <a href={path}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </main>
  );
}

/** Answers 301 to another path of ours; nothing is drawn. */
export function Moved({ path, alsoTags }: { path: string; alsoTags: Tag[] }) {
  describePage({ redirect: path, tags: alsoTags });
  return null;
}
