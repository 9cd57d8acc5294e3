import { toAdsTxt } from '#features/syndication/plain-files.ts';
import { tags } from '#lib/tags.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  describePage({ tags: [tags.settings()] });
  const { adsTxt } = await loadSettings();
  return machineAnswer('text', toAdsTxt(adsTxt));
}
