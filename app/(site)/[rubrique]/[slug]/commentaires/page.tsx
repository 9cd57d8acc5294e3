import type { Metadata } from 'next';
import {
  type CommentsAsked,
  parseCommentsQuery,
  toCommentsAddress,
} from '#features/readers/comments/comments.schema.ts';
import { commentsPageSize } from '#features/readers/comments/comments.ts';
import { getThread, listThreads } from '#features/readers/comments/data/comment.queries.ts';
import { CommentsPage } from '#features/readers/comments/site/comments-page.tsx';
import { commentsPageJsonLd } from '#features/reach/syndication/comment-json-ld.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { commentWords as words } from '#words/readers/comments/comments.ts';
import { siteWords } from '#messages/site.ts';
import { IslandScript } from '#components/layout/island-script.tsx';
import { getConfig } from '#server/config.ts';
import { islandAddress } from '#server/web/islands.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { Absent } from '#app/(site)/absent.tsx';
import { loadConversation } from '#app/(site)/conversation.ts';
import { absentHead, goneHead, pageHead } from '#app/(site)/page-head.ts';
import { PlaceData } from '#app/(site)/place.tsx';
import { loadStory, StoryElsewhere } from '#app/(site)/[rubrique]/[slug]/story-address.tsx';

type Props = {
  params: Promise<{ rubrique: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function load({ params, searchParams }: Props) {
  return { ...(await loadStory(params)), asked: parseCommentsQuery(await searchParams) };
}

/** Threads in their usual order are pages of their own for whoever indexes; other orders and single threads are not. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { answer, asked } = await load(props);
  if (answer?.kind === 'gone') return goneHead;
  if (answer?.kind !== 'found' || asked === null) return absentHead;
  const { headline, path } = answer.article;
  const { page, order, threadId } = asked;
  const title = threadId === null ? words.allOf(headline) : words.threadOf(headline);
  return pageHead({
    title: page === 1 ? title : `${title}, ${siteWords.page(page)}`,
    description: threadId === null ? words.description(headline) : words.threadDescription(headline),
    path: urls.articleComments(path, toCommentsAddress(asked)),
    isIndexed: threadId === null && order === 'newest',
  });
}

export default async function ArticleCommentsPage(props: Props) {
  const { answer, path, asked } = await load(props);
  if (answer?.kind !== 'found')
    return <StoryElsewhere answer={answer} path={path} pathBelow={(story) => urls.articleComments(story)} />;
  const { article } = answer;
  const own = [
    tags.article(article.id),
    tags.comments(article.id),
    tags.section(article.section.id),
    ...(article.section.parent ? [tags.section(article.section.parent.id)] : []),
  ];
  const found = asked && (await find(article.id, asked));
  if (!asked || !found || found.threads.length === 0)
    return <Absent path={urls.articleComments(path)} alsoTags={own} />;
  const { openness, sender, facts } = await loadConversation(article.id);
  describePage({ tags: own, ...facts });
  const data = commentsPageJsonLd({
    article,
    threads: found.threads,
    path: urls.articleComments(article.path, toCommentsAddress(asked)),
    siteUrl: getConfig().siteUrl,
  });
  return (
    <>
      <PlaceData of={{ kind: 'comments', article }} also={[data]} />
      <CommentsPage article={article} asked={asked} openness={openness} sender={sender} {...found} />
      {openness.isOpen && <IslandScript address={islandAddress('comment-token')} />}
    </>
  );
}

async function find(articleId: string, { order, page, threadId }: CommentsAsked) {
  if (threadId === null) {
    const { threads: size, replies } = commentsPageSize;
    return listThreads({ articleId, order, size, replies, from: { skip: (page - 1) * size } });
  }
  const size = commentsPageSize.repliesOfThread;
  const found = await getThread({ articleId, threadId, size, skip: (page - 1) * size });
  const isPast = page > 1 && found?.thread.replies.length === 0;
  return found && !isPast ? { threads: [found.thread], hasNext: found.hasNext } : null;
}
