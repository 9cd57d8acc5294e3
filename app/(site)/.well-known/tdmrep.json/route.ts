import { tdmReservationOf } from '#features/house/settings/settings.schema.ts';
import { toTdmFile } from '#lib/tdm-reservation.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';

export const dynamic = 'force-dynamic';

/** What is reserved of text and data mining, for the whole site (W3C community report TDMRep). */
export async function GET(): Promise<Response> {
  return machineAnswer('json', toTdmFile(tdmReservationOf(await loadSettings())));
}
