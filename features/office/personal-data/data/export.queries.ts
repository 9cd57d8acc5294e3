import type { KeptExport } from '#features/office/personal-data/personal-data.ts';
import { db } from '#server/db/client.ts';

const select = {
  id: true,
  askedAt: true,
  partsDone: true,
  readyAt: true,
  expiresAt: true,
  bytes: true,
} as const;

/** Somebody's copy, made or being made; null when none was asked for. */
export const getExportOf = (userId: string): Promise<KeptExport | null> =>
  db().dataExport.findUnique({ where: { userId }, select });

/** A copy by its id, with whose it is; null when there is none. */
export const getExport = (id: string): Promise<(KeptExport & { userId: string }) | null> =>
  db().dataExport.findUnique({ where: { id }, select: { ...select, userId: true } });
