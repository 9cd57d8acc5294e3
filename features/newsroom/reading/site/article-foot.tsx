import type { ReactNode } from 'react';
import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import type { StoryFormat } from '#features/newsroom/reading/story-format.ts';
import { PictureOf } from '#features/newsroom/media/site/picture.tsx';
import { frenchTypography } from '#lib/french-typography.ts';
import { articlePageWords as words } from '#words/newsroom/reading/article-page.ts';
import { siteWords } from '#messages/site.ts';
import { Corrections } from './corrections.tsx';

type FootProps = {
  article: PublishedArticle;
  format: StoryFormat;
  /** Rights of reply: they stand right under the text. */
  replies: ReactNode;
  /** Where to tell of an error. */
  report: ReactNode;
  /** Where one may read on. */
  further: ReactNode;
};

/**
 * What comes after the text: replies, corrections, how it was made, who wrote it, its subjects, where to read on, and
 * where to tell of an error.
 */
export function ArticleFoot({ article, format, replies, report, further }: FootProps) {
  return (
    <footer className="article-pied">
      {replies}
      <Corrections
        corrections={article.corrections.filter(({ placement }) => placement === 'after_body')}
        isAfterBody
      />
      {article.backstory && (
        <aside className="coulisses" aria-label={siteWords.backstory}>
          <h2>{siteWords.backstory}</h2>
          <p>{frenchTypography(article.backstory)}</p>
        </aside>
      )}
      {article.hasAiDisclosure && <p className="note">{siteWords.aiDisclosure}</p>}
      {format.hasAuthorNotes && <AuthorNotes authors={article.authors} />}
      {article.subjects.length > 0 && (
        <nav className="sujets" aria-label={siteWords.subjects}>
          <ul>
            {article.subjects.map((subject) => (
              <li key={subject.id}>
                <a href={subject.path}>{subject.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {further}
      {report}
    </footer>
  );
}

/** A few words about each author who gave some. */
function AuthorNotes({ authors }: { authors: PublishedArticle['authors'] }) {
  const told = authors.filter(({ biography }) => biography);
  if (told.length === 0) return null;
  return (
    <section className="plumes" aria-label={words.authors(told.length)}>
      {told.map(({ id, path, name, portrait, biography }) => (
        <div key={id}>
          {portrait && <PictureOf view={portrait} place="face" alt="" />}
          <p>
            <NamedOnce name={name} path={path} words={biography ?? ''} />
          </p>
        </div>
      ))}
    </section>
  );
}

/** A note with its author's name as the link: in its own place where the note says it, else before it. */
function NamedOnce({ name, path, words: note }: { name: string; path: string; words: string }) {
  const link = <a href={path}>{name}</a>;
  const [before = '', ...after] = note.split(name);
  if (after.length === 0) {
    return (
      <>
        {link} {frenchTypography(note)}
      </>
    );
  }
  return (
    <>
      {frenchTypography(before)}
      {link}
      {frenchTypography(after.join(name))}
    </>
  );
}
