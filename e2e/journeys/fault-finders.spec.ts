import { expect, test } from '@playwright/test';
import { lostWords, readWords } from '#e2e/fixtures/content.ts';
import { findFaults } from '#e2e/fixtures/faults.ts';
import { walkByKeyboard } from '#e2e/fixtures/focus-walk.ts';
import { lostInForcedColors, withoutRing } from '#e2e/fixtures/forced-colors.ts';

/** The finders find: each bad page has one fault, and a good one has none. */
const style =
  '<style>body { margin: 0 } p { width: 20rem } :focus-visible { outline: 3px solid red }</style>';
const skip = '<a class="evitement" href="#contenu">Aller au texte</a>';
const good = `${style}${skip}<main id="contenu"><h1>Un titre</h1><p>Un texte.</p><a href="/a">Lire</a><button>Agir</button></main>`;

test('a good page has no fault', async ({ page }) => {
  await page.setContent(good);
  expect(await findFaults(page)).toEqual([]);
  expect(await walkByKeyboard(page)).toEqual([]);
});

for (const [name, bad, fault] of [
  ['sticks out', '<p style="margin-left: 1400px">Dehors</p>', /^outside: p/],
  ['sticks out to the left', '<p style="margin-left: -40px">Dehors</p>', /^outside: p/],
  ['is cut', '<p style="width: 2rem">Anticonstitutionnellement</p>', /^cut: p/],
  ['lies over', '<p style="margin-top: -1rem; height: 5rem">Dessus</p>', /^over: /],
  ['makes the page scroll', '<div style="width: 3000px; height: 1px"></div>', /^the page scrolls/],
] as const) {
  test(`what ${name} is found`, async ({ page }) => {
    await page.setContent(good + bad);
    expect((await findFaults(page)).some((found) => fault.test(found))).toBe(true);
  });
}

for (const [name, bad, fault] of [
  ['without a ring', '<button style="outline: 0">Agir</button>', /^no ring/],
  ['in another order', '<a href="/b" tabindex="2">Avant</a>', /^(before the one|the first stop)/],
  ['out of sight', '<a href="/b" style="position: absolute; left: -900px">Loin</a>', /^outside the window/],
  [
    'under what stays on top',
    '<a href="/b">Dessous</a><div style="position: fixed; inset: 0">Dessus</div>',
    /^covered by/,
  ],
  [
    'that lets nobody out',
    '<button onkeydown="if (event.key === &quot;Tab&quot;) event.preventDefault()">Piège</button><button>Après</button>',
    /stops of|no way out|before the one/,
  ],
] as const) {
  test(`a stop ${name} is found`, async ({ page }) => {
    await page.setContent(good + bad);
    expect((await walkByKeyboard(page)).some((found) => fault.test(found))).toBe(true);
  });
}

test('what forced colours take away is found', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setContent(
    `${good}<style>.signe::before { content: ""; display: block; width: 9px; height: 9px; background: currentColor }</style>`,
  );
  expect(await lostInForcedColors(page)).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await withoutRing(page)).toEqual([]);
  await page.setContent(
    `<style>.signe::before { content: ""; display: block; width: 9px; height: 9px; background: currentColor }
      a { outline: 0 !important }</style><p class="signe">Un signe</p><hr style="border: 0; height: 1px; background: black">
      <svg><path fill="Canvas" d="M0 0h9v9z" /></svg><a href="/a">Lire</a>`,
  );
  expect(await lostInForcedColors(page)).toHaveLength(3);
  await page.keyboard.press('Tab');
  expect(await withoutRing(page)).toHaveLength(1);
});

test('words that are gone are found, each as often as it is gone', async ({ page }) => {
  await page.setContent('<p>un</p><p>un</p><p style="display: none">deux</p><p>trois</p>');
  const seen = await readWords(page);
  expect(lostWords(['un', 'un', 'un', 'deux', 'trois'], seen)).toEqual(['un', 'deux']);
});
