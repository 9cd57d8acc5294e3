import { getCommentedArticle } from '#features/comments/data/posting.queries.ts';
import type { Openness } from '#features/comments/posting-settings.ts';
import { getConfig } from '#server/config.ts';

type Conversation = {
  openness: Openness;
  isAkismet: boolean;
  /** For `describePage`: a page with a form is drawn again when the conversation closes by itself. */
  facts: { ttl?: number };
};

/** Whether one may write under an article, as its pages say it. */
export async function loadConversation(articleId: string): Promise<Conversation> {
  const article = await getCommentedArticle(articleId);
  const openness: Openness = article?.openness ?? { isOpen: false, why: 'by_hand' };
  const secondsLeft = article?.secondsLeft ?? null;
  return {
    openness,
    isAkismet: getConfig().akismet !== null,
    facts: secondsLeft === null ? {} : { ttl: secondsLeft },
  };
}
