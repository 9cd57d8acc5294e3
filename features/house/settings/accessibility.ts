import type { NewspaperSettings } from '#features/house/settings/settings.schema.ts';

/** What a newspaper may declare of its conformity to the RGAA. */
export type AccessibilityState = 'none' | 'partial' | 'full';

/** An audit that was entered whole: when, by whom, with which result. */
export type AccessibilityAudit = {
  /** `2026-11-27`. */
  date: string;
  auditor: string;
  /** Percent of the criteria that are met. */
  rate: number;
  failures: readonly string[];
  exemptions: readonly string[];
};

/** From this share of the criteria on, conformity is partial (RGAA, déclaration d’accessibilité). */
const partialFrom = 50;

/** The audit that the settings hold, or null: without a date, somebody who made it and a rate there is none. */
export function enteredAudit({ accessibilityAudit }: NewspaperSettings): AccessibilityAudit | null {
  const { date, auditor, rate, failures, exemptions } = accessibilityAudit;
  if (date === null || auditor === null || rate === null) return null;
  return { date, auditor, rate: Number.parseFloat(rate.replace(',', '.')), failures, exemptions };
}

/**
 * What an audit lets one declare: all criteria met, half of them, or fewer. « Non conforme » also says that no audit
 * measured it (arrêté du 20 septembre 2019, RGAA).
 */
export function accessibilityState(audit: AccessibilityAudit | null): AccessibilityState {
  if (audit === null || audit.rate < partialFrom) return 'none';
  return audit.rate < 100 ? 'partial' : 'full';
}
