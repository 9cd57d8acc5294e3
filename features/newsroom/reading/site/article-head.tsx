import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import type { StoryFormat } from '#features/newsroom/reading/story-format.ts';
import { drawnLine, isFrench } from '#features/newsroom/body/drawn-inline.ts';
import { SectionBreadcrumb } from '#components/layout/breadcrumb.tsx';
import { heldLine } from '#components/layout/held-line.tsx';
import { Moment } from '#components/layout/moment.tsx';
import { iso } from '#lib/dates.ts';
import { readingMinutes } from '#lib/numbers.ts';
import { commentCountWords } from '#words/newsroom/reading/article-page.ts';
import { siteWords } from '#messages/site.ts';
import { Byline } from './byline.tsx';
import { headlineClass } from './headline-class.ts';
import { Share, type Sharing } from './share.tsx';

type HeadProps = { article: PublishedArticle; format: StoryFormat; sharing: Sharing };

/** Where the story belongs and what it is, its headline and standfirst, who signed it and when, and how to share it. */
export function ArticleHead({ article, format, sharing }: HeadProps) {
  const { section, language: lang, headline, standfirst } = article;
  const draw = (text: string) => (isFrench(lang) ? heldLine(drawnLine(text, lang)) : text);
  return (
    <header className="article-tete">
      <div className="article-rang">
        <SectionBreadcrumb section={section} />
        {format.label && <p className="article-genre">{drawnLine(format.label, lang)}</p>}
      </div>
      <div className="article-titre">
        {article.sponsor && <p className="annonce">{siteWords.sponsored(article.sponsor)}</p>}
        <h1 className={headlineClass(headline)}>
          {format.kicker && <span className="surtitre">{drawnLine(format.kicker, lang)} </span>}
          {draw(headline)}
        </h1>
        {format.hasStandfirst && standfirst && <p className="chapo">{draw(standfirst)}</p>}
      </div>
      <div className={format.isSignedByMany ? 'article-qui article-equipe' : 'article-qui'}>
        <Byline article={article} format={format} />
        <Dates article={article} />
        {article.commentCount > 0 && (
          <p className="vers-commentaires">
            <a href="#commentaires">{commentCountWords.count(article.commentCount)}</a>
          </p>
        )}
      </div>
      <Share sharing={sharing} />
    </header>
  );
}

/** When it appeared and was last changed, and how long it takes; an island adds how old it is, on the same line. */
function Dates({ article }: { article: PublishedArticle }) {
  const { firstPublishedAt, updatedAt, wordCount } = article;
  return (
    <p className="dates">
      <span>
        {siteWords.publishedAt} <Moment at={firstPublishedAt} />
        {updatedAt && (
          <>
            , {siteWords.updatedAt} <Moment at={updatedAt} />
          </>
        )}
      </span>{' '}
      <span className="lecture">
        {siteWords.reading(readingMinutes(wordCount))}
        <age-article data-depuis={iso(updatedAt ?? firstPublishedAt)} />
      </span>
    </p>
  );
}
