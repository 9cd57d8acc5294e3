import { type Thread, voteFormId, voteRefusedAnchor } from '#features/readers/comments/comments.ts';
import { commentWords as words } from '#words/readers/comments/comments.ts';
import { type ThreadPlace, threadHtml } from './thread-html.ts';

/** Threads one under the other, each with its first replies; with the form that « utile » is sent by. */
export function Threads({ threads, ...place }: { threads: readonly Thread[] } & ThreadPlace) {
  const html = threads.map((thread) => `<li>${threadHtml(thread, place)}</li>`).join('');
  return (
    <>
      {place.isOpen && <VoteForm />}
      <ol className="fils" dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}

/** One thread, on a page of its own. */
export function ThreadView({ thread, ...place }: { thread: Thread } & ThreadPlace) {
  return (
    <>
      {place.isOpen && <VoteForm />}
      <div className="fils" dangerouslySetInnerHTML={{ __html: threadHtml(thread, place) }} />
    </>
  );
}

const VoteForm = () => (
  <form id={voteFormId} method="post" className="commentaires-jugement">
    <p id={voteRefusedAnchor} className="commenter-refus">
      {words.voteRefused}
    </p>
  </form>
);
