import type { Retention } from '#features/house/retention/retention.ts';
import { retentionSchema } from '#features/house/retention/retention.schema.ts';
import { readSetting } from '#server/settings/setting-rows.ts';

/** The row of the settings table that says how long things are kept. */
export const retentionKey = 'retention';

/** How long this newspaper keeps what it keeps of people. Throws when what is stored can't be read. */
export async function getRetention(): Promise<Retention> {
  return retentionSchema.parse((await readSetting(retentionKey)) ?? {});
}
