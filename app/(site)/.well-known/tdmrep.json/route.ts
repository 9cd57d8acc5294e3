import { loadSettings } from '#app/(site)/load.ts';
import { tags } from '#lib/tags.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';

export const dynamic = 'force-dynamic';

/** Whether texts may be mined (W3C community report TDMRep): 1 reserves the right. */
export async function GET(): Promise<Response> {
  describePage({ tags: [tags.settings()] });
  const { aiCrawlers } = await loadSettings();
  const policy = [{ location: '/', 'tdm-reservation': aiCrawlers === 'refuse' ? 1 : 0 }];
  return machineAnswer('json', `${JSON.stringify(policy)}\n`);
}
