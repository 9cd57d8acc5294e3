import type { ArticleFigures } from '#features/readers/audience/article-figures.ts';
import type { ReadArticle } from '#features/readers/audience/data/overview.queries.ts';
import { byteOrderMark, csvLine } from '#lib/csv.ts';
import { toSiteTime } from '#lib/site-time.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { audienceDesk } from '#words/readers/audience/audience-desk.ts';

const words = audienceDesk.csv;

/** What was read most, as a spreadsheet reads it; addresses are whole. */
export const toOverviewCsv = (articles: readonly ReadArticle[], siteUrl: string): string =>
  byteOrderMark +
  csvLine(words.overviewColumns) +
  articles
    .map(({ headline, sectionName, path, readers, views }, at) =>
      csvLine([
        String(at + 1),
        headline,
        sectionName,
        absoluteUrl(siteUrl, path),
        String(readers),
        String(views),
      ]),
    )
    .join('');

/** How one article was read: its hours, then its days; hours on the newspaper's clock. */
export const toFiguresCsv = ({ hours, days }: ArticleFigures): string =>
  byteOrderMark +
  csvLine(words.articleColumns) +
  [
    ...hours.map(({ start, views, readers }) => [toSiteTime(start), words.steps.hour, views, readers]),
    ...days.map(({ day, views, readers }) => [day, words.steps.day, views, readers]),
  ]
    .map((cells) => csvLine(cells.map(String)))
    .join('');
