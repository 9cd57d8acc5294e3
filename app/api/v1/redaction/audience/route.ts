import { mayReadAudience } from '#features/readers/audience/audience.policy.ts';
import { dayOf } from '#features/readers/audience/audience-clock.ts';
import { readAsked } from '#features/readers/audience/asked-audience.ts';
import { listReadArticles } from '#features/readers/audience/data/overview.queries.ts';
import { toOverviewCsv } from '#features/readers/audience/data/audience-csv.ts';
import { listSectionChoices } from '#features/newsroom/taxonomy/data/desk-taxonomy.queries.ts';
import { done } from '#lib/use-case.ts';
import { audienceDesk as words } from '#words/readers/audience/audience-desk.ts';
import { getConfig } from '#server/config.ts';
import { csvDoor } from '#server/http/csv-door.ts';
import { refuseOtherMethods } from '#server/http/route.ts';

export const dynamic = 'force-dynamic';

const mostLines = 1_000;

/** What was read most in a day or a week, of the newspaper or of one section, as CSV. */
export const GET = csvDoor({
  permission: mayReadAudience,
  read: async (query) => {
    const asked = { periode: query.get('periode'), rubrique: query.get('rubrique') };
    const { window, sectionIds } = readAsked(asked, await listSectionChoices());
    const now = new Date();
    const articles = await listReadArticles({ window, sectionIds, size: mostLines, now });
    return done({
      fileName: words.csv.overviewFile(window, dayOf(now)),
      csv: toOverviewCsv(articles, getConfig().siteUrl),
    });
  },
});

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
