import { anonymous, type Actor, type Person } from '#lib/actor.ts';
import type { ReportGround } from '#features/readers/comments/comment-reports.ts';
import { reportCommentSchema } from '#features/readers/reports/comment-reports.schema.ts';
import { appealRemoval } from '#features/readers/reports/use-cases/appeal-removal.ts';
import { decideComment } from '#features/readers/moderation/use-cases/decide-comment.ts';
import { reportComment } from '#features/readers/reports/use-cases/report-comment.ts';
import { db } from '#server/db/client.ts';
import type { OutboxEntry } from '#server/transaction/outbox.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createComment } from '#tests/factories/comments.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

/** A report of a comment as its form sends it, whole unless told otherwise. */
export const typedReport = (id: string, more: Record<string, unknown> = {}) =>
  reportCommentSchema.parse({
    id,
    ground: 'insult',
    explanation: 'Il traite quelqu’un de tous les noms.',
    name: 'Ana Costa',
    email: `${uniqueWord()}@exemple.fr`,
    goodFaith: 'oui',
    ...more,
  });

/** Reports a comment as somebody without an account does. */
export const report = (id: string, more: Record<string, unknown> = {}) =>
  reportComment({ actor: anonymous, input: typedReport(id, more), addressPrefix: uniqueWord() });

export const reportsOf = (commentId: string) =>
  db().commentReport.findMany({ where: { commentId }, orderBy: { createdAt: 'asc' } });

/** A published comment by a reader of its own. */
export async function createSaid(articleId: string): Promise<{ id: string; author: Person }> {
  const author = await createPerson('reader');
  const id = await createComment({ articleId, authorId: author.userId, text: `Dit de ${uniqueWord()}.` });
  return { id, author };
}

export type Removal = { actor: Person; ground?: ReportGround; facts?: string };

export const removeSaid = (id: string, { actor, ground, facts }: Removal) =>
  decideComment({ actor, input: { commentId: id, decision: 'remove', seenEditedAt: null, ground, facts } });

/** A story under which people talk, two who moderate, and the first one's removals. */
export async function createModerated() {
  const { article } = await createPublished({ sectionId: (await createSection()).id });
  const [moderator, other] = [await createPerson('moderator'), await createPerson('moderator')];
  return {
    articleId: article.id,
    moderator,
    other,
    written: () => createSaid(article.id),
    remove: (id: string, ground?: ReportGround, facts?: string) =>
      removeSaid(id, { actor: moderator, ...(ground ? { ground } : {}), ...(facts ? { facts } : {}) }),
  };
}

/** The id of a comment that nobody wrote. */
export const nobody = '01900000-0000-7000-8000-00000000dead';

export const appealOf = (actor: Actor, id: string, text = 'Ce n’était pas une injure.', now = new Date()) =>
  appealRemoval({ actor, input: { id, text }, now });

/** A comment that was removed by somebody, and whose author contests it. */
export async function createAppealed(articleId: string, removedBy: Person) {
  const said = await createSaid(articleId);
  valueOf(await removeSaid(said.id, { actor: removedBy, ground: 'insult' }));
  valueOf(await appealOf(said.author, said.id));
  const row = await db().commentAppeal.findFirstOrThrow({ where: { statement: { commentId: said.id } } });
  return { ...said, appealId: row.id };
}

type Mail = { to: { email: string }; subject: string; lines: string[]; quote: string | null };

/** The mails among what a handler leaves. */
export const mailsIn = (entries: readonly OutboxEntry[] | undefined): Mail[] =>
  (entries ?? []).map(({ payload }) => payload as Mail);
