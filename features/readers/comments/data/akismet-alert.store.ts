import { akismetAlertKey as key } from '#features/readers/comments/data/akismet.queries.ts';
import type { AkismetAlert } from '#features/readers/spam-filter/akismet.ts';
import { db } from '#server/db/client.ts';

/** Keeps what Akismet last said of key and subscription; null: all is well again. Written only when it changes. */
export async function writeAkismetAlert(alert: AkismetAlert | null): Promise<void> {
  if (alert === null) {
    await db().setting.deleteMany({ where: { key } });
    return;
  }
  await db().setting.upsert({ where: { key }, create: { key, value: alert }, update: { value: alert } });
}
