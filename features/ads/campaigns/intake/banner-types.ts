import { extname } from 'node:path';

/** What a banner's file may be: `text` is read as words, `picture` looked at by its header. */
type BannerType = {
  mimeType: string;
  reads: 'page' | 'style' | 'script' | 'drawing' | 'picture' | 'font' | 'data';
};

const types: Readonly<Record<string, BannerType>> = {
  '.html': { mimeType: 'text/html', reads: 'page' },
  '.css': { mimeType: 'text/css', reads: 'style' },
  '.js': { mimeType: 'text/javascript', reads: 'script' },
  '.mjs': { mimeType: 'text/javascript', reads: 'script' },
  '.json': { mimeType: 'application/json', reads: 'data' },
  '.svg': { mimeType: 'image/svg+xml', reads: 'drawing' },
  '.jpg': { mimeType: 'image/jpeg', reads: 'picture' },
  '.jpeg': { mimeType: 'image/jpeg', reads: 'picture' },
  '.png': { mimeType: 'image/png', reads: 'picture' },
  '.webp': { mimeType: 'image/webp', reads: 'picture' },
  '.gif': { mimeType: 'image/gif', reads: 'picture' },
  '.woff': { mimeType: 'font/woff', reads: 'font' },
  '.woff2': { mimeType: 'font/woff2', reads: 'font' },
};

/** By the ending of its name alone; null for what no banner needs (programs, archives, pages of a server). */
export const bannerTypeOf = (path: string): BannerType | null => types[extname(path).toLowerCase()] ?? null;

/** What systems and editors leave in archives without being asked: passed over. */
export const isLitter = (path: string): boolean =>
  /(^|\/)(__MACOSX(\/|$)|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path);
