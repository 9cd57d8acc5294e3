import { byteOrderMark, csvLine } from '#lib/csv.ts';
import type { ChoicePlace } from '#lib/consent-choice.ts';
import { toSiteTime } from '#lib/site-time.ts';
import { choicePlaceWords, consentDeskWords as words } from '#words/readers/consent/consent-desk.ts';
import { db } from '#server/db/client.ts';

/** So many answers of one kind in a day of the newspaper's clock. */
export type ProofCount = {
  day: string;
  purpose: string;
  isYes: boolean;
  place: ChoicePlace;
  version: string;
  count: number;
};

/** Proofs go after so long (features/house/retention); older ones are not asked for. */
const longestDays = 800;

/**
 * What readers answered, newest day first. Counted by quarters of an hour, as no zone's days begin within one, and then
 * by the newspaper's days: SQL knows no zone.
 */
export async function listProofCounts({ days = longestDays } = {}): Promise<ProofCount[]> {
  const rows = await db().$queryRaw<(Omit<ProofCount, 'day'> & { start: Date })[]>`
    SELECT date_bin('15 minutes', p.at, timestamptz '2000-01-01T00:00:00Z') AS start, p.text_version AS version,
      p.place, said.key AS purpose, said.value = 'true'::jsonb AS "isYes", count(*)::int AS count
    FROM consent_proofs p, jsonb_each(p.choices) said
    WHERE p.at > now() - make_interval(days => ${longestDays}::int)
    GROUP BY 1, 2, 3, 4, 5`;
  const sums = new Map<string, ProofCount>();
  for (const { start, ...row } of rows) {
    const day = toSiteTime(start).slice(0, 10);
    const key = [day, row.purpose, row.isYes, row.place, row.version].join(' ');
    const sum = sums.get(key);
    if (sum) sum.count += row.count;
    else sums.set(key, { day, ...row });
  }
  const shown = new Set([...new Set([...sums.values()].map(({ day }) => day))].sort().slice(-days));
  return [...sums.entries()]
    .filter(([, { day }]) => shown.has(day))
    .sort(([one, a], [other, b]) => b.day.localeCompare(a.day) || one.localeCompare(other))
    .map(([, sum]) => sum);
}

/** The same as a spreadsheet reads it. */
export const toProofCsv = (counts: readonly ProofCount[]): string =>
  byteOrderMark +
  csvLine(Object.values(words.proofColumns)) +
  counts
    .map(({ day, purpose, isYes, place, version, count }) =>
      csvLine([day, purpose, isYes ? words.yes : words.no, choicePlaceWords[place], version, String(count)]),
    )
    .join('');
