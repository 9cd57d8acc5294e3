import { type TdmReservation, toTdmReservation } from '#lib/tdm-reservation.ts';
import { dbPool } from '#server/db/client.ts';

const key = Symbol.for('nouvelles-du-monde.tdm-reservation');
const shared = globalThis as { [key]?: TdmReservation };

/** What this process says with its files: pages read their settings, a file is sent by nothing but a read. */
export const tdmReservation = (): TdmReservation => shared[key] ?? null;

/** Reads it from the settings (features/house/settings gives their shape): at start, and whenever they may be others. */
export async function renewTdmReservation(): Promise<void> {
  const { rows } = await dbPool().query<{ reservation: string | null; policy: string | null }>(
    `SELECT value->>'tdmReservation' AS reservation, value->>'tdmPolicy' AS policy FROM settings WHERE key = 'newspaper'`,
  );
  shared[key] = toTdmReservation(rows[0]?.reservation ?? null, rows[0]?.policy ?? null);
}
