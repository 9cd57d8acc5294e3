import { isCalendarDay, type CalendarDay } from '#lib/dates.ts';
import { parsePageNumber } from '#lib/page-numbers.ts';

/**
 * Segments arrive decoded in metadata and encoded in the page: both are read here. What is no address of ours
 * (a bad encoding, another alphabet) is null.
 */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

/** A slug of a section, article, author or subject. */
export function readSlug(segment: string): string | null {
  const slug = decoded(segment);
  return slug.length <= 200 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? slug : null;
}

/** The number in `/page/{n}`; page 1 is the list itself. */
export const readPage = (segment: string): number | null => parsePageNumber(decoded(segment));

/** `/archives/2026/11/24`: four, two and two digits of a day that exists. */
export function readDay(params: { annee: string; mois: string; jour: string }): CalendarDay | null {
  const [annee, mois, jour] = [decoded(params.annee), decoded(params.mois), decoded(params.jour)];
  if (!/^\d{4}$/.test(annee) || !/^\d{2}$/.test(mois) || !/^\d{2}$/.test(jour)) return null;
  const day = { year: Number(annee), month: Number(mois), day: Number(jour) };
  return isCalendarDay(day) ? day : null;
}

/** `/archives/2026/11`, or `/archives/2026` with `mois` absent (month 1 then). */
export const readMonth = (params: { annee: string; mois?: string }): CalendarDay | null =>
  readDay({ annee: params.annee, mois: params.mois ?? '01', jour: '01' });
