import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import {
  getAnsweredComment,
  getCommentedArticle,
  getKeptText,
} from '#features/readers/comments/data/posting.queries.ts';
import { Answered } from '#features/readers/comments/site/answered.tsx';
import { SignedCommentForm } from '#features/readers/comments/site/signed-comment-form.tsx';
import { getSenderFacts } from '#features/readers/comments/use-cases/sender-facts.ts';
import { issueFormToken } from '#features/readers/comments/use-cases/form-token.ts';
import { whyBarred } from '#features/readers/comments/use-cases/why-barred.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { urls } from '#lib/urls.ts';
import { closedWords, ownCommentWords } from '#words/readers/comments/comments.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';

const words = ownCommentWords.review;

export const metadata: Metadata = { title: words.title };

/** « Relisez et publiez »: what somebody typed and could not post yet, with the reason, and a form that carries a token. */
export default async function ReviewPage({ params }: { params: Promise<{ jeton: string }> }) {
  const reference = (await params).jeton;
  const actor = await currentActor();
  if (actor.kind !== 'person') redirect(urls.signIn(urls.keptComment(reference)));
  const now = new Date();
  const kept = await getKeptText(hashSecret(reference), now);
  const article = kept && (await getCommentedArticle(kept.articleId));
  if (!kept || !article) {
    return (
      <AccountMain title={words.gone}>
        <AccountPart id="texte" title={words.goneTitle}>
          <p>{words.goneText}</p>
          <p>
            <a href={urls.ownComments()}>{ownCommentWords.mine.title}</a>
          </p>
        </AccountPart>
      </AccountMain>
    );
  }
  const answered = kept.repliesToId ? await getAnsweredComment(kept.repliesToId) : null;
  const { openness } = article;
  const barred = await whyBarred(actor.userId, now);
  const problem = barred ?? kept.problem ?? (openness.isOpen ? null : closedWords[openness.why]);
  return (
    <AccountMain title={words.title} lead={words.lead(frenchTypography(article.headline))}>
      {answered ? (
        <AccountPart
          id="reponse"
          title={words.answering(answered.authorName ?? ownCommentWords.reply.somebody)}
        >
          <Answered comment={answered} />
        </AccountPart>
      ) : null}
      <AccountPart id="texte" title={words.part}>
        <FormNote error={problem} />
        <SignedCommentForm
          articleId={article.id}
          formToken={issueFormToken(article.id, now)}
          text={kept.text}
          replyTo={answered?.id ?? null}
          reference={reference}
          sender={await getSenderFacts()}
        />
      </AccountPart>
    </AccountMain>
  );
}
