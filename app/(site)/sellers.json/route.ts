import { toSellersJson } from '#features/ads/delivery/sellers-json.ts';
import { loadAdFiles, loadSettings } from '#app/(site)/load.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const [{ sellersJson }, { contacts }] = await Promise.all([loadAdFiles(), loadSettings()]);
  return machineAnswer('json', toSellersJson(sellersJson, contacts.newsroom));
}
