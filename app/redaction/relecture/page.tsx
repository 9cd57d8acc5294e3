import type { Metadata } from 'next';
import { askedPage, PageLinks } from '#app/redaction/page-links.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { mayReview } from '#features/newsroom/articles/articles.policy.ts';
import { listDeskArticles } from '#features/newsroom/articles/data/desk-list.queries.ts';
import { ReviewQueue } from '#features/newsroom/review/desk/review-queue.tsx';
import { urls, withQuery } from '#lib/urls.ts';
import { reviewWords } from '#words/newsroom/writing/review.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: reviewWords.queue.title };

const words = reviewWords.queue;

/** « À relire »: the texts of one's sections that wait for a reviewer, who waits longest first. */
export default async function ReviewPage({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  const actor = await staffAt(urls.deskReview());
  const permission = mayReview(actor);
  const now = new Date();
  const list = await listDeskArticles({
    actor,
    filter: { workflowState: 'in_review', isReviewable: true },
    order: 'waiting',
    page: askedPage((await searchParams).page),
  });
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      {permission.allowed ? null : <p className="note">{permission.reason}</p>}
      {permission.allowed && list.rows.length === 0 ? (
        <div className="vide">
          <p>{words.empty}</p>
          <p className="champ-aide">{words.emptyHelp}</p>
        </div>
      ) : null}
      {permission.allowed && list.rows.length > 0 ? (
        <ReviewQueue rows={list.rows} now={now} viewerId={actor.kind === 'person' ? actor.userId : ''} />
      ) : null}
      <PageLinks
        page={list.page}
        pages={list.pages}
        pathOf={(page) => withQuery(urls.deskReview(), { page })}
      />
    </>
  );
}
