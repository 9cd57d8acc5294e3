import type { Metadata } from 'next';
import { ArticlePage } from '#features/newsroom/reading/site/article-page.tsx';
import { ReadingBeacon } from '#features/readers/audience/site/reading-beacon.tsx';
import { articleHasPictures, articleTags } from '#features/newsroom/reading/published-article.ts';
import { fitUnderArticle, type Thread, underArticle } from '#features/readers/comments/comments.ts';
import { listThreads } from '#features/readers/comments/data/comment.queries.ts';
import { ArticleComments } from '#features/readers/comments/site/article-comments.tsx';
import { getPageLinks } from '#features/newsroom/related/data/page-links.queries.ts';
import { readAlsoInserts } from '#features/newsroom/related/site/read-also-inserts.tsx';
import { SameSubject } from '#features/newsroom/related/site/same-subject.tsx';
import { listPublishedReplies } from '#features/newsroom/requests/data/published-reply.queries.ts';
import { linkedReplies, replyTags } from '#features/newsroom/requests/requests.ts';
import { Replies } from '#features/newsroom/requests/site/replies.tsx';
import { ReportForm } from '#features/newsroom/requests/site/report-form.tsx';
import { articleJsonLd } from '#features/reach/syndication/article-json-ld.ts';
import { shareData } from '#features/reach/syndication/share-data.ts';
import { tags } from '#lib/tags.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { IslandScript } from '#components/layout/island-script.tsx';
import { getConfig } from '#server/config.ts';
import { islandAddress } from '#server/web/islands.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadConversation } from '#app/(site)/conversation.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { loadNewspaper } from '#app/(site)/newspaper.ts';
import { absentHead, goneHead } from '#app/(site)/page-head.ts';
import { PlaceData } from '#app/(site)/place.tsx';
import { articleHead } from './article-head.ts';
import { loadStory, StoryElsewhere } from './story-address.tsx';
import { loadStoryAds } from './story-ads.tsx';

type Props = { params: Promise<{ rubrique: string; slug: string }> };

/** The threads that stand under an article: the newest, as many as keep its page light. */
async function loadThreads(articleId: string): Promise<Thread[]> {
  const { threads: size, replies } = underArticle;
  const { threads } = await listThreads({ articleId, order: 'newest', size, replies, from: { skip: 0 } });
  return fitUnderArticle(threads);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { answer } = await loadStory(props.params);
  if (answer?.kind === 'found') return articleHead(answer.article);
  if (answer?.kind === 'gone') return goneHead;
  return absentHead;
}

export default async function StoryPage(props: Props) {
  const { answer, path } = await loadStory(props.params);
  if (answer?.kind !== 'found') return <StoryElsewhere answer={answer} path={path} />;
  const { article } = answer;
  const { siteUrl } = getConfig();
  const [publisher, { social }] = await Promise.all([loadNewspaper(), loadSettings()]);
  const share = shareData({ article, newspaper: publisher, siteUrl });
  const [replies, threads, conversation] = await Promise.all([
    listPublishedReplies(article.id),
    loadThreads(article.id),
    loadConversation(article.id),
  ]);
  const links = await getPageLinks({ article, alsoLinked: linkedReplies(replies) });
  const lang = article.language === 'fr' ? undefined : article.language;
  describePage({
    tags: [...articleTags(article), ...replyTags(replies), ...links.tags, tags.comments(article.id)],
    ...conversation.facts,
  });
  const ads = await loadStoryAds(article, { others: readAlsoInserts(links.inBody, lang), lang });
  return ads.around(
    <>
      <PlaceData
        of={{ kind: 'article', article }}
        also={[articleJsonLd({ article, share, threads, siteUrl, publisher })]}
      />
      <ArticlePage
        article={article}
        sharing={{
          url: share.canonicalUrl,
          title: share.socialTitle,
          picture: (share.image ?? publisher.logo).url,
          xAccount: social.x,
          card: absoluteUrl(siteUrl, urls.embed(article.id)),
          passageIsland: islandAddress('passage'),
        }}
        replies={<Replies replies={replies} />}
        inserts={ads.inserts}
        further={<SameSubject links={links.atEnd} lang={lang} />}
        report={<ReportForm articleId={article.id} path={article.path} />}
        comments={
          <ArticleComments
            articleId={article.id}
            openness={conversation.openness}
            sender={conversation.sender}
            count={article.commentCount}
            threads={threads}
            articlePath={article.path}
            lang={lang && 'fr'}
          />
        }
      />
      <IslandScript address={islandAddress('share')} />
      {conversation.openness.isOpen && <IslandScript address={islandAddress('comment-token')} />}
      {articleHasPictures(article) && <IslandScript address={islandAddress('pictures')} />}
      {article.body.blocks.some(({ type }) => type === 'embed') && (
        <IslandScript address={islandAddress('player')} />
      )}
      <ReadingBeacon address={islandAddress('audience')} articleId={article.id} />
    </>,
  );
}
