import type { MenuSection } from '#features/newsroom/taxonomy/section.ts';
import { urls } from '#lib/urls.ts';
import { feedListWords as words } from '#messages/pages/feeds.ts';
import { siteWords } from '#messages/site.ts';

/** The addresses: the whole newspaper, each section and sub-section; subjects and authors keep theirs at their own. */
export function FeedList({ menu }: { menu: readonly MenuSection[] }) {
  return (
    <>
      <section id="adresses">
        <h2>{words.title}</h2>
        <div>
          <ul className="les-flux">
            <Line name={words.whole} path={urls.home()} />
            {menu.flatMap((section) =>
              [section, ...section.children].map(({ id, name, path }) => (
                <Line key={id} name={name} path={path} isUnder={id !== section.id} />
              )),
            )}
          </ul>
        </div>
      </section>
      <section id="sujets-et-signatures">
        <h2>{words.oneForEach}</h2>
        <div>
          <p>{words.oneForEachHelp}</p>
          <ul className="sous-rubriques">
            <li>
              <a href={urls.subjects()}>{siteWords.subjectsAll}</a>
            </li>
            <li>
              <a href={urls.authors()}>{siteWords.authors}</a>
            </li>
          </ul>
        </div>
      </section>
    </>
  );
}

function Line({ name, path, isUnder = false }: { name: string; path: string; isUnder?: boolean }) {
  const feeds = [
    { format: words.rss, address: urls.feedOf(path) },
    { format: words.json, address: urls.jsonFeedOf(path) },
  ];
  return (
    <li className={isUnder ? 'sous' : undefined}>
      <span>{name}</span>
      {feeds.map(({ format, address }) => (
        <a key={format} href={address} aria-label={words.linkOf(format, name)}>
          {format}
        </a>
      ))}
    </li>
  );
}
