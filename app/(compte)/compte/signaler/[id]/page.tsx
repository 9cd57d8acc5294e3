import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sentenceOfFormState } from '#features/house/accounts/form-state.ts';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import {
  getKeptReport,
  getReportableComment,
  getReporter,
  type ReportableComment,
} from '#features/readers/reports/data/report.queries.ts';
import { Answered } from '#features/readers/comments/site/answered.tsx';
import { RemovalPanel } from '#features/readers/reports/site/removal-panel.tsx';
import { ReportForm } from '#features/readers/reports/site/report-form.tsx';
import type { Actor } from '#lib/actor.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { isId } from '#lib/ids.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { removalPanel, reportFaults, reportPage as words } from '#words/readers/comments/comment-reports.ts';
import { commentWords } from '#words/readers/comments/comments.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { getConfig } from '#server/config.ts';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';

export const metadata: Metadata = { title: words.title };

type Query = Record<string, string>;
type Props = { params: Promise<{ id: string }>; searchParams: PageQuery };

/** Where anybody says that a comment should not stand, signed in or not; and where a moderator removes it at once. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { id } = await params;
  const comment = isId(id) ? await getReportableComment(id.toLowerCase()) : null;
  if (!comment) notFound();
  const query = oneOf(await searchParams);
  const actor = await currentActor();
  if (comment.status !== 'published') return <GonePage comment={comment} done={query['fait']} />;
  return (
    <AccountMain title={words.title} lead={words.lead(frenchTypography(comment.headline))}>
      <AccountPart id="commentaire" title={words.comment}>
        <p>
          {words.by} <bdi>{comment.authorName ?? commentWords.erased}</bdi>
        </p>
        <Answered comment={{ ...comment, articleId: '' }} />
        <p>
          <a href={comment.place}>{words.backToArticle}</a>
        </p>
      </AccountPart>
      <ModeratorPart actor={actor} comment={comment} query={query} />
      <FormPart actor={actor} comment={comment} query={query} />
    </AccountMain>
  );
}

type PartProps = { actor: Actor; comment: ReportableComment; query: Query };

function ModeratorPart({ actor, comment: { id, editedAt }, query }: PartProps) {
  if (!mayModerateComments(actor).allowed) return null;
  const refused = query['refus'];
  const isFacts = refused === 'faits';
  return (
    <AccountPart id="retirer" title={removalPanel.title}>
      <FormNote error={isFacts || refused === undefined ? null : sentenceOfFormState({ erreur: refused })} />
      <RemovalPanel commentId={id} editedAt={editedAt} error={isFacts ? reportFaults.facts : undefined} />
    </AccountPart>
  );
}

async function FormPart({ actor, comment: { id, place }, query }: PartProps) {
  const reference = query['saisie'] ?? null;
  const kept =
    reference === null
      ? null
      : await getKeptReport(hashSecret(reference), { commentId: id, now: new Date() });
  const known = actor.kind === 'person' ? await getReporter(actor.userId) : null;
  const isIncomplete = kept !== null && Object.keys(kept.faults).length > 0;
  return (
    <AccountPart id="signaler" title={words.form}>
      <FormNote error={isIncomplete ? words.again : (kept?.problem ?? sentenceOfFormState(query))} />
      <p>{words.emergency}</p>
      <ReportForm
        commentId={id}
        place={absoluteUrl(getConfig().siteUrl, place)}
        typed={kept?.fields ?? (known ? { name: known.name, email: known.email } : {})}
        faults={kept?.faults ?? {}}
        reference={kept ? reference : null}
      />
      <p>
        <a href={urls.commentCharter()}>{words.charter}</a>
      </p>
    </AccountPart>
  );
}

/** Nothing is left to report; a moderator who has just removed it hears what follows. */
function GonePage({ comment, done }: { comment: ReportableComment; done: string | undefined }) {
  const success = { retire: removalPanel.removed, indesirable: removalPanel.removedSpam }[done ?? ''];
  return (
    <AccountMain title={words.goneTitle}>
      <AccountPart id="parti" title={words.comment}>
        {success ? <FormNote success={success} /> : <p>{words.gone}</p>}
        <p>
          <a href={comment.place}>{words.backToArticle}</a>
        </p>
      </AccountPart>
    </AccountMain>
  );
}
