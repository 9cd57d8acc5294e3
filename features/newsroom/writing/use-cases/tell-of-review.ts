import type { LockedArticle } from '#features/newsroom/articles/data/article.store.ts';
import type { Actor } from '#lib/actor.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { deskMessages } from '#messages/desk.ts';
import { reviewNotices } from '#words/house/notices/notices.ts';
import { noticeEntry } from '#server/http/notice.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

type Told = { actor: Actor; held: LockedArticle };

const nameOf = (actor: Actor): string => (actor.kind === 'anonymous' ? '' : actor.name);
const itself = (actor: Actor): string[] => (actor.kind === 'person' ? [actor.userId] : []);

/** Where the mails of the review lead: the story, with what was said beside it. */
const pathOf = ({ article }: LockedArticle): string =>
  withQuery(urls.deskArticle(article.id), { volet: 'relecture' });

const storyOf = ({ actor, held }: Told) => ({
  headline: held.working.fields.headline || deskMessages.list.untitled,
  person: nameOf(actor),
});

/** Tells those who may review it: who has it already, or else the section's editors. */
export const tellReviewers = (
  open: Transaction,
  { actor, held, note, reviewerId }: Told & { note: string | null; reviewerId: string | null },
): Promise<void> =>
  open.outbox(
    noticeEntry({
      to: reviewerId
        ? { kind: 'people', userIds: [reviewerId] }
        : { kind: 'section_editors', sectionPath: [...held.facts.sectionPath] },
      exceptUserIds: itself(actor),
      words: reviewNotices.submitted({ ...storyOf({ actor, held }), note }),
      path: pathOf(held),
    }),
  );

const writersOf = ({ facts }: LockedArticle): string[] => [
  ...new Set([...(facts.createdById ? [facts.createdById] : []), ...facts.signedByUserIds]),
];

/** The person whose turn it is once a text comes back: who began it, or else who signs it first. */
export const writerOf = (held: LockedArticle): string | null => writersOf(held)[0] ?? null;

/** Tells those who wrote it what became of it. */
const tellWriters = (
  open: Transaction,
  { actor, held, words }: Told & { words: ReturnType<typeof reviewNotices.approved> },
): Promise<void> =>
  open.outbox(
    noticeEntry({
      to: { kind: 'people', userIds: writersOf(held) },
      exceptUserIds: itself(actor),
      words,
      path: pathOf(held),
    }),
  );

export const tellOfReturn = (
  open: Transaction,
  { reason, ...told }: Told & { reason: string | null },
): Promise<void> =>
  tellWriters(open, { ...told, words: reviewNotices.returned({ ...storyOf(told), reason }) });

export const tellOfApproval = (open: Transaction, told: Told): Promise<void> =>
  tellWriters(open, { ...told, words: reviewNotices.approved(storyOf(told)) });
