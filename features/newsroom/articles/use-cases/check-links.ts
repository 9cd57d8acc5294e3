import {
  deleteOldLinks,
  listWaitingLinks,
  saveVerdict,
} from '#features/newsroom/articles/data/link-check.store.ts';
import { judgeFailure, judgeStatus, type LinkVerdict } from '#features/newsroom/articles/link-check.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { askAddress } from '#server/outbound/ask-address.ts';

/** One run asks so many addresses, so many at a time, one at a time for one host. */
const mostInARun = 200;
const atOnce = 6;

/** Asks the addresses that wait whether they still answer. The system's work alone. */
export const checkLinks: UseCase<{ signal: AbortSignal }, { checked: number; dead: number }> = async ({
  actor,
  input: { signal },
}) => {
  if (actor.kind !== 'system') return refused('forbidden');
  const hosts = Object.values(Object.groupBy(await listWaitingLinks(mostInARun), hostOf)).map(
    (urls) => urls ?? [],
  );
  const verdicts: LinkVerdict[] = [];
  const workers = Array.from({ length: atOnce }, async () => {
    for (let urls = hosts.shift(); urls && !signal.aborted; urls = hosts.shift()) {
      for (const url of urls) {
        if (signal.aborted) return;
        verdicts.push(await checkOne(url, signal));
      }
    }
  });
  await Promise.all(workers);
  await deleteOldLinks();
  return done({ checked: verdicts.length, dead: verdicts.filter(({ isAlive }) => isAlive === false).length });
};

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

async function checkOne(url: string, signal: AbortSignal): Promise<LinkVerdict> {
  const asked = await askAddress(url, signal);
  const verdict = asked.ok ? judgeStatus(asked.status) : judgeFailure(asked.failure);
  if (!signal.aborted) await saveVerdict(url, verdict);
  return verdict;
}
