import { Moment } from '#components/layout/moment.tsx';
import type { PublishedReply } from '#features/newsroom/requests/requests.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { replyWords as words } from '#words/newsroom/requests/requests.ts';

/** The rights of reply that stand under an article, whole and in the words of who answers. */
export function Replies({ replies }: { replies: readonly PublishedReply[] }) {
  if (replies.length === 0) return null;
  return replies.map((reply) => (
    <section key={reply.id} className="reponse" aria-labelledby={`reponse-${reply.id}`}>
      <h2 id={`reponse-${reply.id}`}>{words.title(reply.requesterName)}</h2>
      <p className="reponse-date">
        <Moment at={reply.publishedAt} />
      </p>
      {reply.placement === 'under_article' ? (
        reply.text
          .split(/\n{1,}/)
          .map((paragraph, at) => <p key={`${reply.id}-${String(at)}`}>{frenchTypography(paragraph)}</p>)
      ) : reply.link ? (
        <p>
          {words.linked(reply.requesterName)}{' '}
          <a href={reply.link.path}>{frenchTypography(reply.link.headline)}</a>
        </p>
      ) : (
        <p>{words.linkedAway(reply.requesterName)}</p>
      )}
    </section>
  ));
}
