import type { ReactNode } from 'react';
import type { AuthorLink } from '#features/newsroom/taxonomy/author.ts';
import { frenchTypography } from '#lib/french-typography.ts';

/** The people of the newsroom: face when there is one, name, what they do. */
export function AuthorList({
  authors,
  portraitOf,
}: {
  authors: readonly (AuthorLink & { jobTitle: string | null })[];
  portraitOf: (author: AuthorLink) => ReactNode;
}) {
  return (
    <ul className="equipe">
      {authors.map((author) => {
        const portrait = portraitOf(author);
        return (
          <li key={author.id}>
            <span className="equipe-visage" aria-hidden="true">
              {portrait ?? author.name.slice(0, 1)}
            </span>
            <p>
              <a href={author.path}>{author.name}</a>
              {author.jobTitle && <span>{frenchTypography(author.jobTitle)}</span>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
