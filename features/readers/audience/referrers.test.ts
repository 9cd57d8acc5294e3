import { expect, it } from 'vitest';
import { sourceOf } from './referrers.ts';

const own = 'journal.example:8080';

it.each([
  [undefined, 'direct'],
  ['', 'direct'],
  ['journal.example', 'internal'],
  ['journal.example:8080', 'internal'],
  ['www.google.com', 'google.com'],
  ['News.Google.com', 'news.google.com'],
  ['t.co', 't.co'],
  ['example.org:8443', 'example.org'],
  ['xn--caf-dma.example', 'xn--caf-dma.example'],
  ['site.xn--p1ai', 'site.xn--p1ai'],
  ['android-app.test.', 'android-app.test'],
  // Nothing of these is a public name.
  ['localhost', 'others'],
  ['192.168.0.1', 'others'],
  ['[2001:db8::1]', 'others'],
  ['direct', 'others'],
  ['others', 'others'],
  ['intranet', 'others'],
  ['example.org/chemin?q=secret', 'others'],
  ['<script>.example', 'others'],
  ['a..b', 'others'],
  ['-a.example', 'others'],
  [`${'a'.repeat(64)}.example`, 'others'],
  [`${'abcdefghi.'.repeat(20)}example`, 'others'],
  ['\u202Egro.elpmaxe', 'others'],
])('%s is told as %s', (referrer, source) => {
  expect(sourceOf(referrer, own)).toBe(source);
});
