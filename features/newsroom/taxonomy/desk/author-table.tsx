import Link from 'next/link';
import { ListTable } from '#components/ui/list-table.tsx';
import type { DeskAuthor } from '#features/newsroom/taxonomy/data/desk-author.queries.ts';
import { urls } from '#lib/urls.ts';
import { authorWords as words } from '#words/newsroom/taxonomy/authors.ts';

/** The signatures, each leading to where it is kept; `faces` are thumbnails by picture. */
export function AuthorTable({
  authors,
  faces,
}: {
  authors: readonly DeskAuthor[];
  faces: ReadonlyMap<string, string>;
}) {
  return (
    <ListTable hasAddresses columns={words.columns} isEmpty={authors.length === 0} empty={words.none}>
      {authors.map((author) => (
        <tr key={author.id}>
          <td>
            <Face url={faces.get(author.portraitId ?? '')} />
            <Link className="liste-titre" href={urls.deskAuthor(author.id)}>
              {author.name}
            </Link>
            {author.jobTitle ? <span className="liste-mention">{author.jobTitle}</span> : null}
          </td>
          <td data-label={words.columns.address}>
            <a href={urls.author(author.slug)}>{urls.author(author.slug)}</a>
          </td>
          <td data-label={words.columns.articles}>{author.articles}</td>
          <td data-label={words.columns.account}>
            {author.account ?? <span className="liste-mention">{words.noAccount}</span>}
          </td>
          <td data-label={words.columns.state}>
            <span className={author.isArchived ? 'etat' : 'etat etat-published'}>
              {author.isArchived ? words.archived : words.active}
            </span>
          </td>
        </tr>
      ))}
    </ListTable>
  );
}

/** Beside the name, so it says nothing of its own. */
const Face = ({ url }: { url: string | undefined }) =>
  url ? <img className="signature-face" src={url} alt="" width={40} height={40} loading="lazy" /> : null;
