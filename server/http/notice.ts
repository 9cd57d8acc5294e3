import { z } from 'zod';
import { roles } from '#lib/actor.ts';
import type { NoticeWords } from '#lib/notice-words.ts';
import type { OutboxEntry } from '#server/transaction/outbox.ts';

/** The outbox kind of a message to people; `features/house/notices` turns it into mails. */
export const noticeKind = 'notice.send';

const userIds = z.array(z.uuid()).max(1_000);
const line = z.string().min(1).max(900);
const paragraph = z.string().max(10_000);

/**
 * Who is told. Everything but an address is looked up when the message is delivered: whoever has left the newsroom
 * by then is told nothing. `sectionPath` is a section with its parent, as permissions look at it; a section that
 * nobody edits speaks to the editors-in-chief, and without those to the administrators.
 */
const recipientsSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('people'), userIds }),
  z.strictObject({ kind: z.literal('section_editors'), sectionPath: z.array(z.uuid()) }),
  z.strictObject({ kind: z.literal('role'), role: z.enum(roles) }),
  /** Somebody without an account: an invitation, an answer to a reader. */
  z.strictObject({ kind: z.literal('address'), email: z.email(), name: z.string().max(200) }),
]);

export const noticeSchema = z.strictObject({
  to: recipientsSchema,
  /** Never told, though they be among those: who did it knows it. */
  exceptUserIds: userIds.default([]),
  subject: line,
  /** Paragraphs, in plain text. */
  lines: z.array(paragraph).min(1).max(20),
  /** What somebody wrote (a note, a reason), set apart from our own sentences. */
  quote: paragraph.nullable().default(null),
  /** Where one goes from here: a path of ours and the words on the link. */
  action: z.strictObject({ path: z.string().startsWith('/').max(2_000), label: line }).nullable(),
  /** Where one press ends mails of this kind (RFC 8058): a path of ours. */
  unsubscribePath: z.string().startsWith('/').max(500).nullable().default(null),
});

/** A message as its handler reads it. */
export type Notice = z.output<typeof noticeSchema>;

/**
 * The outbox entry of a message to people, written in the transaction of what it tells:
 * `await open.outbox(noticeEntry({ to, words, path }))`. Two with one `dedupeKey` are one. A headline may hold
 * anything: what would break a mail's header is made a space here.
 */
export function noticeEntry({
  to,
  exceptUserIds = [],
  words,
  path,
  unsubscribePath = null,
  dedupeKey,
  availableAt,
}: {
  to: Notice['to'];
  exceptUserIds?: string[];
  words: NoticeWords;
  /** Where the link leads (`lib/urls.ts`); null when there is nowhere to go. */
  path: string | null;
  /** For mails that somebody may have enough of: a path that a single POST ends them at. */
  unsubscribePath?: string | null;
  dedupeKey?: string;
  availableAt?: Date;
}): OutboxEntry {
  const payload: Notice = {
    to,
    exceptUserIds,
    subject: words.subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 300),
    lines: words.lines,
    quote: words.quote ?? null,
    action: path === null ? null : { path, label: words.actionLabel },
    unsubscribePath,
  };
  return {
    kind: noticeKind,
    payload,
    ...(dedupeKey === undefined ? {} : { dedupeKey }),
    ...(availableAt === undefined ? {} : { availableAt }),
  };
}
