import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSize, type SlotName, sizesOf } from '#features/ads/campaigns/ad-slots.ts';
import { toAdSize } from '#features/ads/campaigns/creative.ts';
import { type AdPage, chooseHouseAds, type HouseAd } from './house-ads.ts';
import { anywhere, type Targeting } from '#features/ads/campaigns/targeting.ts';

const page: AdPage = {
  path: '/monde/le-pont',
  section: 'monde',
  sectionIds: ['monde', 'planete'],
  subjectIds: ['ponts'],
  articleId: 'article',
};

type Given = Partial<HouseAd> & { size?: `${number}x${number}`; target?: Partial<Targeting> };

function ad(creativeId: string, { size = '300x250', target = {}, ...more }: Given = {}): HouseAd {
  const drawn = { kind: 'picture', src: '', still: null, alt: '', ...parseSize(size) } as const;
  return {
    creativeId,
    campaignId: 'campagne',
    advertiser: 'Nouvelles du Monde',
    priority: 5,
    weight: 1,
    targeting: { ...anywhere, ...target },
    drawn,
    ...more,
  };
}

const shown = (ads: HouseAd[], slot: SlotName, on: Partial<AdPage> = {}) =>
  chooseHouseAds(ads, [slot], { ...page, ...on })
    .get(slot)
    ?.creatives.map(({ ad: { creativeId }, devices }) => `${creativeId}: ${devices.join(' ')}`);

describe('what a kept page shows of the house', () => {
  it('is nothing where no size fits, and stands on the screens that one fits', () => {
    expect(shown([], 'pave-article-1')).toBeUndefined();
    expect(shown([ad('a', { size: '970x250' })], 'pave-article-1')).toBeUndefined();
    expect(shown([ad('a')], 'pave-article-1')).toEqual(['a: phone tablet desktop']);
    expect(shown([ad('a', { size: '728x90' })], 'banniere-haute')).toEqual(['a: tablet desktop']);
    expect(shown([ad('a', { size: '320x50' })], 'mobile-bas')).toEqual(['a: phone']);
  });

  it('fills the kept space: the largest size of each screen, whatever its priority', () => {
    const ads = [
      ad('petite', { size: '728x90', priority: 1 }),
      ad('grande', { size: '970x250', priority: 9 }),
      ad('telephone', { size: '320x100' }),
    ];
    expect(shown(ads, 'banniere-haute')).toEqual(['telephone: phone', 'petite: tablet', 'grande: desktop']);
  });

  const words = { kind: 'text', headline: 'Lire', text: '', button: 'Voir' } as const;
  const paths = Array.from({ length: 200 }, (_, at) => `/monde/article-${at}`);

  it('takes the better priority among those of one size', () => {
    const ads = [
      ad('a', { priority: 6, campaignId: 'a' }),
      ad('b', { priority: 4, campaignId: 'b', weight: 0.1 }),
    ];
    for (const path of paths) expect(shown(ads, 'pave-article-1', { path })?.[0]?.[0]).toBe('b');
  });

  it('draws one campaign for all screens of a page, and not the same in each of its places', () => {
    const sizes = ['320x100', '728x90', '970x250'] as const;
    const ads = ['a', 'b'].flatMap((campaignId) =>
      sizes.map((size) => ad(`${campaignId}${size}`, { campaignId, size })),
    );
    const winners = (slot: SlotName, path: string) =>
      new Set(shown(ads, slot, { path })?.map((creative) => creative[0]));
    for (const path of paths) expect(winners('banniere-haute', path).size, path).toBe(1);
    const texts = ['a', 'b'].map((campaignId) => ad(campaignId, { campaignId, drawn: words }));
    const differ = paths.filter(
      (path) =>
        shown(texts, 'mobile-bas', { path })?.[0]?.[0] !== shown(texts, 'pave-article-1', { path })?.[0]?.[0],
    );
    expect(differ.length).toBeGreaterThan(paths.length / 4);
  });

  it('lets a text stand in every size', () => {
    const text = ad('t', { drawn: words });
    const small = ad('petite', { size: '728x90', priority: 1 });
    expect(
      shown(
        [ad('t', { drawn: words, targeting: { ...anywhere, devices: ['desktop'] } }), small],
        'banniere-haute',
      ),
    ).toEqual(['petite: tablet', 't: desktop']);
    expect(shown([text], 'mobile-bas')).toEqual(['t: phone']);
    expect(shown([text], 'banniere-haute')).toEqual(['t: phone tablet desktop']);
  });

  it('names one advertiser: what another one has for other screens is not shown', () => {
    const ads = [ad('a', { size: '320x100' }), ad('b', { size: '728x90', advertiser: 'Le Théâtre' })];
    expect(shown(ads, 'banniere-haute')).toEqual(['a: phone']);
  });

  it('follows what a campaign asks for: places, screens, sections with their parents, subjects, articles', () => {
    const targets: [Partial<Targeting>, boolean][] = [
      [{ slots: ['pave-article'] }, true],
      [{ slots: ['pave-article-2'] }, false],
      [{ sectionIds: ['planete'] }, true],
      [{ sectionIds: ['culture'] }, false],
      [{ subjectIds: ['ponts'] }, true],
      [{ articleIds: ['article'] }, true],
      [{ articleIds: ['autre'] }, false],
      [{ words: ['pont'] }, false],
    ];
    for (const [target, isShown] of targets)
      expect(shown([ad('a', { target })], 'pave-article-1') !== undefined, JSON.stringify(target)).toBe(
        isShown,
      );
    expect(shown([ad('a', { target: { devices: ['phone'] } })], 'pave-article-1')).toEqual(['a: phone']);
    expect(
      shown([ad('a', { target: { articleIds: ['article'] } })], 'banniere-haute', { articleId: null }),
    ).toBe(undefined);
  });

  it('takes turns within a page before it repeats', () => {
    const ads = ['a', 'b', 'c'].map((id) => ad(id));
    const slots = [1, 2, 3, 4, 5, 6].map((number): SlotName => `pave-article-${number}`);
    const ids = [...chooseHouseAds(ads, slots, page).values()].map(
      ({ creatives }) => creatives[0]?.ad.creativeId,
    );
    expect(new Set(ids.slice(0, 3)).size).toBe(3);
    expect(new Set(ids.slice(3)).size).toBe(3);
    const heavy = [ad('a'), ad('b', { weight: 2 })];
    const turns = [...chooseHouseAds(heavy, slots, page).values()].map(
      ({ creatives }) => creatives[0]?.ad.creativeId,
    );
    expect(turns.filter((id) => id === 'b')).toHaveLength(4);
  });

  it('is the same for a page whatever the order of what it chooses from, and shares pages out by weight', () => {
    const ads = [ad('a'), ad('b', { weight: 3 })];
    const of = (list: HouseAd[], path: string) => shown(list, 'pave-article-1', { path })?.[0]?.[0];
    const paths = Array.from({ length: 2_000 }, (_, at) => `/monde/article-${at}`);
    for (const path of paths) expect(of(ads, path)).toBe(of(ads.toReversed(), path));
    const share = paths.filter((path) => of(ads, path) === 'b').length / paths.length;
    expect(share).toBeGreaterThan(0.71);
    expect(share).toBeLessThan(0.79);
  });

  it('never shows a size that the slot does not take there', () => {
    const sizes = ['300x250', '728x90', '970x250', '320x50', '320x100', '160x600', '100x100'] as const;
    const names: SlotName[] = ['banniere-haute', 'colonne-droite', 'entre-rubriques-une', 'mobile-bas'];
    const ads = fc
      .array(fc.constantFrom(...sizes))
      .map((list) => list.map((size, at) => ad(`${at}`, { size })));
    fc.assert(
      fc.property(ads, fc.string(), (list, path) => {
        const chosen = chooseHouseAds(list, names, { ...page, path }).values();
        const wrong = [...chosen].flatMap(({ kind, creatives }) =>
          creatives.filter(({ ad: { drawn }, devices }) =>
            devices.some(
              (device) => drawn.kind === 'picture' && !sizesOf(kind, device).includes(toAdSize(drawn)),
            ),
          ),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});
