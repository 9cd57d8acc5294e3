import { describe, expect, it, vi } from 'vitest';
import { openBannerPage } from './banner-opening.ts';

const opened = (page: string): string => openBannerPage(Buffer.from(page)).toString('utf8');
const [script = ''] = opened('').split('</script>');

describe("a banner's page", () => {
  it.each([
    ['', '<p>é</p>'],
    ['<!DOCTYPE html>', '<html lang="fr"><meta charset="utf-8"><p>é</p>'],
    ['\uFEFF<!-- agence -->\n<!doctype html SYSTEM "about:legacy-compat">', '\n<p>é</p>'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html>', '<p>é</p>'],
  ])('keeps %j in front, and everything that follows as it was sent', (before, after) => {
    expect(opened(before + after)).toBe(`${before}${script}</script>${after}`);
  });

  it('looks for its doctype quickly', () => {
    const before = process.threadCpuUsage().user;
    opened('<!--'.repeat(100_000));
    opened(`${'<!-- -->'.repeat(500)}<!-- `.repeat(100));
    expect(process.threadCpuUsage().user - before).toBeLessThan(200_000);
  });
});

describe('a click in a banner', () => {
  const folder = 'https://journal.example/pub/cadre/x-1/';
  /** What the page around is told when the element is clicked, and whether the browser still follows it. */
  function press(element: { localName: string; href?: unknown } | null, isPrevented = false) {
    const told: string[] = [];
    const opens: { open?: () => unknown } = {};
    let listen: (event: unknown) => void = () => undefined;
    // The script, in a window of nothing but what it needs.
    // oxlint-disable-next-line no-implied-eval -- it is the text under test
    new Function('window', 'parent', 'location', 'addEventListener', script.replace('<script>', ''))(
      opens,
      { postMessage: (data: string) => told.push(data) },
      { href: `${folder}?clickTag=%2Fpub%2Fclic%2Fa` },
      (_name: string, listener: typeof listen) => (listen = listener),
    );
    const preventDefault = vi.fn<() => void>();
    if (element) listen({ composedPath: () => [element, {}], defaultPrevented: isPrevented, preventDefault });
    else expect(opens.open?.()).toBeNull();
    return { told: told.length, isFollowed: preventDefault.mock.calls.length === 0 };
  }

  it('that opens a window or leads out is told to the page, whatever the address', () => {
    expect(press(null).told).toBe(1);
    for (const href of [
      'https://annonceur.example/',
      'https://journal.example/pub/clic/a',
      'http://x.example/',
    ])
      expect(press({ localName: 'a', href })).toEqual({ told: 1, isFollowed: false });
    expect(press({ localName: 'a', href: { baseVal: 'https://annonceur.example/' } }).told).toBe(1);
  });

  it('that stays in the banner, or that the banner acts upon itself, is its own business', () => {
    for (const href of [`${folder}deux.html`, `${folder}?clickTag=x#`, 'javascript:void(0)', ''])
      expect(press({ localName: 'a', href })).toEqual({ told: 0, isFollowed: true });
    expect(press({ localName: 'p' }).told).toBe(0);
    expect(press({ localName: 'a', href: 'https://annonceur.example/' }, true).told).toBe(0);
  });
});
