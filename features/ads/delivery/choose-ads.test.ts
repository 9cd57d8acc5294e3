import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Purpose } from '#lib/consent-choice.ts';
import { adRequest, pageContext, servableCampaign, servableCreative } from '#tests/factories/servable.ts';
import { makeBook } from './ad-book.ts';
import { devices, type SlotName, sizesOf, slotKindOf, textSlot } from '#features/ads/campaigns/ad-slots.ts';
import { type AdMeans, type AdRequest, chooseAds } from './choose-ads.ts';
import type { ServableCampaign } from './servable.ts';

const now = new Date('2026-11-27T10:00:00Z');
const [one, other] = ['0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000002'];

function choose(
  campaigns: readonly ServableCampaign[],
  request: Partial<AdRequest> = {},
  means: Partial<AdMeans> & { left?: (campaign: ServableCampaign) => number } = {},
) {
  const { left = () => 1_000, ...more } = means;
  const { choices, asks } = chooseAds(adRequest(request), {
    book: makeBook(campaigns),
    now,
    zone: 'Europe/Paris',
    purse: { left, isFinished: () => false },
    weightOf: () => 1,
    random: () => 0.5,
    ...more,
  });
  const of = (slot: SlotName): string | null => choices.get(slot)?.campaign.id ?? null;
  return { choices, asks, of, ids: [...choices.values()].map((choice) => choice?.campaign.id ?? null) };
}

const alone: Partial<AdRequest> = { slots: ['banniere-haute'] };
const texts = (count: number): SlotName[] => Array.from({ length: count }, (_, at) => textSlot(at + 1));
const banner = (size: string) => {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return servableCreative({ size: { width, height } });
};

describe('who may stand in a place', () => {
  it.each<[string, Partial<ServableCampaign>]>([
    ['is not approved', { state: 'paused' }],
    ['has not begun', { startsAt: new Date('2026-11-27T10:00:01Z') }],
    ['is over', { endsAt: now }],
    ['rests at this hour (11 h in Paris, a Friday)', { hours: [{ days: [5], from: 12, to: 24 }] }],
    ['has no creative of a size that fits', { creatives: [banner('300x600')] }],
  ])('nobody who %s', (_what, fields) => {
    expect(choose([servableCampaign(fields)], alone).ids).toEqual([null]);
  });

  it('somebody at the hour that it asked for, with a size that fits this screen', () => {
    const hours = [{ days: [5], from: 11, to: 12 }];
    const campaign = servableCampaign({ hours, creatives: [banner('970x250')] });
    expect(choose([campaign], alone).ids).toEqual([campaign.id]);
    expect(choose([campaign], { ...alone, device: 'phone' }).ids).toEqual([null]);
  });

  it.each<[string, Parameters<typeof servableCampaign>[0], Partial<AdRequest>, Partial<AdRequest>]>([
    ['place', { targeting: { slots: ['colonne-droite'] } }, { slots: ['colonne-droite'] }, alone],
    [
      'number in a text',
      { targeting: { slots: ['pave-article-2'] } },
      { slots: ['pave-article-2'] },
      { slots: ['pave-article-1'] },
    ],
    ['kind of place', { targeting: { slots: ['pave-article'] } }, { slots: ['pave-article-9'] }, alone],
    ['screen', { targeting: { devices: ['phone'] } }, { ...alone, device: 'phone' }, alone],
    [
      'section, or the parent of one',
      { targeting: { sectionIds: [one] } },
      { ...alone, page: pageContext({ sectionIds: [other, one] }) },
      { ...alone, page: pageContext({ sectionIds: [other] }) },
    ],
    [
      'subject',
      { targeting: { subjectIds: [one] } },
      { ...alone, page: pageContext({ subjectIds: [other, one] }) },
      alone,
    ],
    [
      'article',
      { targeting: { articleIds: [one] } },
      { ...alone, page: pageContext({ articleId: one }) },
      { ...alone, page: pageContext({ articleId: other }) },
    ],
    [
      'word',
      { targeting: { words: ['vélo', 'tramway'] } },
      { ...alone, page: pageContext({ words: new Set(['tramway']) }) },
      alone,
    ],
    [
      'section and word together',
      { targeting: { sectionIds: [one], words: ['vélo'] } },
      { ...alone, page: pageContext({ sectionIds: [one], words: new Set(['vélo']) }) },
      { ...alone, page: pageContext({ sectionIds: [one] }) },
    ],
  ])('who asked for a %s stands there and nowhere else', (_what, fields, there, elsewhere) => {
    const campaign = servableCampaign(fields);
    expect(choose([campaign], there).ids).toEqual([campaign.id]);
    expect(choose([campaign], elsewhere).ids).toEqual([null]);
  });

  it('nobody without anything left, and no more of them on one page than there is left', () => {
    const creatives = [servableCreative(), servableCreative(), servableCreative()];
    const campaign = servableCampaign({ creatives });
    const served = (left: number) =>
      choose([campaign], { slots: texts(3) }, { left: () => left }).ids.filter(Boolean).length;
    expect([0, 1, 2, 9].map(served)).toEqual([0, 1, 2, 3]);
  });

  const capped = servableCampaign({ cap: { most: 3, seconds: 86_400 } });
  const uncapped = servableCampaign({ cap: { most: 3, seconds: 86_400 }, withoutConsent: 'uncapped' });
  const tag = servableCampaign({ creatives: [servableCreative({ kind: 'tag', content: { html: '<b>' } })] });
  const views = servableCampaign({ counting: 'viewable' });
  it.each<[string, ServableCampaign, Purpose[], number, boolean, boolean]>([
    ['a cap, without agreement', capped, [], 0, false, false],
    ['a cap, with agreement', capped, ['ad-frequency'], 2, false, true],
    ['a cap that is reached', capped, ['ad-frequency'], 3, false, false],
    ['a cap that binds only who agreed, without agreement', uncapped, [], 9, false, true],
    ['the same, reached', uncapped, ['ad-frequency'], 3, false, false],
    ['a tag, without agreement', tag, ['ad-frequency', 'ad-viewability'], 0, true, false],
    ['a tag, with agreement', tag, ['third-party-ads'], 0, false, true],
    ['views, where they are not measured', views, ['ad-frequency'], 0, false, false],
    ['views, measured by agreement', views, ['ad-viewability'], 0, false, true],
    ['views, measured by the settings', views, [], 0, true, true],
  ])('%s', (_what, campaign, agreed, times, measuresAll, isServed) => {
    const asked = { ...alone, agreed: new Set(agreed), seen: new Map([[campaign.id, times]]), measuresAll };
    expect(choose([campaign], asked).ids).toEqual([isServed ? campaign.id : null]);
  });

  it('shows the others of its creatives where a tag may not be loaded, and asks for the tag', () => {
    const picture = servableCreative();
    const mixed = servableCampaign({ creatives: [...tag.creatives, picture] });
    const { choices, asks } = choose([mixed], alone, { random: () => 0 });
    expect(choices.get('banniere-haute')?.creative).toBe(picture);
    expect(asks).toEqual(['third-party-ads']);
  });

  it('asks for what an agreement would change here, and for nothing elsewhere', () => {
    const away = servableCampaign({ cap: { most: 1, seconds: 60 }, targeting: { articleIds: [one] } });
    expect(choose([capped, tag, views], alone).asks.toSorted()).toEqual([
      'ad-frequency',
      'ad-viewability',
      'third-party-ads',
    ]);
    expect(choose([views], { ...alone, measuresAll: true }).asks).toEqual([]);
    expect(choose([away, servableCampaign()], alone).asks).toEqual([]);
  });
});

describe('who of them', () => {
  it('the best priority, as long as it has something left', () => {
    const first = servableCampaign({ priority: 1 });
    const second = servableCampaign({ priority: 2 });
    expect(choose([second, first], alone).of('banniere-haute')).toBe(first.id);
    const left = ({ id }: ServableCampaign) => (id === first.id ? 0 : 5);
    expect(choose([second, first], alone, { left }).of('banniere-haute')).toBe(second.id);
  });

  it('by chance in proportion to the weights, within a priority', () => {
    const campaigns = [servableCampaign(), servableCampaign(), servableCampaign()];
    const weights = new Map(campaigns.map(({ id }, at) => [id, [5, 3, 2][at] ?? 1]));
    const times = new Map<string | null, number>();
    const rounds = 1_000;
    for (let at = 0; at < rounds; at += 1) {
      const random = () => (at + 0.5) / rounds;
      const drawn = choose(campaigns, alone, { random, weightOf: ({ id }) => weights.get(id) ?? 1 });
      const id = drawn.of('banniere-haute');
      times.set(id, (times.get(id) ?? 0) + 1);
    }
    expect(campaigns.map(({ id }) => times.get(id))).toEqual([500, 300, 200]);
  });

  it('by chance in proportion to their weights, among the creatives of a campaign', () => {
    const creatives = [servableCreative({ weight: 3 }), servableCreative({ weight: 1 })];
    const drawn = (campaign: ServableCampaign, chance: number) =>
      choose([campaign], alone, { random: () => chance }).choices.get('banniere-haute')?.creative.id;
    for (const isExclusive of [false, true]) {
      const campaign = servableCampaign({ isExclusive, creatives });
      expect(
        [0, 0.74, 0.75, 0.99].map((chance) =>
          creatives.findIndex(({ id }) => id === drawn(campaign, chance)),
        ),
      ).toEqual([0, 0, 1, 1]);
    }
  });

  it('of two exclusive ones the one that comes first, with another creative in each place as long as it has one', () => {
    const exclusive = (day: string) =>
      servableCampaign({
        isExclusive: true,
        startsAt: new Date(`2026-11-${day}T00:00:00Z`),
        creatives: [servableCreative(), servableCreative()],
      });
    const [first, second] = [exclusive('01'), exclusive('02')];
    for (const campaigns of [
      [first, second],
      [second, first],
    ]) {
      const { choices, ids } = choose(campaigns, { slots: texts(3) });
      expect(ids).toEqual([first.id, first.id, first.id]);
      const [one, other] = [...choices.values()].map((choice) => choice?.creative.id);
      expect(one).not.toBe(other);
    }
  });

  it('an exclusive one alone, on every place that it asked for, whatever its priority', () => {
    const exclusive = servableCampaign({
      isExclusive: true,
      priority: 9,
      targeting: { slots: ['pave-article'] },
    });
    const rival = servableCampaign({ priority: 1 });
    const { ids } = choose([rival, exclusive], { slots: ['banniere-haute', ...texts(3)] });
    expect(ids).toEqual([rival.id, exclusive.id, exclusive.id, exclusive.id]);
  });

  it('nobody where an exclusive one may not be shown just now, others once it is finished', () => {
    const exclusive = servableCampaign({ isExclusive: true, cap: { most: 1, seconds: 60 } });
    const rival = servableCampaign();
    expect(choose([rival, exclusive], alone).ids).toEqual([null]);
    const purse = { left: () => 9, isFinished: ({ id }: ServableCampaign) => id === exclusive.id };
    expect(choose([rival, exclusive], alone, { purse }).ids).toEqual([rival.id]);
  });

  it('another campaign before one that stands on the page, and never a creative twice', () => {
    const [a, b] = [
      servableCampaign({ priority: 1, creatives: [servableCreative(), servableCreative()] }),
      servableCampaign({ priority: 7 }),
    ];
    expect(choose([a, b], { slots: texts(4) }).ids).toEqual([a.id, b.id, a.id, null]);
    const shown = new Set(a.creatives.map(({ id }) => id));
    expect(choose([a], { ...alone, shown }).ids).toEqual([null]);
  });

  it('a sold one again before the house, and one of the house once on a page', () => {
    const creatives = [servableCreative(), servableCreative()];
    const sold = servableCampaign({ creatives });
    const house = servableCampaign({
      kind: 'house',
      budget: null,
      targeting: { devices: ['desktop'], articleIds: [one] },
      creatives: [servableCreative(), servableCreative()],
    });
    const page = pageContext({ articleId: one });
    expect(choose([house, sold], { slots: texts(4), page }).ids).toEqual([sold.id, sold.id, house.id, null]);
  });

  it('the house where nothing is sold, and only what names a page or has a budget', () => {
    const plain = servableCampaign({ kind: 'house', budget: null, priority: 1 });
    const named = servableCampaign({ kind: 'house', budget: null, targeting: { words: ['vélo'] } });
    const page = pageContext({ words: new Set(['vélo']) });
    const sold = servableCampaign({ priority: 10 });
    expect(choose([plain], alone).ids).toEqual([null]);
    expect(choose([plain, named], { ...alone, page }).ids).toEqual([named.id]);
    expect(choose([plain, named, sold], { ...alone, page }).ids).toEqual([sold.id]);
  });
});

describe('whatever is live', () => {
  const campaign = fc.record({
    kind: fc.constantFrom('commercial' as const, 'house' as const),
    priority: fc.integer({ min: 1, max: 10 }),
    isExclusive: fc.boolean(),
    budget: fc.constantFrom(null, 10),
    counting: fc.constantFrom('served' as const, 'viewable' as const),
    state: fc.constantFrom('approved' as const, 'approved' as const, 'paused' as const),
    sizes: fc.array(fc.constantFrom('300x250', '970x250', '320x50', '300x600', 'any', 'tag'), {
      minLength: 1,
      maxLength: 4,
    }),
    slots: fc.subarray<SlotName | 'pave-article'>(['banniere-haute', 'pave-article', 'colonne-droite']),
    cap: fc.option(fc.constant({ most: 2, seconds: 60 }), { nil: null }),
    left: fc.integer({ min: 0, max: 3 }),
  });
  const page = fc.record({
    device: fc.constantFrom(...devices),
    agreed: fc.subarray<Purpose>(['ad-frequency', 'ad-viewability', 'third-party-ads']),
    slots: fc.uniqueArray(fc.constantFrom<SlotName>('banniere-haute', 'colonne-droite', ...texts(6)), {
      minLength: 1,
    }),
  });

  it('nothing is served that may not be, and every place is answered', () => {
    fc.assert(
      fc.property(
        fc.array(campaign, { maxLength: 12 }),
        page,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (list, asked, chance) => {
          const lefts = new Map<string, number>();
          const campaigns = list.map(({ sizes, slots, left, ...fields }) => {
            const creatives = sizes.map((size) => {
              if (size === 'tag') return servableCreative({ kind: 'tag', content: { html: '<i>' } });
              return size === 'any' ? servableCreative() : banner(size);
            });
            const made = servableCampaign({ ...fields, creatives, targeting: { slots } });
            lefts.set(made.id, left);
            return made;
          });
          const left = ({ id }: ServableCampaign) => lefts.get(id) ?? 0;
          const agreed = new Set(asked.agreed);
          const { choices } = choose(campaigns, { ...asked, agreed }, { left, random: () => chance });
          expect([...choices.keys()]).toEqual(asked.slots);
          const served = [...choices].flatMap(([slot, choice]) => (choice ? [{ slot, ...choice }] : []));
          for (const { slot, campaign: chosen, creative } of served) {
            expect(chosen.state).toBe('approved');
            expect(chosen.creatives).toContain(creative);
            const kind = slotKindOf(slot);
            const sizes: readonly string[] = kind ? sizesOf(kind, asked.device) : [];
            expect(sizes.length).toBeGreaterThan(0);
            if (creative.size) expect(sizes).toContain(`${creative.size.width}x${creative.size.height}`);
            if (creative.kind === 'tag') expect(agreed).toContain('third-party-ads');
            if (chosen.cap) expect(agreed).toContain('ad-frequency');
            if (chosen.counting === 'viewable') expect(agreed).toContain('ad-viewability');
            const holders = campaigns.filter(
              (each) =>
                each.isExclusive &&
                each.kind === 'commercial' &&
                each.state === 'approved' &&
                holds(each, slot, sizes),
            );
            if (holders.length > 0) expect(holders).toContain(chosen);
          }
          for (const each of campaigns) {
            const times = served.filter((serving) => serving.campaign === each).length;
            expect(times).toBeLessThanOrEqual(left(each));
          }
          const shared = served.filter(
            (serving) => !serving.campaign.isExclusive || serving.campaign.kind === 'house',
          );
          expect(new Set(shared.map(({ creative }) => creative.id)).size).toBe(shared.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  const holds = (
    { targeting, creatives }: ServableCampaign,
    slot: SlotName,
    sizes: readonly string[],
  ): boolean =>
    (targeting.slots.length === 0 ||
      targeting.slots.some((wanted) => wanted === slot || wanted === slotKindOf(slot))) &&
    creatives.some(({ size }) => size === null || sizes.includes(`${size.width}x${size.height}`));
});

it('decides for a page with seventeen places among 500 live campaigns in far under a millisecond', () => {
  const campaigns = Array.from({ length: 500 }, (_, at) =>
    servableCampaign({
      priority: 1 + (at % 10),
      targeting: at % 3 === 0 ? { sectionIds: [at % 2 === 0 ? one : other] } : {},
      creatives: [servableCreative(), banner('300x250'), banner('970x250')],
    }),
  );
  const means: AdMeans = {
    book: makeBook(campaigns),
    now,
    zone: 'Europe/Paris',
    purse: { left: () => 100, isFinished: () => false },
    weightOf: () => 1,
    random: Math.random,
  };
  const asked = adRequest({
    page: pageContext({ sectionIds: [one] }),
    slots: ['banniere-haute', 'colonne-droite', ...texts(15)],
  });
  const rounds = 200;
  for (let at = 0; at < rounds; at += 1) chooseAds(asked, means);
  const before = process.threadCpuUsage();
  for (let at = 0; at < rounds; at += 1) chooseAds(asked, means);
  const { user, system } = process.threadCpuUsage(before);
  const msEach = (user + system) / 1_000 / rounds;
  expect(msEach).toBeLessThan(1);
});
