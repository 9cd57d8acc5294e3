import { Fragment } from 'react';
import type { PublishedArticle } from '#features/articles/published-article.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { siteWords } from '#messages/fr/site.ts';

/** « Par Ana Diaz, envoyée spéciale à Lima, et Marc Roy », each name leading to its page. */
export function Byline({ article }: { article: PublishedArticle }) {
  const { authors, bylineNote } = article;
  if (authors.length === 0 && !bylineNote) return null;
  return (
    <p className="signature">
      {authors.length > 0 && `${siteWords.by} `}
      {authors.map((author, at) => (
        <Fragment key={author.id}>
          {at > 0 && (at === authors.length - 1 ? ` ${siteWords.and} ` : ', ')}
          <a rel="author" href={author.path}>
            {author.name}
          </a>
          {author.role && ` (${author.role})`}
          {author.note && `, ${author.note}`}
        </Fragment>
      ))}
      {bylineNote && <span>{frenchTypography(authors.length > 0 ? ` ${bylineNote}` : bylineNote)}</span>}
    </p>
  );
}
