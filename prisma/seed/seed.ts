import { pathToFileURL } from 'node:url';
import { queueShared } from '#features/newsroom/media/data/stray-files.store.ts';
import { systemActor } from '#lib/actor.ts';
import { closeDatabase, db } from '#server/db/client.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { newspaper } from '#prisma/seed/articles/newspaper.ts';
import { gallery } from '#prisma/seed/pictures/gallery.ts';
import type { DrawnPicture } from '#prisma/seed/pictures/kit.ts';
import { type MadePicture, makePicture } from '#prisma/seed/pictures/make-picture.ts';
import { glacierNotes } from '#prisma/seed/sounds/glacier-notes.ts';
import { insertAds, prepareAds } from './write-ads.ts';
import { insertPeople, preparePeople } from './people.ts';
import { insertSettings } from './settings.ts';
import { insertCommentReports } from './write-comment-reports.ts';
import { insertConversations } from './write-comments.ts';
import { insertModeration } from './write-moderation.ts';
import { insertStories } from './write-articles.ts';
import { insertDoors } from './write-doors.ts';
import { insertReviews } from './write-review.ts';
import { insertRequests } from './write-requests.ts';
import { insertLibrary } from './write-library.ts';
import { insertPictures, storePictures } from './write-pictures.ts';
import { insertSounds, storeSounds } from './write-sounds.ts';
import { insertTaxonomy } from './write-taxonomy.ts';

export type DemoAccount = { role: string; email: string; password: string };

/** Two at once: one decodes while the other is encoded. */
const picturesAtOnce = 2;
const longAgoMs = 4 * 365 * 86_400_000;
/** Holds two seeds that start together apart. */
const seedLock = 7_301_102;
/** Nobody waits on it, and a busy machine may take long over fifty stories. */
const seedTimeoutMs = 120_000;

/**
 * Fills an empty newsroom with the demonstration newspaper, all of it marked, in one transaction: whole or not at
 * all. Returns the accounts with their passwords (kept nowhere else), or null when there is any article already.
 */
export async function seedDemonstration({
  now,
  drawings = gallery,
}: {
  now: Date;
  drawings?: readonly DrawnPicture[];
}): Promise<{ accounts: DemoAccount[] } | null> {
  if ((await db().article.count()) > 0) return null;
  const people = await preparePeople();
  const pictures = await makePictures(drawings);
  await storePictures(pictures);
  const sounds = [glacierNotes()];
  await storeSounds(sounds);
  const ads = await prepareAds();
  return transaction(
    systemActor('demonstration'),
    async (open) => {
      const { sql } = open;
      await sql.$executeRaw`SELECT pg_advisory_xact_lock(${seedLock})`;
      if ((await sql.article.count()) > 0) return null;
      const at = new Date(now.getTime() - longAgoMs);
      const assets = new Map([
        ...(await insertPictures(sql, pictures, at)),
        ...(await insertSounds(sql, sounds, at)),
      ]);
      const taxonomy = await insertTaxonomy(sql, { portraits: assets, at });
      const accounts = await insertPeople(sql, { people, taxonomy });
      await insertStories(open, { stories: newspaper, taxonomy, pictures: assets, accounts, now });
      // The sound is a graphic, for the ear.
      const heard = sounds.map(({ key }) => ({ key, isGraphic: true as const }));
      await queueShared(sql);
      await insertLibrary(sql, { pictures: [...drawings, ...heard], assets, now });
      await insertConversations(open, { accounts, now });
      await insertCommentReports(sql, { now });
      await insertModeration(open, { now });
      await insertReviews(open, { now });
      await insertRequests(sql, { now });
      await insertDoors(open, { taxonomy, now });
      await insertAds(sql, ads, { now });
      await insertSettings(sql);
      await open.journal({
        action: 'demo.seed',
        subjectType: 'newspaper',
        after: { articles: newspaper.length, pictures: pictures.length },
      });
      open.purge({ kind: 'settings' });
      return { accounts: people.map(({ role, email, password }) => ({ role, email, password })) };
    },
    { timeoutMs: seedTimeoutMs },
  );
}

async function makePictures(drawings: readonly DrawnPicture[]): Promise<MadePicture[]> {
  const made: MadePicture[] = [];
  for (let at = 0; at < drawings.length; at += picturesAtOnce) {
    made.push(...(await Promise.all(drawings.slice(at, at + picturesAtOnce).map(makePicture))));
  }
  return made;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const seeded = await seedDemonstration({ now: new Date() });
    process.stdout.write(`${JSON.stringify(seeded ?? { accounts: [] })}\n`);
  } finally {
    await closeDatabase();
  }
}
