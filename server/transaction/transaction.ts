import type { Actor } from '#lib/actor.ts';
import { type PublicChange, type Tag, tagsTouchedBy } from '#lib/tags.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import type { Prisma } from '#server/db/generated/client.ts';
import { currentNetwork, currentRequestId } from '#server/log/log.ts';
import { dropLocalPages } from '#server/page-cache/local-drop.ts';
import { type OutboxEntry, writeOutbox } from '#server/transaction/outbox.ts';

export type Sql = Prisma.TransactionClient;

/** What a store may do inside one transaction: write rows, say what follows, say which pages are no longer true. */
export type Transaction = {
  sql: Sql;
  /**
   * The public pages that this change touches are dropped in every process when it commits: nobody who asks
   * afterwards is answered from them. `isHard` (withdrawal, legal) also takes them away as last good copies,
   * which serve when a page can't be drawn; say it when the old page must never be seen again.
   */
  purge: (change: PublicChange, options?: { isHard?: boolean }) => void;
  /** Written now, delivered by the worker after the commit, at least once, under a stable id. */
  outbox: (entry: OutboxEntry) => Promise<void>;
  /** A line of the journal, in the actor's name. */
  journal: (entry: JournalLine) => Promise<void>;
};

export type JournalLine = {
  action: string;
  subjectType: string;
  subjectId?: string;
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
};

/** Above this many tags a purge says "all": cheaper for everyone than a long list. */
const mostTags = 200;
const transactionTimeoutMs = 15_000;

/**
 * Runs a change, whole or not at all: rows, journal, outbox and purge in one transaction. The purge row's id is
 * notified inside it (a payload of 8,000 bytes would fail the editor's own transaction), and after COMMIT this
 * process drops the tags before it returns, so that whoever made the change reads it at once.
 */
export async function transaction<Value>(
  actor: Actor,
  work: (transaction: Transaction) => Promise<Value>,
  { timeoutMs = transactionTimeoutMs }: { timeoutMs?: number } = {},
): Promise<Value> {
  const touched = new Set<Tag>();
  let isHard = false;
  let purgeId = '';
  const value = await db().$transaction(
    async (sql) => {
      touched.clear();
      const result = await work({
        sql,
        purge: (change, options) => {
          for (const tag of tagsTouchedBy(change)) touched.add(tag);
          isHard ||= options?.isHard ?? false;
        },
        outbox: (entry) => writeOutbox(sql, entry),
        journal: (line) => writeJournal(sql, actor, line),
      });
      if (touched.size > 0) purgeId = await writePurge(sql, [...touched], isHard);
      return result;
    },
    { timeout: timeoutMs, maxWait: 5_000 },
  );
  if (touched.size > 0) dropLocalPages(touched.size > mostTags ? 'all' : [...touched], { isHard, purgeId });
  return value;
}

async function writePurge(sql: Sql, tags: Tag[], isHard: boolean): Promise<string> {
  const isAll = tags.length > mostTags;
  const id = await notifyPurge(sql, { tags: isAll ? [] : tags, isAll, isHard });
  if (getConfig().edgePurgeUrl !== null) {
    await writeOutbox(sql, { kind: 'edge.purge', payload: { tags: isAll ? [] : tags, isAll } });
  }
  return id;
}

/**
 * Tells every web process, at the commit of this transaction, that something under these tags is another
 * (docs/contracts/purge.md); the row's id comes back. Stores that change pages say so by `Transaction.purge`.
 */
export async function notifyPurge(
  sql: Sql,
  data: { tags: Tag[]; isAll: boolean; isHard: boolean },
): Promise<string> {
  const { id } = await sql.purge.create({ data, select: { id: true } });
  await sql.$executeRaw`SELECT pg_notify('page_purge', ${String(id)})`;
  return String(id);
}

async function writeJournal(sql: Sql, actor: Actor, line: JournalLine): Promise<void> {
  await sql.journalEntry.create({
    data: {
      actorKind: actor.kind,
      actorId: actor.kind === 'person' ? actor.userId : null,
      actorName: actor.kind === 'anonymous' ? null : actor.name,
      action: line.action,
      subjectType: line.subjectType,
      subjectId: line.subjectId ?? null,
      requestId: currentRequestId(),
      address: currentNetwork(),
      ...(line.before === undefined ? {} : { before: line.before }),
      ...(line.after === undefined ? {} : { after: line.after }),
    },
  });
}
