import type { SenderFacts } from '#features/readers/comments/comment-typing.ts';
import { getCommentedArticle } from '#features/readers/comments/data/posting.queries.ts';
import type { Openness } from '#features/readers/comments/posting-settings.ts';
import { getSenderFacts } from '#features/readers/comments/use-cases/sender-facts.ts';

type Conversation = {
  openness: Openness;
  sender: SenderFacts;
  /** For `describePage`: a page with a form is drawn again when the conversation closes by itself. */
  facts: { ttl?: number };
};

/** Whether one may write under an article, as its pages say it. */
export async function loadConversation(articleId: string): Promise<Conversation> {
  const [article, sender] = await Promise.all([getCommentedArticle(articleId), getSenderFacts()]);
  const openness: Openness = article?.openness ?? { isOpen: false, why: 'by_hand' };
  const secondsLeft = article?.secondsLeft ?? null;
  return {
    openness,
    sender,
    facts: secondsLeft === null ? {} : { ttl: secondsLeft },
  };
}
