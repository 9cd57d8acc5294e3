import { z } from 'zod';
import { boundsOfDay } from '#lib/dates.ts';

const words = z.string().trim().max(200).catch('');
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .catch('');

/** What somebody looks for in the journal, as the address carries it; what can't be read is as if absent. */
export const journalSearchSchema = z.object({
  qui: words.optional(),
  action: words.optional(),
  objet: words.optional(),
  sujet: words.optional(),
  du: day.optional(),
  au: day.optional(),
  mots: words.optional(),
  apres: words.optional(),
});
export type JournalSearch = z.output<typeof journalSearchSchema>;

/** The period in UTC: from the first day's midnight on the newspaper's clock to the end of the last. */
export function periodOf({ du, au }: JournalSearch): { from: Date | null; until: Date | null } {
  const from = boundsOfDay(du);
  const until = boundsOfDay(au);
  return { from: from?.start ?? null, until: until?.end ?? null };
}

/** A place in the journal: the instant and id of the last line seen. */
export type JournalPlace = { at: Date; id: string };

export const writePlace = ({ at, id }: JournalPlace): string => `${at.toISOString()}_${id}`;

export function readPlace(text: string | undefined): JournalPlace | null {
  const [instant = '', id = ''] = (text ?? '').split('_');
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) || !/^[0-9a-f-]{36}$/.test(id) ? null : { at, id };
}
