import {
  type FileStanding,
  listPublicFiles,
  listWithdrawnAssets,
  lockPublicFiles,
  type PublicFile,
  readStandings,
} from '#features/newsroom/media/data/public-file.store.ts';
import { fileKey, withdrawnKey } from '#features/newsroom/media/file-key.ts';
import { isServedMimeType, type ServedMimeType } from '#features/newsroom/media/file-types.ts';
import { systemActor } from '#lib/actor.ts';
import { mediaJobNames } from '#words/newsroom/media/media-desk.ts';
import { storage } from '#server/storage/storage.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** Some 150 files of one picture on a slow storage. */
const timeoutMs = 120_000;
const atOnce = 16;

/**
 * Brings files of the public area to where the database says they stand. One that is withdrawn is an empty file under
 * its name, and its content lies in the private area; one that is shown has its content; one that nobody names goes.
 * Done twice it does nothing twice, and left in the middle it is finished by the next call. Answers how many moved.
 */
export async function settleFiles(files: readonly PublicFile[]): Promise<number> {
  const served = files.filter(isServed);
  if (served.length === 0) return 0;
  return transaction(
    systemActor(mediaJobNames.settler),
    async ({ sql }) => {
      await lockPublicFiles(sql);
      const standings = await readStandings(
        sql,
        served.map(({ hash }) => hash),
      );
      let moved = 0;
      for (let at = 0; at < served.length; at += atOnce) {
        const some = served.slice(at, at + atOnce);
        // All have ended before the lock is let go, also when one has failed.
        const results = await Promise.allSettled(
          some.map((file) => settle(file, standings.get(file.hash) ?? null)),
        );
        for (const result of results) {
          if (result.status === 'rejected') throw result.reason;
          if (result.value) moved += 1;
        }
      }
      return moved;
    },
    { timeoutMs },
  );
}

/** What was withdrawn is so before anything is served: after an update, after a backup was brought back. */
export async function settleWithdrawn(): Promise<number> {
  const files = await transaction(systemActor(mediaJobNames.settler), async ({ sql }) =>
    listPublicFiles(sql, await listWithdrawnAssets(sql)),
  );
  return settleFiles(files);
}

type ServedFile = { hash: string; mimeType: ServedMimeType };
const isServed = (file: PublicFile): file is ServedFile => isServedMimeType(file.mimeType);

/** True when something was changed. */
async function settle(file: ServedFile, standing: FileStanding | null): Promise<boolean> {
  const key = fileKey(file);
  const aside = withdrawnKey(file);
  switch (standing) {
    case 'withdrawn':
      return putAside(key, aside);
    case 'shown':
      return putBack(key, aside);
    case null: {
      const wasThere = await storage().remove(key);
      return (await storage('private').remove(aside)) || wasThere;
    }
  }
}

/** The content has its second name before an empty file takes its place, in one step. */
async function putAside(key: string, aside: string): Promise<boolean> {
  const bytes = await storage().size(key);
  if (bytes === 0) return false;
  const kept = await storage('private').size(aside);
  if (bytes === null && kept === null) return false;
  // What lies aside already is the same content: it is never written over.
  if (bytes !== null && kept !== bytes) await storage('private').takeFrom(storage(), key, aside);
  await storage().write(key, Buffer.alloc(0));
  return true;
}

async function putBack(key: string, aside: string): Promise<boolean> {
  const bytes = await storage().size(key);
  const isBack = bytes ? false : await storage().takeFrom(storage('private'), aside, key);
  if (bytes || isBack) await storage('private').remove(aside);
  return isBack;
}
