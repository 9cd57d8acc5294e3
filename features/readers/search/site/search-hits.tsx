import { Moment } from '#components/layout/moment.tsx';
import type { ExtractPart } from '#features/readers/search/search-extract.ts';
import type { SearchHit } from '#features/readers/search/search-result.ts';
import { genreWords } from '#words/newsroom/articles/articles.ts';
import { siteWords } from '#messages/site.ts';
import { searchWords as words } from '#messages/search.ts';

/** What was found: section, day and signature above the headline, the words around what was found below. */
export function SearchHits({ hits }: { hits: readonly SearchHit[] }) {
  return (
    <ol className="registre resultats">
      {hits.map(({ card, headline, extract }) => (
        <li key={card.id} className={`teinte-${card.section.tint}`}>
          <p className="carte-pied">
            <span className="carte-surtitre">
              {card.sponsor ? siteWords.sponsored(card.sponsor) : card.section.name}
            </span>
            {card.genre !== 'article' && <span>{genreWords[card.genre]}</span>}
            <Moment at={card.firstPublishedAt} show="date" />
            {card.authors.length > 0 && (
              <span>
                {words.by} {card.authors.map(({ name }) => name).join(', ')}
              </span>
            )}
          </p>
          <h2>
            <a href={card.path}>
              <Marked parts={headline} />
            </a>
          </h2>
          <p className="resultat-extrait">
            <Marked parts={extract} />
          </p>
        </li>
      ))}
    </ol>
  );
}

const Marked = ({ parts }: { parts: readonly ExtractPart[] }) =>
  parts.map(({ text, isFound }, at) => (isFound ? <mark key={at}>{text}</mark> : text));
