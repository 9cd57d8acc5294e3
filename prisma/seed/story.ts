import type { CorrectionType, Genre } from '#features/newsroom/articles/articles.ts';
import type { AuthorKey, SectionKey, SubjectKey } from './world.ts';

/** What a demonstration story holds; hours count back from the moment of the seed. */
export type Story = {
  slug: string;
  section: SectionKey;
  genre: Genre;
  /** 1 is a flash, 5 ordinary, 9 can wait. */
  urgency?: number;
  kicker?: string;
  headline: string;
  shortHeadline?: string;
  standfirst: string;
  dateline?: string;
  authors: readonly AuthorKey[];
  /** What stands beside the first signature: "envoyé spécial à Castelbrune". */
  note?: string;
  bylineNote?: string;
  subjects: readonly SubjectKey[];
  hoursAgo: number;
  /** When it was last updated in substance. */
  updatedHoursAgo?: number;
  /** Key of the picture on top, and this use's own caption. */
  picture?: string;
  pictureCaption?: string;
  body: string;
  backstory?: string;
  editorNote?: string;
  corrections?: readonly {
    type: CorrectionType;
    text: string;
    hoursAgo: number;
    /** It changes what one is about to read, and stands before it. */
    isBeforeBody?: boolean;
  }[];
  /** Who pays for it. */
  sponsor?: string;
  isMachineWritten?: boolean;
  areCommentsClosed?: boolean;
  /** An address that it had before: it still leads here. */
  formerSlug?: string;
  /** A new text of the published story that goes out by itself later. */
  plannedUpdate?: { inHours: number; text: Pick<Story, 'standfirst' | 'body'> };
  plannedWithdrawal?: { inHours: number; notice: string };
  /** Where it stands; published when nothing is said. */
  state?:
    | { kind: 'withdrawn'; notice: string; hoursAgo: number }
    | { kind: 'scheduled'; inHours: number; embargoInHours?: number }
    | { kind: 'draft' }
    | { kind: 'in_review' }
    | { kind: 'needs_changes' };
};

export const days = (count: number): number => count * 24;

const weekday = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', timeZone: 'Europe/Paris' });
const month = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'Europe/Paris' });
const day = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', timeZone: 'Europe/Paris' });

/**
 * Dates inside a text follow the day on which the story is published: `{jour-1}` is the weekday before it,
 * `{mois-2}` the month before last, `{an-14}` a year, `{date-20}` a day with its month.
 */
export function fillDates(text: string, published: Date): string {
  return text.replace(/\{(jour|mois|an|date)([+-]\d+)?\}/g, (_, kind: string, shift: string | undefined) => {
    const by = Number(shift ?? 0);
    if (kind === 'an') return String(published.getUTCFullYear() + by);
    if (kind === 'mois') {
      return month.format(new Date(Date.UTC(published.getUTCFullYear(), published.getUTCMonth() + by, 15)));
    }
    const moved = new Date(published.getTime() + by * 86_400_000);
    if (kind === 'jour') return weekday.format(moved);
    return day.format(moved).replace(/^1 /, '1er ');
  });
}
