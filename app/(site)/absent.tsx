import { SearchForm } from '#components/layout/search-form.tsx';
import { listNamesakes, type Namesake } from '#features/newsroom/reading/data/namesake.queries.ts';
import { GonePage } from '#features/newsroom/reading/site/gone-page.tsx';
import { absentPagePath, endedLinkPath } from '#lib/doors.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { type LostPath, readLostPath } from '#lib/lost-path.ts';
import { type Tag, tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadMenu } from './load.ts';
import { findRedirectEnd } from './redirect-end.ts';

/** The page for addresses that can't be ours says nothing of the one that was asked. */
const nothingSaid: LostPath = { words: '', slugs: [] };

/**
 * What answers at a path where no page is: where the newsroom sent it, that what it led to is withdrawn, else the
 * whole 404 page. The `absent` tag lets whatever brings the address to life drop the kept copy; `alsoTags` are lists
 * whose growth would do so.
 */
export async function Absent({ path, alsoTags = [] }: { path: string; alsoTags?: Tag[] }) {
  const known = [tags.absent(path), ...alsoTags];
  if (path === endedLinkPath) {
    describePage({ status: 410, tags: known });
    return <AbsentView code={410} sentences={siteWords.endedLink} words="" namesakes={[]} />;
  }
  const end = await findRedirectEnd(path);
  if (end?.gone) {
    describePage({ status: 410, tags: [...known, ...end.tags] });
    return <GonePage gone={end.gone} />;
  }
  if (end) return <Moved path={end.path} alsoTags={[...known, ...end.tags]} />;
  const { words, slugs } = path === absentPagePath ? nothingSaid : readLostPath(path);
  const namesakes = await listNamesakes(slugs);
  describePage({
    status: 404,
    tags: [
      ...known,
      ...slugs.map(tags.namesake),
      ...namesakes.flatMap(({ id, sectionId }) => [tags.article(id), tags.section(sectionId)]),
    ],
  });
  return <AbsentView code={404} sentences={siteWords.absent} words={words} namesakes={namesakes} />;
}

/** The words of the 404 page: stories of the same name, a search for what the address says, the sections, a way back. */
async function AbsentView({
  code,
  sentences,
  words,
  namesakes,
}: {
  code: 404 | 410;
  sentences: { title: string; text: string };
  words: string;
  namesakes: readonly Namesake[];
}) {
  const menu = await loadMenu();
  return (
    <main id="contenu" className="cadre texte absente" tabIndex={-1}>
      <p className="absente-code">{code}</p>
      <h1>{sentences.title}</h1>
      <p>{sentences.text}</p>
      {namesakes.length > 0 && (
        <section aria-labelledby="homonymes">
          <h2 id="homonymes">{siteWords.absent.perhaps}</h2>
          <ul className="absente-homonymes">
            {namesakes.map(({ id, path, headline }) => (
              <li key={id}>
                <a href={path}>{frenchTypography(headline)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SearchForm id="recherche-absent" value={words} />
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
