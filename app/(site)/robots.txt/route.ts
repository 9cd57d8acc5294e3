import { toRobots } from '#features/reach/syndication/plain-files.ts';
import { tags } from '#lib/tags.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  describePage({ tags: [tags.settings()] });
  const { siteUrl } = getConfig();
  const { robots, aiCrawlers, aiAnswers, aiVisits } = await loadSettings();
  const choices = { training: aiCrawlers, answers: aiAnswers, visits: aiVisits };
  return machineAnswer(
    'text',
    toRobots({
      sitemaps: [urls.sitemapIndex(), urls.newsSitemap()].map((path) => absoluteUrl(siteUrl, path)),
      isOpen: robots === 'index',
      refused: (['training', 'answers', 'visits'] as const).filter(
        (purpose) => choices[purpose] === 'refuse',
      ),
    }),
  );
}
