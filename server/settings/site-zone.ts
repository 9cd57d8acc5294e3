import { defaultZone, setSiteZone, siteZone } from '#lib/site-zone.ts';
import { isTimeZone } from '#lib/time-zones.ts';
import { dbPool } from '#server/db/client.ts';
import { dropLocalPages } from '#server/page-cache/local-drop.ts';

/**
 * Reads the newspaper's time zone from its settings into this process (`lib/site-zone.ts`). When it is another than
 * before, every page that this process keeps was drawn on the old clock and is dropped in the same breath.
 */
export async function renewSiteZone(): Promise<void> {
  const { rows } = await dbPool().query<{ zone: string | null }>(
    `SELECT value->>'timeZone' AS zone FROM settings WHERE key = 'newspaper'`,
  );
  const stored = rows[0]?.zone ?? defaultZone;
  const zone = isTimeZone(stored) ? stored : defaultZone;
  if (zone === siteZone()) return;
  setSiteZone(zone);
  dropLocalPages('all', { isHard: false });
}
