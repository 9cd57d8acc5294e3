import { percentile } from './process-figures.ts';

/** What a telephone of 412 px at two points a pixel asks for. */
const askedWidth = 412 * 2;
export const mostLeadBytes = 80_000;

export type LeadPictures = {
  count: number;
  medianBytes: number;
  mostBytes: number;
  heaviest: string;
};

/** The file that such a telephone loads of the picture on top of each story (of the sitemaps unless named), and what it weighs. */
export async function measureLeadPictures(
  siteUrl: string,
  stories?: readonly string[],
): Promise<LeadPictures> {
  const weights: { path: string; bytes: number }[] = [];
  for (const path of stories ?? (await listStories(siteUrl))) {
    const html = await (await fetch(siteUrl + path)).text();
    const file = leadFile(html);
    if (!file) continue;
    const answer = await fetch(siteUrl + file);
    if (!answer.ok) throw new Error(`${file} answered ${answer.status}`);
    weights.push({ path, bytes: (await answer.arrayBuffer()).byteLength });
  }
  const heaviest = weights.toSorted((one, other) => other.bytes - one.bytes)[0];
  return {
    count: weights.length,
    medianBytes: percentile(
      weights.map(({ bytes }) => bytes),
      0.5,
    ),
    mostBytes: heaviest?.bytes ?? 0,
    heaviest: heaviest?.path ?? '',
  };
}

async function listStories(siteUrl: string): Promise<string[]> {
  const index = await (await fetch(`${siteUrl}/sitemap.xml`)).text();
  const parts = pathsIn(index).filter((path) => path.startsWith('/sitemaps/'));
  const all = await Promise.all(
    parts.map(async (path) => pathsIn(await (await fetch(siteUrl + path)).text())),
  );
  return all.flat().filter((path) => path.split('/').length === 3 && !path.startsWith('/auteurs/'));
}

const pathsIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);

/** Of the picture that is fetched first: the best format's narrowest file that is wide enough. */
function leadFile(html: string): string | null {
  const picture = [...html.matchAll(/<picture>.*?<\/picture>/gs)]
    .map(([found]) => found)
    .find((found) => /fetchpriority="high"/i.test(found));
  const srcset = /srcset="([^"]+)"/i.exec(picture ?? '')?.[1];
  const files = (srcset?.split(',') ?? []).map((file) => file.trim().split(' '));
  const widths = files.map(([url = '', width = '']) => ({ url, width: Number.parseInt(width, 10) }));
  return (widths.find(({ width }) => width >= askedWidth) ?? widths.at(-1))?.url ?? null;
}
