import { expect, it } from 'vitest';
import { trafficOf } from './traffic.ts';

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

it('tells readers from robots and from the newsroom', () => {
  const of = (cookie?: string, userAgent: string | undefined = browser) => trafficOf({ userAgent, cookie });
  expect(of()).toBe('reader');
  expect(of('nouvelles-connecte=1')).toBe('reader');
  expect(of('a=b; nouvelles-connecte=redaction; c=d')).toBe('staff');
  expect(of('x-nouvelles-connecte=redaction')).toBe('reader');
  expect(of('nouvelles-connecte=redaction', 'curl/8.5')).toBe('robot');
  const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/141.0.0.0 Safari/537.36';
  for (const robot of [
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    `Mozilla/5.0 (X11; Linux x86_64) ${chrome}`,
    '',
  ])
    expect(of(undefined, robot)).toBe('robot');
  expect(trafficOf({ userAgent: undefined, cookie: undefined })).toBe('robot');
});
