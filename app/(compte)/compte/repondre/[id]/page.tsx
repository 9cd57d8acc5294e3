import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getAnsweredComment, getCommentedArticle } from '#features/readers/comments/data/posting.queries.ts';
import { Answered } from '#features/readers/comments/site/answered.tsx';
import { SignedCommentForm } from '#features/readers/comments/site/signed-comment-form.tsx';
import { getSenderFacts } from '#features/readers/comments/use-cases/sender-facts.ts';
import { issueFormToken } from '#features/readers/comments/use-cases/form-token.ts';
import { whyBarred } from '#features/readers/comments/use-cases/why-barred.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { isId } from '#lib/ids.ts';
import { urls } from '#lib/urls.ts';
import { closedWords, ownCommentWords } from '#words/readers/comments/comments.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';

const words = ownCommentWords.reply;

export const metadata: Metadata = { title: words.title };

/** To answer a comment: its words, and a form that already carries a token. */
export default async function ReplyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await currentActor();
  if (actor.kind !== 'person') redirect(urls.signIn(urls.replyToComment(id)));
  const answered = isId(id) ? await getAnsweredComment(id) : null;
  const article = answered && (await getCommentedArticle(answered.articleId));
  if (!answered || !article) notFound();
  const { openness } = article;
  const now = new Date();
  const barred = (await whyBarred(actor.userId, now)) ?? (openness.isOpen ? null : closedWords[openness.why]);
  return (
    <AccountMain title={words.title} lead={ownCommentWords.review.lead(frenchTypography(article.headline))}>
      <AccountPart
        id="reponse"
        title={ownCommentWords.review.answering(answered.authorName ?? words.somebody)}
      >
        <Answered comment={answered} />
      </AccountPart>
      <AccountPart id="texte" title={ownCommentWords.review.part}>
        {barred === null ? (
          <SignedCommentForm
            articleId={article.id}
            formToken={issueFormToken(article.id, now)}
            replyTo={answered.id}
            sender={await getSenderFacts()}
          />
        ) : (
          <p className="note">{barred}</p>
        )}
      </AccountPart>
    </AccountMain>
  );
}
