import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  type Device,
  devices,
  reservedHeight,
  type SlotKind,
  slotKinds,
} from '#features/ads/campaigns/ad-slots.ts';
import type { FilledSlot, HouseAd } from '#features/ads/delivery/house-ads.ts';
import { anywhere } from '#features/ads/campaigns/targeting.ts';
import { AdSlot } from './ad-slot.tsx';
import { insertsOfText } from './text-ads.tsx';

const picture: HouseAd = {
  creativeId: '0190',
  campaignId: '0191',
  advertiser: 'Le Théâtre & Cie',
  priority: 5,
  weight: 1,
  targeting: anywhere,
  drawn: {
    kind: 'picture',
    src: '/pub/fichiers/ab.gif',
    still: '/pub/fichiers/cd.webp',
    width: 300,
    height: 250,
    alt: 'Une salle pleine',
  },
};
const filled = (changes: Partial<FilledSlot> = {}): FilledSlot => ({
  slot: 'pave-article-2',
  kind: 'pave-article',
  advertiser: picture.advertiser,
  creatives: [{ ad: picture, devices: [...devices] }],
  clicks: new Map([['0190', '/pub/clic/jeton']]),
  ...changes,
});
const draw = (changes: Partial<FilledSlot> = {}, lang?: string): string =>
  renderToStaticMarkup(<AdSlot filled={filled(changes)} path="/monde/le-pont" {...(lang ? { lang } : {})} />);

describe('a slot in the HTML', () => {
  it('says what it is and whose, offers a way past it and a way to complain, and holds what the house shows', () => {
    const html = draw();
    expect(html).toMatch(/^<aside class="pub pub-pave" id="pub-pave-article-2" aria-label="Publicité"/);
    expect(html).toContain('data-pub="pave-article-2" data-pub-page="/monde/le-pont"');
    expect(html).toContain('Publicité\u00a0· <span data-pub-annonceur="">Le Théâtre &amp; Cie</span></p>');
    expect(html).toContain('<a class="pub-passer" href="#pub-pave-article-2-fin">');
    expect(html).toContain('id="pub-pave-article-2-fin"');
    expect(html).toContain('Signaler<span class="sr-only"> cette publicité</span>');
    expect(html).toContain(
      'href="/compte/signaler-publicite?emplacement=pave-article-2&amp;creation=0190&amp;page=%2Fmonde%2Fle-pont"',
    );
    expect(html).toContain('href="/pub/clic/jeton" rel="sponsored nofollow"');
    expect(html).toContain(
      '<img src="/pub/fichiers/cd.webp" data-pub-anime="/pub/fichiers/ab.gif" data-pub-fixe="/pub/fichiers/cd.webp" ',
    );
    expect(html).toMatch(/<button type="button" class="pub-pause" [^>]*hidden=""/);
    expect(html).toMatch(/<img src="[^>]+ width="300" height="250" alt="Une salle pleine" loading="lazy"/);
    expect(html).not.toMatch(/style=|data-pub-ecrans|\shidden=""[^>]*data-pub=/);
  });

  it('has a name of its own among the landmarks of a page', () => {
    expect(draw()).toContain('aria-labelledby="pub-pave-article-2 pub-pave-article-2-lieu"');
    expect(draw()).toContain('<span hidden="" id="pub-pave-article-2-lieu">dans le texte, 2</span>');
  });

  it('names the screens on which something fits, and is French in a text of another language', () => {
    const html = draw(
      {
        slot: 'banniere-haute',
        kind: 'banniere-haute',
        creatives: [
          { ad: { ...picture, creativeId: '1' }, devices: ['phone'] },
          { ad: { ...picture, creativeId: '2' }, devices: ['desktop'] },
        ],
      },
      'en',
    );
    expect(html).toMatch(/^<aside [^>]*data-pub-ecrans="phone desktop" lang="fr"/);
    expect(
      [...html.matchAll(/<a class="pub-creation" data-pub-ecrans="(\w+)"/g)].map(([, on]) => on),
    ).toEqual(['phone', 'desktop']);
  });

  it('waits, at the foot of a telephone, until its script opens it, and can be closed', () => {
    const html = draw({
      slot: 'mobile-bas',
      kind: 'mobile-bas',
      creatives: [{ ad: picture, devices: ['phone'] }],
    });
    expect(html).toMatch(/^<aside [^>]*hidden=""/);
    expect(html).toContain('data-pub-fermer="" aria-label="Fermer la publicité"');
  });

  it('draws a text with French spaces, and nothing that is markup', () => {
    const drawn = { kind: 'text', headline: 'Le <b>soir</b> !', text: '', button: 'Voir' } as const;
    const html = draw({ creatives: [{ ad: { ...picture, drawn }, devices: [...devices] }] });
    expect(html).toContain('<strong>Le &lt;b&gt;soir&lt;/b&gt;\u202f!</strong>');
  });
});

describe('what stands before blocks of a text', () => {
  const drawInserts = (draws: boolean) =>
    insertsOfText({
      places: ['b4', 'b10'],
      column: 'b4',
      draw: (slot) => (draws ? <i>{slot}</i> : null),
      others: { b7: 'Lire aussi' },
    });

  it('is numbered in reading order; the one beside the text has no height of its own', () => {
    const inserts = drawInserts(true);
    expect(renderToStaticMarkup(<>{inserts['b4']}</>)).toBe(
      '<div class="pub-ancre"><i>colonne-droite</i></div><i>pave-article-1</i>',
    );
    expect(renderToStaticMarkup(<>{inserts['b10']}</>)).toBe('<i>pave-article-2</i>');
    expect(inserts['b7']).toBe('Lire aussi');
  });

  it('is nothing where nothing fits', () => {
    expect(renderToStaticMarkup(<>{drawInserts(false)['b4']}</>)).toBe('');
  });
});

describe('the style sheet', () => {
  const css = readFileSync(join(import.meta.dirname, 'ad-slots.css'), 'utf8');
  const classOf: Record<SlotKind, string> = {
    'banniere-haute': 'pub-haut',
    'pave-article': 'pub-pave',
    'colonne-droite': 'pub-colonne',
    'entre-rubriques-une': 'pub-entre',
    'mobile-bas': 'pub-bas',
  };
  /** The height of a kind from a width of the window on: the last rule that holds there. */
  const heightOf = (kind: SlotKind, device: Device): number | undefined => {
    const from: Record<Device, RegExp> = {
      phone: /^[^@]*/,
      tablet: /@media \(min-width: 768px\) \{[\s\S]*?\n\}/,
      desktop: /@media \(min-width: 1024px\) \{[\s\S]*?\n\}/,
    };
    const parts = devices
      .slice(0, devices.indexOf(device) + 1)
      .map((known) => from[known].exec(css)?.[0] ?? '');
    const heights = parts.flatMap((part) => {
      const rule = new RegExp(`\\.${classOf[kind]} \\{[^}]*--pub-hauteur: (\\d+)px`).exec(part);
      return rule ? [Number(rule[1])] : [];
    });
    return heights.at(-1);
  };

  it('keeps the declared height of every slot on every screen, and the line of its label', () => {
    expect(css).toContain('--pub-mention: 1.5rem;');
    for (const kind of slotKinds)
      for (const device of devices) {
        const reserved = reservedHeight(kind, device);
        if (reserved !== null) expect(heightOf(kind, device), `${kind}, ${device}`).toBe(reserved - 24);
      }
  });
});
