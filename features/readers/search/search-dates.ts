import { type CalendarDay, isCalendarDay } from '#lib/dates.ts';

/** Since when, or until when: a day of the newspaper's calendar, or so long ago. */
export type SearchDate =
  | { kind: 'day'; day: CalendarDay }
  | { kind: 'ago'; unit: 'day' | 'week' | 'month' | 'year'; count: number };

const firstYear = 1600;
const lastYear = 2999;
const mostAgo = 9_999;

const units: readonly [pattern: RegExp, unit: Extract<SearchDate, { kind: 'ago' }>['unit']][] = [
  [/^(?:j|jours?)$/, 'day'],
  [/^(?:s|sem|semaines?)$/, 'week'],
  [/^(?:m|mois)$/, 'month'],
  [/^(?:a|ans?|annees?|années?)$/, 'year'],
];

/**
 * Reads a date as people type one after `depuis:` or `avant:`, its first day where it names more than one: 2025,
 * 2025-11, 11/2025, 2025-11-03, 03/11/2025, hier, 7j, 2 semaines, 3mois, 1 an. Null for anything else.
 */
export function parseSearchDate(typed: string): SearchDate | null {
  const text = typed.trim().toLowerCase();
  if (text === 'hier') return { kind: 'ago', unit: 'day', count: 1 };
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (iso) return toDay(iso[1], iso[2], iso[3]);
  const french = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(text);
  if (french) return toDay(french[3], french[2], french[1]);
  const [, amount = '', word = ''] = /^(\d{1,5})\s*(\p{L}+)$/u.exec(text) ?? [];
  const unit = units.find(([pattern]) => pattern.test(word))?.[1];
  const count = Number(amount);
  return unit && count >= 1 && count <= mostAgo ? { kind: 'ago', unit, count } : null;
}

function toDay(year = '', month = '1', day = '1'): SearchDate | null {
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  const isRead = found.year >= firstYear && found.year <= lastYear && isCalendarDay(found);
  return isRead ? { kind: 'day', day: found } : null;
}
