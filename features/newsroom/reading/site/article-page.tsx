import type { ReactNode } from 'react';
import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { type StoryFormat, storyFormat } from '#features/newsroom/reading/story-format.ts';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { Body } from '#features/newsroom/body/site/body.tsx';
import { aiLabelOf } from '#features/newsroom/media/ai-label.ts';
import type { PictureView } from '#features/newsroom/media/media.ts';
import { croppedView, largestUrl } from '#features/newsroom/media/picture-view.ts';
import { PictureOf } from '#features/newsroom/media/site/picture.tsx';
import { frenchTypography } from '#lib/french-typography.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { shareWords } from '#words/newsroom/sharing/share.ts';
import { siteWords } from '#messages/site.ts';
import { ArticleFoot } from './article-foot.tsx';
import { ArticleHead } from './article-head.tsx';
import { Chapters } from './chapters.tsx';
import { Corrections } from './corrections.tsx';
import { PrintedNotes } from './printed-notes.tsx';
import type { Sharing } from './share.tsx';

type ArticlePageProps = {
  article: PublishedArticle;
  /** What networks, other sites and paper are given of it. */
  sharing: Sharing;
  /** What other subjects put under the story: rights of reply, and where to tell of an error. */
  replies?: ReactNode;
  report?: ReactNode;
  /** What stands before blocks of the text, by block id: related articles. */
  inserts?: Readonly<Record<string, ReactNode>>;
  /** Where one may read on, after the subjects. */
  further?: ReactNode;
  /** What readers said of it, after everything else. */
  comments?: ReactNode;
};

/** A story as readers get it, drawn as its genre and its length ask. */
export function ArticlePage({
  article,
  sharing,
  replies,
  report,
  inserts,
  further,
  comments,
}: ArticlePageProps) {
  const { lead } = article;
  const format = storyFormat(article);
  const lang = article.language === 'fr' ? undefined : article.language;
  const before = article.corrections.filter(({ placement }) => placement === 'before_body');
  return (
    <main id="contenu" className="cadre">
      <article
        className={articleClass(article, format)}
        lang={lang}
        data-fermer={bodyWords.close}
        data-precedente={bodyWords.previous}
        data-suivante={bodyWords.next}
        data-partager={shareWords.picture}
        data-epingler={shareWords.pin}
      >
        {format.chapters.length > 0 && <div className="progression" aria-hidden="true" />}
        <ArticleHead article={article} format={format} sharing={sharing} />
        {lead && <Opening lead={lead} lang={lang} isWide={format.opensWide} />}
        {(before.length > 0 || article.dateline || format.chapters.length > 0) && (
          <div className="article-avant">
            <Corrections corrections={before} />
            <Chapters chapters={format.chapters} lang={lang} />
            {article.dateline && <p className="lieu">{drawnLine(article.dateline, lang)}</p>}
          </div>
        )}
        <Body
          body={article.body}
          pictures={article.pictures}
          related={article.related}
          {...(inserts ? { inserts } : {})}
          isSponsored={article.sponsor !== null}
          {...(lang ? { lang } : {})}
        />
        <ArticleFoot article={article} format={format} replies={replies} report={report} further={further} />
        {comments}
        <PrintedNotes article={article} url={sharing.url} />
      </article>
    </main>
  );
}

const articleClass = ({ genre, section }: PublishedArticle, format: StoryFormat): string =>
  [
    'article',
    `genre-${genre}`,
    `teinte-${section.tint}`,
    format.chapters.length > 0 && 'article-long',
    format.hasInitial && 'article-lettrine',
    format.hasLargeFace && 'article-visage',
  ]
    .filter(Boolean)
    .join(' ');

/** The picture on top, as wide as the page where the story asks for it; a tall one keeps its height in bounds. */
function Opening({ lead, lang, isWide }: { lead: PictureView; lang: string | undefined; isWide: boolean }) {
  const ratio = lead.use?.ratio;
  const shown = (ratio && croppedView(lead, ratio)) || lead;
  const aiLabel = aiLabelOf(lead);
  const isTall = shown.height > shown.width;
  const place = isTall ? 'measure' : isWide ? 'full' : 'article';
  return (
    <figure className={`ouverture${isTall ? ' ouverture-haute' : isWide ? ' ouverture-pleine' : ''}`}>
      <a className="agrandir" href={largestUrl(lead)} aria-label={siteWords.enlarge(lead.alt)}>
        <PictureOf view={lead} place={place} ratio={ratio} isFirst />
      </a>
      {(lead.caption || lead.credit || aiLabel) && (
        <figcaption>
          {lead.caption && <span>{drawnLine(lead.caption, lang)} </span>}
          {aiLabel && <span className="corps-origine">{aiLabel} </span>}
          {lead.credit && (
            <span className="corps-credit">{siteWords.credit(frenchTypography(lead.credit))}</span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
