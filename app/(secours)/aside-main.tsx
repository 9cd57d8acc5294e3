import { urls } from '#lib/urls.ts';
import { asidePageSentences } from '#messages/http.ts';

/** What happened, in a sentence, and what one can do: ask again (an empty link is this very address) or leave. */
export function AsideMain({ title, text }: { title: string; text: string }) {
  return (
    <main id="contenu" className="cadre texte absente" tabIndex={-1}>
      <h1>{title}</h1>
      <p>{text}</p>
      <nav aria-label={asidePageSentences.ways}>
        <ul className="sous-rubriques">
          <li>
            {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid -- Empty is this very address with its query, whatever it is. */}
            <a href="">{asidePageSentences.again}</a>
          </li>
          <li>
            <a href={urls.home()}>{asidePageSentences.back}</a>
          </li>
        </ul>
      </nav>
    </main>
  );
}
