import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/newsroom.ts';
import { templates } from '#e2e/fixtures/templates.ts';
import { publicPolicy } from '#server/page-cache/policy.ts';

/** A browser logs a page that answers 404 or 410 as an error of its own. */
test.use({ expectedErrors: [/status of 4(04|10)/] });

for (const { name, path, status = 200 } of templates) {
  test(`${name}: accessible in both themes @phone`, async ({ page, expectAccessible }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    await expectAccessible();
  });

  test(`${name}: plain bytes under the policy`, async ({ request, baseURL }) => {
    const ask = () => request.get(path, { headers: { cookie: 'next-auth.session-token=x' } });
    let response = await ask();
    // Drawn while another journey publishes, an answer is for whoever waits for it alone: the next one is for all.
    await expect(async () => {
      response = await ask();
      expect(response.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
    }).toPass({ timeout: 30_000 });
    expect(response.status()).toBe(status);
    const headers = response.headers();
    expect(headers['content-security-policy']).toBe(publicPolicy);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
    const html = await response.text();
    expect(html).toMatch(/^<!DOCTYPE html><html lang="fr"/i);
    expect(html).not.toMatch(/\sstyle\s*=|<style|\son[a-z]+\s*=\s*"/i);
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(scripts.filter((attributes) => !isOurs(attributes))).toEqual([]);
    expect(html).not.toMatch(/_next\/static\/chunks\/[^"]*\.js|self\.__next/);
    expect(thirdParties(html, baseURL ?? '')).toEqual([]);
    expect(html.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
    // Every search is the same page to whoever indexes.
    expect(canonical && new URL(canonical).href).toBe(
      status === 200 ? new URL(path.split('?')[0] ?? '', baseURL).href : undefined,
    );
  });
}

/** An island of ours or data for machines; anything else is a framework's or inline. */
const isOurs = (attributes: string): boolean =>
  / type="application\/ld\+json"/.test(attributes) ||
  / type="module" src="\/islands\/[^"]+"/.test(attributes);

/** Addresses that a browser would load by itself from somebody else. */
function thirdParties(html: string, base: string): string[] {
  const loaded = html.matchAll(
    /<(?:script|img|source|iframe|link(?! rel="(?:canonical|alternate))|video|audio)\b[^>]*?\s(?:src|href|srcset)="([^"]+)"/g,
  );
  return [...loaded]
    .map(([, address = '']) => address)
    .filter((address) => new URL(address.split(' ')[0] ?? '', base).origin !== base);
}
