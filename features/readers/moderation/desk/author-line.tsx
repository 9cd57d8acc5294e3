import type { AuthorRecord } from '#features/readers/moderation/data/author-record.queries.ts';
import { date } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { moderationWords as words } from '#words/readers/comments/moderation.ts';
import { sanctionWords } from '#words/readers/comments/sanctions.ts';

/** Since when, what became of what they wrote, the last decisions, what moderators said to them, from which network. */
export function AuthorLine({ author, network }: { author: AuthorRecord | null; network: string | null }) {
  if (!author) return words.erased;
  const { id, since, lastDecisions, bar, sanctionCount } = author;
  const facts = [words.since(date(since)), ...countsOf(author), network ? words.network(network) : null];
  return (
    <>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {lastDecisions.length > 0 ? (
        <p>{words.lastDecisions(lastDecisions.map(({ kind }) => words.decidedAs[kind]))}</p>
      ) : null}
      {bar ? (
        <p>
          <strong>
            {sanctionWords.kinds[bar.kind]} {bar.endsAt ? sanctionWords.until(bar.endsAt) : null}
          </strong>
        </p>
      ) : null}
      <p>
        <a href={urls.deskReader(id)}>{words.file(sanctionCount)}</a>
      </p>
    </>
  );
}

/** What became of somebody's words, without what never happened. */
export function countsOf(author: AuthorRecord): string[] {
  const { published, waiting, refused, removed, spam } = author;
  return [
    words.published(published),
    waiting > 0 ? words.waiting(waiting) : null,
    refused > 0 ? words.refused(refused) : null,
    removed > 0 ? words.removed(removed) : null,
    spam > 0 ? words.spam(spam) : null,
  ].filter((text) => text !== null);
}
