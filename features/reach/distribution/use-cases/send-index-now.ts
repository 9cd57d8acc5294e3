import {
  lockChannel,
  noteFailure,
  noteSuccess,
} from '#features/reach/distribution/data/channel-state.store.ts';
import {
  insertDelivery,
  listWaiting,
  markDelivered,
  markFailed,
  markParked,
  skipWaiting,
} from '#features/reach/distribution/data/delivery.store.ts';
import { pauseAfterFailures, shortestPauseMs } from '#features/reach/distribution/distribution.ts';
import {
  indexNowBody,
  type IndexNowVerdict,
  judgeIndexNow,
  mostIndexNowUrls,
} from '#features/reach/distribution/index-now.ts';
import { whyUntold } from '#features/reach/distribution/reach.ts';
import { ensureIndexNowKeys } from '#features/reach/distribution/use-cases/keep-index-now-key.ts';
import { getNewspaperSettings } from '#features/house/settings/data/settings.queries.ts';
import { systemActor } from '#lib/actor.ts';
import { changedPaths, type StoryAnnouncement } from '#features/newsroom/publishing/story-announcement.ts';
import { getConfig } from '#server/config.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';
import type { OutboxEntry } from '#server/transaction/outbox.ts';
import { isAllowedPrivately } from '#server/outbound/outbound-target.ts';
import { sendRequest } from '#server/outbound/send-request.ts';
import { type Transaction, transaction } from '#server/transaction/transaction.ts';

const channel = 'indexnow';
const kind = 'distribution.indexnow';

/** What is announced within this of one another goes in one request. */
const gatherMs = 500;
/** Somebody else is sending: whatever came meanwhile is taken after that. */
const busyMs = 1_000;
/** A request takes ten seconds at most; the rest is the database's. */
const sendWithinMs = 30_000;

/** Notes what IndexNow has to be told, and asks for it to be sent a moment later, with whatever else has come by then. */
export async function followOnIndexNow(announcement: StoryAnnouncement): Promise<OutboxEntry[]> {
  const { event, act, articleId } = announcement;
  const target = new URL(getConfig().indexNowUrl).origin;
  await insertDelivery({ event, act, articleId, channel, target, paths: changedPaths(announcement) });
  return [wake(`${channel}:${event}`, new Date(Date.now() + gatherMs))];
}

/** Asks for what waits to be sent; `reason` names the occasion, so that one occasion asks once. */
export const wakeIndexNow = (reason: string): OutboxEntry => wake(`${channel}:${reason}`, new Date());

const wake = (dedupeKey: string, availableAt: Date): OutboxEntry => ({
  kind,
  payload: {},
  dedupeKey,
  availableAt,
});

const wakeAt = (at: Date): OutboxEntry => wake(`${channel}:at:${Math.ceil(at.getTime() / 1_000)}`, at);

/** Everything that waits goes out, whoever asked first; the others find nothing left. */
export const indexNowHandler: OutboxHandler = { kind, deliver: () => sendIndexNow() };

/**
 * Sends whatever waits, in the order in which it happened, each address once. One process at a time: the channel's row
 * is held while the request is under way, and a process that dies leaves everything waiting. Returns when to come back.
 */
export async function sendIndexNow(): Promise<OutboxEntry[]> {
  const { siteUrl, indexNowUrl } = getConfig();
  const { robots } = await getNewspaperSettings();
  const isToStandIn = isAllowedPrivately(new URL(indexNowUrl));
  const problem = whyUntold({ siteUrl, robots, isToStandIn });
  const { key } = await ensureIndexNowKeys();
  return transaction(
    systemActor('diffusion'),
    async (open) => {
      const held = await lockChannel(open.sql, channel);
      if (!held) return [wakeAt(new Date(Date.now() + busyMs))];
      if (problem) {
        await skipWaiting(open.sql, { channel, problem });
        return [];
      }
      if (held.heldUntil) return [wakeAt(held.heldUntil)];
      const { ids, paths, isAll } = await takeBatch(open);
      if (ids.length === 0) return [];
      const answer = await sendRequest(indexNowUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: indexNowBody({ siteUrl, key, paths }),
      });
      const verdict = judgeIndexNow(answer, new Date());
      log().info({ channel, urls: paths.length, stories: ids.length, ...verdict }, 'IndexNow told');
      const heldUntil = await settle(open, { ids, verdict, failures: held.failures });
      if (heldUntil) return [wakeAt(heldUntil)];
      // Without a key: the second that would name it may have had its message already.
      return isAll ? [] : [{ kind, payload: {} }];
    },
    { timeoutMs: sendWithinMs },
  );
}

/** The oldest that fit one request; an address that changed twice is told once. */
async function takeBatch({ sql }: Transaction): Promise<{ ids: string[]; paths: string[]; isAll: boolean }> {
  const waiting = await listWaiting(sql, { channel, most: mostIndexNowUrls });
  const paths = new Set<string>();
  const ids: string[] = [];
  for (const delivery of waiting) {
    const added = delivery.paths.filter((path) => !paths.has(path));
    if (paths.size + added.length > mostIndexNowUrls) return { ids, paths: [...paths], isAll: false };
    for (const path of added) paths.add(path);
    ids.push(delivery.id);
  }
  return { ids, paths: [...paths], isAll: waiting.length < mostIndexNowUrls };
}

/** Writes what came of it; returns until when nothing is sent, if so. */
async function settle(
  { sql }: Transaction,
  { ids, verdict, failures }: { ids: string[]; verdict: IndexNowVerdict; failures: number },
): Promise<Date | null> {
  if (verdict.kind === 'delivered') {
    await markDelivered(sql, { ids, code: verdict.code });
    await noteSuccess(sql, channel, verdict.code);
    return null;
  }
  const { code, problem } = verdict;
  if (verdict.kind === 'parked') {
    await markParked(sql, { ids, code, problem });
    await noteFailure(sql, { channel, code, problem, pauseMs: null });
    return null;
  }
  await markFailed(sql, { ids, code, problem });
  const pauseMs = verdict.pauseMs ?? pauseAfterFailures(failures + 1);
  return noteFailure(sql, { channel, code, problem, pauseMs: Math.max(pauseMs, shortestPauseMs) });
}
