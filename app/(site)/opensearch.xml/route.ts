import { xmlText } from '#lib/xml.ts';
import { tags } from '#lib/tags.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import icon from '#components/layout/icon.svg';
import { searchWords } from '#messages/search.ts';
import { getConfig } from '#server/config.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';

export const dynamic = 'force-dynamic';

/** What OpenSearch 1.1 allows for names. */
const longestShortName = 16;
const longestLongName = 48;

/** As many whole words as fit; the beginning of the first where not even that does. */
const shortened = (name: string, most: number): string =>
  name.length <= most
    ? name
    : (name
        .slice(0, most + 1)
        .match(/^.*(?=\s)/)?.[0]
        .trim() ?? name.slice(0, most));

/** How a browser asks this newspaper's search from its own field. */
export async function GET(): Promise<Response> {
  describePage({ tags: [tags.settings()] });
  const { name } = await loadSettings();
  const { siteUrl } = getConfig();
  const template = `${absoluteUrl(siteUrl, urls.search())}?q={searchTerms}`;
  return machineAnswer(
    'openSearch',
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(shortened(name, longestShortName))}</ShortName>
<LongName>${xmlText(shortened(name, longestLongName))}</LongName>
<Description>${xmlText(searchWords.description)}</Description>
<Language>fr</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
<Image type="image/svg+xml">${xmlText(absoluteUrl(siteUrl, icon.src))}</Image>
<Url type="text/html" method="get" template="${xmlText(template)}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${xmlText(absoluteUrl(siteUrl, urls.openSearch()))}"/>
</OpenSearchDescription>
`,
  );
}
