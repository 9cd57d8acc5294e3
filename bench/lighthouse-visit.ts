import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { say } from './table.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];
export type Theme = 'light' | 'dark';

type Visit = {
  url: string;
  chromePath: string;
  theme: Theme;
  only: readonly Category[];
  /** Addresses that this visit can't reach: patterns with `*`. */
  blocked?: readonly string[];
};

/** The recording of a visit breaks now and then on a busy machine: nothing was seen, so the visit is made again. */
const brokenRecordings = ['NO_NAVSTART', 'NO_FCP', 'PROTOCOL_TIMEOUT'];
const mostVisits = 3;
/** Blink's own names of the themes that a page may ask for. */
const themeFlags: Record<Theme, string> = {
  dark: '--blink-settings=preferredColorScheme=0',
  light: '--blink-settings=preferredColorScheme=1',
};

/** One visit by a fresh browser: nothing of an earlier visit is in its cache. Throws where the page could not be seen. */
export async function visit(asked: Visit): Promise<Result> {
  for (let count = 1; ; count += 1) {
    const result = await visitOnce(asked);
    const { runtimeError } = result;
    if (!runtimeError) return result;
    if (count === mostVisits || !brokenRecordings.includes(runtimeError.code))
      throw new Error(`${asked.url} : ${runtimeError.message}`);
    say(`  (enregistrement manqué, ${runtimeError.code} : visite refaite)`);
  }
}

async function visitOnce({ url, chromePath, theme, only, blocked = [] }: Visit): Promise<Result> {
  const chrome = await launch({
    chromePath,
    logLevel: 'silent',
    chromeFlags: [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      themeFlags[theme],
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const outcome = await lighthouse(url, {
      port: chrome.port,
      onlyCategories: [...only],
      ...(blocked.length > 0 ? { blockedUrlPatterns: [...blocked] } : {}),
      // A page that says 404 is judged as any other.
      ignoreStatusCode: true,
      logLevel: 'silent',
    });
    if (!outcome) throw new Error(`Lighthouse n’a rien rendu pour ${url}.`);
    return outcome.lhr;
  } finally {
    chrome.kill();
  }
}

/** The telephone and the line that Lighthouse plays, in its own figures. */
export function sayEmulation({ configSettings }: Result): string {
  const { screenEmulation: screen, throttling, throttlingMethod } = configSettings;
  return [
    `écran ${screen.width} × ${screen.height} × ${screen.deviceScaleFactor}`,
    `ligne ${throttling.rttMs} ms aller-retour, ${Math.round(throttling.throughputKbps)} kb/s`,
    `processeur ÷ ${throttling.cpuSlowdownMultiplier}`,
    throttlingMethod === 'simulate' ? 'retards calculés (simulate)' : throttlingMethod,
  ].join(', ');
}

/** What was painted largest: its place in the page and its first words. */
export function largestPaint({ audits }: Result): string {
  const details = audits['lcp-breakdown-insight']?.details;
  const items: unknown[] = details && 'items' in details && Array.isArray(details.items) ? details.items : [];
  for (const item of items) {
    if (typeof item !== 'object' || item === null || !('type' in item) || item.type !== 'node') continue;
    const selector = 'selector' in item ? String(item.selector) : '';
    const label = 'nodeLabel' in item ? String(item.nodeLabel) : '';
    return label === selector ? selector : `${selector} « ${label.slice(0, 60)} »`;
  }
  return '—';
}
