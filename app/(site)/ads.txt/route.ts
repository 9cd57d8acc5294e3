import { toAdsTxt } from '#features/ads/delivery/ads-txt.ts';
import { loadAdFiles } from '#app/(site)/load.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';
import { getConfig } from '#server/config.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const { adsTxt } = await loadAdFiles();
  return machineAnswer('text', toAdsTxt(adsTxt, new URL(getConfig().siteUrl).hostname));
}
