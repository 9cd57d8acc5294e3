import type { Metadata } from 'next';
import { GonePage } from '#features/articles/site/gone-page.tsx';
import {
  type CommentsAsked,
  parseCommentsQuery,
  toCommentsAddress,
} from '#features/comments/comments.schema.ts';
import { commentsPageSize } from '#features/comments/comments.ts';
import { getThread, listThreads } from '#features/comments/data/comment.queries.ts';
import { CommentsPage } from '#features/comments/site/comments-page.tsx';
import { commentsPageJsonLd } from '#features/syndication/comment-json-ld.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { commentWords as words } from '#messages/fr/comments.ts';
import { siteWords } from '#messages/fr/site.ts';
import { IslandScript } from '#components/layout/island-script.tsx';
import { getConfig } from '#server/config.ts';
import { islandAddress } from '#server/islands.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { Absent, Moved } from '#app/(site)/absent.tsx';
import { loadConversation } from '#app/(site)/conversation.ts';
import { loadArticle } from '#app/(site)/load.ts';
import { absentHead, goneHead, pageHead } from '#app/(site)/page-head.ts';
import { PlaceData } from '#app/(site)/place.tsx';
import { readSlug } from '#app/(site)/read-params.ts';

type Props = {
  params: Promise<{ rubrique: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function load({ params, searchParams }: Props) {
  const { rubrique, slug } = await params;
  const address = { sectionSlug: readSlug(rubrique), slug: readSlug(slug) };
  const isAddress = address.sectionSlug !== null && address.slug !== null;
  const answer = isAddress ? await loadArticle(address.sectionSlug ?? '', address.slug ?? '') : null;
  return { answer, articlePath: urls.article(rubrique, slug), asked: parseCommentsQuery(await searchParams) };
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
  const { answer, articlePath, asked } = await load(props);
  const path = urls.articleComments(articlePath);
  switch (answer?.kind) {
    case 'moved':
      return (
        <Moved
          path={urls.articleComments(answer.path)}
          alsoTags={[tags.absent(path), tags.article(answer.articleId), tags.section(answer.sectionId)]}
        />
      );
    case 'gone':
      describePage({ status: 410, tags: [tags.absent(path), tags.article(answer.articleId)] });
      return <GonePage gone={answer} />;
    case 'found': {
      const { article } = answer;
      const own = [
        tags.article(article.id),
        tags.comments(article.id),
        tags.section(article.section.id),
        ...(article.section.parent ? [tags.section(article.section.parent.id)] : []),
      ];
      const found = asked && (await find(article.id, asked));
      if (!asked || !found || found.threads.length === 0) return <Absent path={path} alsoTags={own} />;
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
    case undefined:
      return <Absent path={path} />;
  }
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
