import { exportColumns } from '#words/office/personal-data/personal-data.ts';

/** The parts of a copy of one's data, in the order in which they are gathered; each is a table of the archive. */
export type ExportPart = keyof typeof exportColumns;
export const exportParts = Object.keys(exportColumns) as ExportPart[];

/** One table of a copy: cells in the order of its columns (`exportColumns`), null where there is nothing to say. */
export type ExportRows = readonly (readonly (string | number | boolean | null)[])[];

/** Another copy may be asked for this long after the last: what changed since would be little. */
const exportAgainHours = 24;

/** A session this young has just proved who holds it: its password is not asked again. */
export const freshSessionMinutes = 15;

/** How a copy of one's data stands. */
export type ExportState =
  | { kind: 'none' }
  | { kind: 'underway'; askedAt: Date; partsDone: number }
  | { kind: 'ready'; id: string; readyAt: Date; expiresAt: Date; bytes: number; againAt: Date };

export type KeptExport = {
  id: string;
  askedAt: Date;
  partsDone: number;
  readyAt: Date | null;
  expiresAt: Date | null;
  bytes: number | null;
};

/** What a row says at an instant: past its term there is no copy any more, whether its file is erased yet or not. */
export function exportStateOf(kept: KeptExport | null, now: Date): ExportState {
  if (!kept) return { kind: 'none' };
  const { id, askedAt, partsDone, readyAt, expiresAt, bytes } = kept;
  if (readyAt === null || expiresAt === null || bytes === null)
    return { kind: 'underway', askedAt, partsDone };
  if (expiresAt <= now) return { kind: 'none' };
  const againAt = new Date(askedAt.getTime() + exportAgainHours * 3_600_000);
  return { kind: 'ready', id, readyAt, expiresAt, bytes, againAt };
}
