import { describe, expect, it } from 'vitest';
import { isRobot } from './robots.ts';

const safari = (version: string): string =>
  `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) ${version}`;
const chrome = (system: string, more = ''): string =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0${more} Safari/537.36`;

describe('a robot', () => {
  it.each([
    undefined,
    '',
    'Mozilla',
    'curl/8.5.0',
    'Wget/1.21.4',
    'python-requests/2.32.3',
    'Go-http-client/2.0',
    'okhttp/4.12.0',
    'node',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    `${chrome('Linux; Android 6.0.1; Nexus 5X Build/MMB29P')} (compatible; Googlebot/2.1; +http://www.google.com/bot.html)`,
    'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
    'Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)',
    'Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)',
    'Mozilla/5.0 (compatible; ClaudeBot/1.0; +claudebot@example.org)',
    'Mozilla/5.0 (compatible; Bytespider; spider-feedback@example.org)',
    'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36',
    chrome('Linux; Android 11; moto g power (2022)', ' Mobile').replace('Safari', 'Chrome-Lighthouse Safari'),
    `${safari('Version/17.4 Safari/605.1.15')} (Applebot/0.1; +http://www.apple.com/go/applebot)`,
    'Mozilla/5.0 (compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)',
    'Mozilla/5.0 (compatible; archive.org_bot +http://archive.org/details/archive.org_bot)',
    'Mozilla/5.0 (X11; Linux x86_64) PhantomJS/2.1.1 Safari/538.1',
  ])('is %s', (userAgent) => {
    expect(isRobot(userAgent)).toBe(true);
  });
});

describe('somebody', () => {
  it.each([
    safari('Version/18.1 Safari/605.1.15'),
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    chrome('Windows NT 10.0; Win64; x64'),
    chrome('Windows NT 10.0; Win64; x64').concat(' Edg/142.0.0.0'),
    chrome('Linux; Android 10; K', ' Mobile'),
    chrome('Linux; Android 10; CUBOT NOTE 20', ' Mobile'),
    chrome('Linux; Android 9; CUBOT_X19', ' Mobile'),
    'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
    'Mozilla/5.0 (Android 14; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/490.0.0;FBBV/1;FBDV/iPhone14,5]',
    'Mozilla/5.0 (Linux; Android 13; SM-G991B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
    'Opera/9.80 (Android; Opera Mini/36.2/191.326; U; fr) Presto/2.12.423 Version/12.16',
  ])('is %s', (userAgent) => {
    expect(isRobot(userAgent)).toBe(false);
  });
});
