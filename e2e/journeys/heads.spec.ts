import { gzipSync } from 'node:zlib';
import { type APIRequestContext, expect } from '@playwright/test';
import sharp from 'sharp';
import { agents } from '#e2e/fixtures/agents.ts';
import { test } from '#e2e/fixtures/newsroom.ts';
import { templates } from '#e2e/fixtures/templates.ts';
import { urls } from '#lib/urls.ts';
import { archive } from '#tests/factories/archive.ts';
import { faultsOfThing, missingForGoogle } from '#tests/schema-org.ts';

/** What the head and the structured data of a page may weigh together, in gzip. */
const mostBytes = 8 * 1024;

/** Every search is drawn anew, and nobody but its reader is meant to see it. */
const isSearch = (path: string): boolean => path.startsWith(urls.search());
const pages = templates.filter(({ status, path }) => status === undefined && !isSearch(path));

test('fourteen agents are given one and the same page of each kind', async ({ request }) => {
  expect(Object.keys(agents)).toHaveLength(14);
  for (const { path } of pages) {
    // A journey beside may publish between two requests: the same page at the same moment is what is asked.
    await expect(async () => {
      const answers = await Promise.all(
        Object.values(agents).map(async (agent) =>
          (await request.get(path, { headers: { 'user-agent': agent } })).text(),
        ),
      );
      expect(new Set(answers).size, path).toBe(1);
    }).toPass();
  }
});

test('each kind of page says what it is in its head and in its structured data', async ({
  request,
  baseURL,
}) => {
  const pictures = new Map<string, string>();
  for (const { name, path } of pages) {
    const html = await (await request.get(path)).text();
    const head = html.slice(0, html.indexOf('</head>'));
    for (const tag of ['og:title', 'og:description', 'og:url', 'og:image', 'og:image:type', 'og:image:alt'])
      expect(contentOf(head, tag), `${tag} of ${name}`).toBeTruthy();
    expect([name, contentOf(head, 'og:url')]).toEqual([name, new URL(path, baseURL).href]);
    expect([name, contentOf(head, 'og:locale')]).toEqual([name, 'fr_FR']);
    expect([name, contentOf(head, 'twitter:card')]).toEqual([name, 'summary_large_image']);
    expect(contentOf(head, 'robots'), name).toMatch(/noindex|max-image-preview:large/);
    expect(head.match(/<link rel="alternate" type="application\/(?:rss\+xml|feed\+json)"/g)).toHaveLength(2);
    const size = ['width', 'height'].map((side) => contentOf(head, `og:image:${side}`)).join('x');
    pictures.set(contentOf(head, 'og:image') ?? '', `${size} ${contentOf(head, 'og:image:type')}`);

    const things = structuredData(html);
    expect(
      things.flatMap((thing) => faultsOfThing(thing)),
      name,
    ).toEqual([]);
    expect(things.flatMap(missingForGoogle), name).toEqual([]);
    const data = html.slice(html.indexOf('<script type="application/ld+json"'));
    const weighed = head + data.slice(0, data.indexOf('</script>'));
    expect(gzipSync(weighed).length, `head and data of ${name}`).toBeLessThanOrEqual(mostBytes);
    const isFront = path === urls.home();
    const crumbs = things.filter((thing) => thing['@type'] === 'BreadcrumbList');
    expect(crumbs, name).toHaveLength(isFront ? 0 : 1);
  }
  for (const [url, declared] of pictures) expect([url, await measure(request, url)]).toEqual([url, declared]);
});

test('nobody is to index what is not for everybody', async ({ request }) => {
  for (const path of [
    urls.search('chantier'),
    urls.signIn(),
    urls.signUp(),
    '/nulle/part',
    archive.withdrawn,
  ]) {
    const html = await (await request.get(path)).text();
    expect([path, contentOf(html.slice(0, html.indexOf('</head>')), 'robots')]).toEqual([
      path,
      expect.stringContaining('noindex'),
    ]);
  }
});

/** The content of one tag of a head, as browsers read it. */
const contentOf = (head: string, name: string): string | undefined =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(head)?.[1]?.replaceAll('&amp;', '&');

type Thing = { '@type': unknown };

function structuredData(html: string): Thing[] {
  const [, text = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  return (JSON.parse(text) as { '@graph': Thing[] })['@graph'];
}

/** The size and type of a picture, of its own bytes. */
async function measure(request: APIRequestContext, url: string): Promise<string> {
  const answer = await request.get(url);
  expect(answer.status(), url).toBe(200);
  const { width, height, format } = await sharp(await answer.body()).metadata();
  return `${width}x${height} image/${format}`;
}
