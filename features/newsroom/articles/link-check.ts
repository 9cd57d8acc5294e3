/** Seen at an address: it answers, it is gone, or nobody can tell from here. */
export type LinkVerdict = { isAlive: boolean | null; status: number | null; failure: string | null };

/** The longest address that is checked, in characters. */
const longestUrl = 2_000;

/** True for an address on the web that a machine may ask for; our own paths, mails and telephones are not. */
export function isCheckable(href: string): boolean {
  if (href.length > longestUrl || !/^https?:\/\//i.test(href) || !URL.canParse(href)) return false;
  const { username, password } = new URL(href);
  return username === '' && password === '';
}

/**
 * What an answer's status says of a link. 404 and 410 are the only ones that say "gone"; refusals (401, 403, 429…)
 * and faults of the moment (5xx) say that somebody is there, not what a reader would see.
 */
export function judgeStatus(status: number): LinkVerdict {
  if (status === 404 || status === 410) return { isAlive: false, status, failure: null };
  const isAlive = status >= 200 && status < 400 ? true : null;
  return { isAlive, status, failure: null };
}

/** No answer at all: the name, the network or the moment may be at fault, ours or theirs. Nothing is concluded. */
export const judgeFailure = (failure: string): LinkVerdict => ({ isAlive: null, status: null, failure });

/** Hours after which a verdict is asked for again when somebody works on a text that holds the link. */
const staleAfterHours = { alive: 24, dead: 1, unknown: 6 } as const;

/** True when what was seen is too old to be shown to somebody who works on the text. */
export function isStale({
  isAlive,
  checkedAt,
  now,
}: {
  isAlive: boolean | null;
  checkedAt: Date | null;
  now: Date;
}): boolean {
  if (checkedAt === null) return true;
  const hours = staleAfterHours[isAlive === null ? 'unknown' : isAlive ? 'alive' : 'dead'];
  return now.getTime() - checkedAt.getTime() > hours * 3_600_000;
}
