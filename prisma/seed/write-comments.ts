import { insertAccount } from '#features/house/accounts/data/account.store.ts';
import { insertComment, updateCommentStatus } from '#features/readers/comments/data/comment.store.ts';
import type { CommentMark } from '#features/readers/comments/comments.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';
import type { Said, Speaker } from '#prisma/seed/comments/said.ts';
import { townConversations } from '#prisma/seed/comments/town.ts';
import { valleyConversations } from '#prisma/seed/comments/valley.ts';
import { uuidAt } from './identity.ts';

const conversations = [...townConversations, ...valleyConversations];

const minute = 60_000;
/** A comment may be mended for five minutes. */
const mendedAfter = 3 * minute;

type Voice = { authorId: string; mark: CommentMark | null };
type Place = { articleId: string; published: Date; now: Date; voice: (by: Speaker) => Promise<Voice> };

/** Writes what readers say of the demonstration's stories, through the same store as everybody, after the stories. */
export async function insertConversations(
  open: Transaction,
  { accounts, now }: { accounts: ReadonlyMap<string, string>; now: Date },
): Promise<void> {
  const voice = voicesOf(open.sql, accounts);
  for (const { slug, threads } of conversations) {
    const story = await open.sql.article.findFirstOrThrow({
      where: { isDemo: true, publicationState: 'published', slugs: { some: { slug, isCurrent: true } } },
      select: { id: true, firstPublishedAt: true },
    });
    const place = { articleId: story.id, published: story.firstPublishedAt ?? now, now, voice };
    for (const { replies = [], ...opening } of threads) {
      const openingId = await say(open, { said: opening, place });
      const replyIds: string[] = [];
      for (const reply of replies) {
        const repliesToId = reply.answers === undefined ? null : (replyIds[reply.answers] ?? null);
        replyIds.push(await say(open, { said: reply, place, parentId: openingId, repliesToId }));
      }
      if (opening.isRemoved) await updateCommentStatus(open, { commentId: openingId, status: 'removed' });
    }
  }
}

async function say(
  open: Transaction,
  what: { said: Said; place: Place; parentId?: string; repliesToId?: string | null },
): Promise<string> {
  const { said, place, parentId = null, repliesToId = null } = what;
  const createdAt = new Date(place.published.getTime() + said.after * minute);
  if (createdAt >= place.now) throw new Error(`Said before its time: ${said.text.slice(0, 40)}`);
  return insertComment(open, {
    id: uuidAt(createdAt),
    articleId: place.articleId,
    ...(await place.voice(said.by)),
    parentId,
    repliesToId,
    status: 'published',
    text: said.text,
    createdAt,
    editedAt: said.isEdited ? new Date(createdAt.getTime() + mendedAfter) : null,
    pickedAt: said.isPick ? createdAt : null,
    usefulCount: said.useful ?? 0,
    isDemo: true,
  });
}

/** Who speaks: readers get an account without a password when they first do; the newsroom has its own already. */
function voicesOf(sql: Sql, accounts: ReadonlyMap<string, string>): (by: Speaker) => Promise<Voice> {
  const readers = new Map<string, string>();
  return async (by) => {
    if ('signs' in by) return { authorId: found(accounts.get(by.signs), by.signs), mark: 'article_author' };
    if ('newsroom' in by) {
      const email = `${by.newsroom}@nouvelles.example`;
      const account = await sql.user.findUnique({ where: { email }, select: { id: true } });
      return { authorId: found(account?.id, email), mark: 'newsroom' };
    }
    const authorId = readers.get(by.reader) ?? (await insertReader(sql, by.reader, readers.size + 1));
    readers.set(by.reader, authorId);
    return { authorId, mark: null };
  };
}

/** A reader of the demonstration, without a password; the number is nobody else's. */
export async function insertReader(sql: Sql, name: string, number: number): Promise<string> {
  const email = `lecteur-${number}@lecteurs.example`;
  const grants = [{ role: 'reader' as const, sectionId: null }];
  return found(await insertAccount(sql, { name, email, passwordHash: null, grants, isDemo: true }), email);
}

function found(id: string | null | undefined, who: string): string {
  if (!id) throw new Error(`The demonstration lets somebody speak who is not there: ${who}`);
  return id;
}
