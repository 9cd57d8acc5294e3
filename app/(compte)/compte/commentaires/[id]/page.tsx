import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Button, buttonClass } from '#components/ui/button.tsx';
import { sentenceOfFormState } from '#features/house/accounts/form-state.ts';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { mayDeleteComment, mayEditComment } from '#features/readers/comments/comments.policy.ts';
import { editableMinutes } from '#features/readers/comments/comments.ts';
import {
  getKeptText,
  listOwnComments,
  type OwnComment,
} from '#features/readers/comments/data/posting.queries.ts';
import { getKeptReport } from '#features/readers/reports/data/report.queries.ts';
import { getStatementFor } from '#features/readers/reports/data/statement.queries.ts';
import { OwnCommentForm } from '#features/readers/comments/site/own-comment-form.tsx';
import {
  AppealView,
  statementAnchor,
  StatementView,
} from '#features/readers/comments/site/statement-parts.tsx';
import { OwnCommentView } from '#features/readers/comments/site/own-comments.tsx';
import type { Person } from '#lib/actor.ts';
import { isId } from '#lib/ids.ts';
import { urls } from '#lib/urls.ts';
import { statementPage as statementWords } from '#words/readers/comments/comment-reports.ts';
import { ownCommentWords } from '#words/readers/comments/comments.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';

const words = ownCommentWords.mine;

export const metadata: Metadata = { title: words.editTitle };

type Props = { params: Promise<{ id: string }>; searchParams: PageQuery };

/** One of one's own comments: to mend, within five minutes, or to take back. */
export default async function OwnCommentPage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await currentActor();
  if (actor.kind !== 'person') redirect(urls.signIn(urls.ownComment(id)));
  const { comments } = isId(id) ? await listOwnComments(actor.userId, { commentId: id }) : { comments: [] };
  const [comment] = comments;
  if (!comment) notFound();
  const query = oneOf(await searchParams);
  const reference = query['texte'];
  const now = new Date();
  const kept = reference === undefined ? null : await getKeptText(hashSecret(reference), now);
  if (comment.status === 'removed')
    return (
      <AccountMain title={statementWords.pageTitle}>
        <AccountPart id="commentaire" title={statementWords.comment}>
          <OwnCommentView comment={comment} />
        </AccountPart>
        <StatementParts actor={actor} comment={comment} query={query} now={now} />
        <p>
          <a className={buttonClass('quiet')} href={urls.ownComments()}>
            {statementWords.back}
          </a>
        </p>
      </AccountMain>
    );
  return (
    <AccountMain title={words.editTitle} lead={words.editLead(editableMinutes)}>
      <EditPart
        now={now}
        actor={actor}
        comment={comment}
        typed={kept?.text ?? null}
        problem={kept?.problem ?? null}
      />
      <StatementParts actor={actor} comment={comment} query={query} now={now} />
      <DeletePart actor={actor} comment={comment} />
      <p>
        <a className={buttonClass('quiet')} href={urls.ownComments()}>
          {words.cancel}
        </a>
      </p>
    </AccountMain>
  );
}

type PartProps = { actor: Person; comment: OwnComment };

function EditPart({
  actor,
  comment,
  now,
  typed,
  problem,
}: PartProps & { now: Date; typed: string | null; problem: string | null }) {
  const permission = mayEditComment(actor, { ...comment, authorId: actor.userId }, now);
  return (
    <AccountPart id="modifier" title={words.edit}>
      <FormNote error={permission.allowed ? problem : permission.reason} />
      {permission.allowed ? (
        <OwnCommentForm commentId={comment.id} text={typed ?? comment.text} />
      ) : (
        <OwnCommentView comment={comment} />
      )}
    </AccountPart>
  );
}

/** Why it was removed and how to contest it, where it was; what became of that. */
async function StatementParts({
  actor,
  comment,
  query,
  now,
}: PartProps & { query: Record<string, string>; now: Date }) {
  const statement = await getStatementFor(comment.id, actor.userId);
  if (!statement) return null;
  const reference = query['recours'];
  const kept =
    reference === undefined
      ? null
      : await getKeptReport(hashSecret(reference), { commentId: comment.id, now });
  const success = query['fait'] === 'recours' ? statementWords.sent : null;
  return (
    <>
      <AccountPart id={statementAnchor} title={statementWords.title}>
        <StatementView statement={statement} />
      </AccountPart>
      <AccountPart id="recours" title={statementWords.appealTitle}>
        <FormNote error={kept?.problem ?? sentenceOfFormState(query)} success={success} />
        <AppealView
          statement={statement}
          commentId={comment.id}
          isOver={statement.appealUntil <= now || comment.status !== 'removed'}
          typed={kept?.fields['text']}
          fault={kept?.faults['text']}
        />
      </AccountPart>
    </>
  );
}

function DeletePart({ actor, comment }: PartProps) {
  if (!mayDeleteComment(actor, { ...comment, authorId: actor.userId }).allowed) return null;
  return (
    <AccountPart id="supprimer" title={words.deleteTitle}>
      <p>{words.deleteText}</p>
      <form method="post" action={urls.apiComment(comment.id)}>
        <input type="hidden" name="act" value="delete" />
        <Button type="submit" kind="danger">
          {words.deleteSubmit}
        </Button>
      </form>
    </AccountPart>
  );
}
