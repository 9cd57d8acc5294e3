import { Fragment } from 'react';
import type { ArticleSignature, PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import type { StoryFormat } from '#features/newsroom/reading/story-format.ts';
import { PictureOf } from '#features/newsroom/media/site/picture.tsx';
import { frenchTypography } from '#lib/french-typography.ts';
import { siteWords } from '#messages/site.ts';

/** Never alone at the end of a line: in a narrow column it would move when the interface's face arrives. */
const lastLink = ` ${siteWords.and}\u00A0`;

/** « Par Ana Diaz, envoyée spéciale à Lima, et Marc Roy », each name leading to its page, with the faces there are. */
export function Byline({ article, format }: { article: PublishedArticle; format: StoryFormat }) {
  const { authors, bylineNote } = article;
  if (authors.length === 0 && !bylineNote) return null;
  return (
    <div className="signature">
      {format.hasFaces && <Faces authors={authors} />}
      <p>
        {authors.length > 0 && `${siteWords.by} `}
        {authors.map((author, at) => (
          <Fragment key={author.id}>
            {at > 0 && (at === authors.length - 1 ? lastLink : ', ')}
            <a rel="author" href={author.path}>
              {author.name}
            </a>
            {author.role && ` (${frenchTypography(author.role)})`}
            {author.note && `, ${frenchTypography(author.note)}`}
          </Fragment>
        ))}
        {bylineNote && <span>{frenchTypography(authors.length > 0 ? ` ${bylineNote}` : bylineNote)}</span>}
      </p>
    </div>
  );
}

/** Beside the names, so they say nothing of their own to who doesn't see them. */
function Faces({ authors }: { authors: readonly ArticleSignature[] }) {
  const seen = authors.flatMap(({ id, portrait }) => (portrait ? [{ id, portrait }] : []));
  return (
    seen.length > 0 && (
      <div className="visages">
        {seen.map(({ id, portrait }) => (
          <PictureOf key={id} view={portrait} place="face" alt="" />
        ))}
      </div>
    )
  );
}
