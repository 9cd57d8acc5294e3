import { gzipSync } from 'node:zlib';

export type PageWeight = { html: number; css: number; js: number; fonts: number; total: number };

/** Gzipped bytes of a page and of what its HTML names: styles, module scripts; fonts are counted apart, raw. */
export async function weighPage(siteUrl: string, path: string): Promise<PageWeight> {
  const html = await (await fetch(siteUrl + path)).text();
  const named = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ''))];
  const styles = named(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g);
  const scripts = named(/<script[^>]+src="([^"]+)"/g);
  const sheets = await Promise.all(styles.map((href) => text(siteUrl, href)));
  const faces = [...new Set(sheets.flatMap((sheet, at) => fontUrls(sheet, styles[at] ?? '')))];
  const css = sum(sheets.map(gzipped));
  const js = sum((await Promise.all(scripts.map((src) => text(siteUrl, src)))).map(gzipped));
  const fonts = sum(await Promise.all(faces.map((face) => size(siteUrl, face))));
  const weight = gzipped(html);
  return { html: weight, css, js, fonts, total: weight + css + js };
}

const gzipped = (content: string): number => gzipSync(content, { level: 6 }).length;
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const text = async (siteUrl: string, href: string) => (await fetch(new URL(href, siteUrl))).text();
const size = async (siteUrl: string, href: string) =>
  (await (await fetch(new URL(href, siteUrl))).arrayBuffer()).byteLength;

const fontUrls = (sheet: string, sheetHref: string): string[] =>
  [...sheet.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(
    (match) => new URL(match[1] ?? '', `http://page${sheetHref}`).pathname,
  );
