const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const noBreak = '\u00a0';

/**
 * « il y a 12 min », « il y a 3 h », « à l’instant »; null when the absolute time says it better (the future, or
 * a day ago and more). Both times are milliseconds since 1970.
 */
export function relativeTime(then: number, now: number): string | null {
  const age = now - then;
  if (!(age >= 0) || age >= 24 * hourMs) return null;
  if (age < minuteMs) return 'à l’instant';
  if (age < hourMs) return `il y a ${Math.floor(age / minuteMs)}${noBreak}min`;
  return `il y a ${Math.floor(age / hourMs)}${noBreak}h`;
}

const yearMs = 365.25 * 86_400_000;

/** « Cet article a plus de 12 ans » for instants in milliseconds; nothing under a year or when one is no time. */
export function storyAge(publishedAt: number, now: number): string {
  const years = Math.floor((now - publishedAt) / yearMs);
  if (!(years >= 1)) return '';
  return `Cet article a plus ${years === 1 ? 'd’un an' : `de ${years}\u00a0ans`}`;
}
