/** How long what is kept of people is kept. Stored under one key of the settings; every figure may be changed there. */
export const retentionFields = [
  'identityMonths',
  'accountMonths',
  'connectionMonths',
  'originDays',
  'banMonths',
  'exportDays',
  'deletionHours',
  'audienceMonths',
  'adMonths',
  'consentMonths',
] as const;
export type RetentionField = (typeof retentionFields)[number];
export type Retention = Record<RetentionField, number>;

/**
 * What the law says, or what is usual where it says nothing, and how far a newspaper may go from it. Décret 2021-1362:
 * the identity five years from the end of the contract (art. 2), what was given with the account one year from its
 * closing (art. 3), the source of a connection one year from it (art. 5). RGPD, art. 12(3): a copy within a month. A ban
 * whose account is deleted has no term by law: no longer than it is needed (art. 5(1)(e)).
 * What is counted of reading: 25 months at most, or consent would be needed (CNIL, 2020-091, art. 5). What is counted of
 * advertisements holds nobody: as long as its bill may be contested (code de commerce, art. L. 110-4). The proof of a
 * choice (RGPD, art. 7(1)) outlives the choice, which holds for six months, and not much more.
 */
export const retentionBounds: Readonly<
  Record<RetentionField, { least: number; most: number; usual: number }>
> = {
  identityMonths: { least: 12, most: 120, usual: 60 },
  accountMonths: { least: 3, most: 60, usual: 12 },
  connectionMonths: { least: 3, most: 60, usual: 12 },
  originDays: { least: 7, most: 365, usual: 90 },
  banMonths: { least: 1, most: 60, usual: 36 },
  exportDays: { least: 1, most: 30, usual: 7 },
  deletionHours: { least: 1, most: 720, usual: 24 },
  audienceMonths: { least: 1, most: 25, usual: 25 },
  adMonths: { least: 3, most: 120, usual: 60 },
  consentMonths: { least: 6, most: 25, usual: 25 },
};

/** The same instant some months earlier, in UTC; a day that the month lacks is its last. */
export function monthsBefore(instant: Date, months: number): Date {
  const moved = new Date(instant);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() - months);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(instant.getUTCDate(), lastDay));
  return moved;
}
