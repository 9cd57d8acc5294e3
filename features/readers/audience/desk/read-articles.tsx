import Link from 'next/link';
import { ListTable } from '#components/ui/list-table.tsx';
import type { ReadArticle } from '#features/readers/audience/data/overview.queries.ts';
import { wholeNumber } from '#lib/numbers.ts';
import { urls } from '#lib/urls.ts';
import { audienceDesk as words } from '#words/readers/audience/audience-desk.ts';

const { article, section, readers, views } = words.columns;

/** Articles in the order of their readers, each leading to its own figures. */
export function ReadArticles({
  articles,
  empty,
  hasViews = true,
}: {
  articles: readonly ReadArticle[];
  /** What to say when there is none. */
  empty: string;
  /** What is read at this moment is counted in readers alone. */
  hasViews?: boolean;
}) {
  return (
    <div className="audience-rangs">
      <ListTable
        columns={{ article, section, readers, ...(hasViews ? { views } : {}) }}
        isEmpty={articles.length === 0}
        empty={empty}
      >
        {articles.map((one, at) => (
          <tr key={one.id}>
            <td>
              <RankedTitle rank={at + 1} article={one} />
            </td>
            <td data-label={section}>{one.sectionName}</td>
            <td data-label={readers} className="chiffre">
              {wholeNumber(one.readers)}
            </td>
            {hasViews && (
              <td data-label={views} className="chiffre">
                {wholeNumber(one.views)}
              </td>
            )}
          </tr>
        ))}
      </ListTable>
    </div>
  );
}

function RankedTitle({ rank, article: { id, headline } }: { rank: number; article: ReadArticle }) {
  return (
    <span className="audience-titre">
      <span>{rank}</span>
      <Link className="liste-titre" href={urls.deskArticleAudience(id)}>
        {headline}
      </Link>
    </span>
  );
}
