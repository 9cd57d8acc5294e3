import { z } from 'zod';
import { getAccountById } from '#features/house/accounts/data/account.queries.ts';
import { getExport } from '#features/office/personal-data/data/export.queries.ts';
import { updateExportReady, updatePartsDone } from '#features/office/personal-data/data/export.store.ts';
import { readPart } from '#features/office/personal-data/data/own-data.queries.ts';
import { exportArchive } from '#features/office/personal-data/export-archive.ts';
import {
  type ExportPart,
  exportParts,
  type ExportRows,
} from '#features/office/personal-data/personal-data.ts';
import { exportFileKey } from '#features/office/personal-data/use-cases/export-file.ts';
import { exportKind } from '#features/office/personal-data/use-cases/request-export.ts';
import { getRetention } from '#features/house/retention/data/retention.queries.ts';
import { dateAndClock } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { exportFileWords, ownDataMails } from '#words/office/personal-data/personal-data.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import { noticeEntry } from '#server/http/notice.ts';
import type { OutboxEntry } from '#server/transaction/outbox.ts';
import { getNewspaperName } from '#server/settings/settings.ts';
import { storage } from '#server/storage/storage.ts';

const dayMs = 86_400_000;

/** Delivers `personal-data.export`: gathers, packs, keeps, tells. Done again, it tells again under the same name. */
export const makeExportHandler: OutboxHandler = {
  kind: exportKind,
  deliver: async ({ payload }) => {
    const { exportId } = z.object({ exportId: z.uuid() }).parse(payload);
    return makeExport(exportId, new Date());
  },
};

/** Makes the file of a copy; nothing when nobody wants it any more. */
export async function makeExport(exportId: string, now: Date): Promise<OutboxEntry[] | undefined> {
  const wanted = await getExport(exportId);
  const account = wanted && (await getAccountById(wanted.userId));
  if (!wanted || !account) return undefined;
  const [newspaper, { exportDays }] = await Promise.all([getNewspaperName(), getRetention()]);
  if (wanted.readyAt === null) {
    const parts = await gather(exportId, account.id);
    const readMe = exportFileWords.readMeText({ newspaper, name: account.name, at: dateAndClock(now) });
    const archive = exportArchive(parts, { readMe, at: now });
    const key = exportFileKey(exportId);
    await storage('private').write(key, archive, { bytes: archive.length });
    const isWanted = await updateExportReady(exportId, {
      bytes: archive.length,
      partsDone: exportParts.length,
      readyAt: now,
      expiresAt: new Date(now.getTime() + exportDays * dayMs),
    });
    if (!isWanted) {
      await storage('private').remove(key);
      return undefined;
    }
  }
  return [
    noticeEntry({
      to: { kind: 'people', userIds: [account.id] },
      words: ownDataMails.ready({ newspaper, days: exportDays }),
      path: urls.ownData(),
      dedupeKey: `data-export:${exportId}`,
    }),
  ];
}

async function gather(exportId: string, userId: string): Promise<Map<ExportPart, ExportRows>> {
  const parts = new Map<ExportPart, ExportRows>();
  for (const part of exportParts) {
    parts.set(part, await readPart(part, userId));
    await updatePartsDone(exportId, parts.size);
  }
  return parts;
}
