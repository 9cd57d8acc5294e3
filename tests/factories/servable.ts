import { randomUUID } from 'node:crypto';
import type { AdRequest } from '#features/ads/delivery/choose-ads.ts';
import type { PageContext } from '#features/ads/delivery/page-context.ts';
import type { ServableCampaign, ServableCreative } from '#features/ads/delivery/servable.ts';
import { anywhere, type Targeting } from '#features/ads/campaigns/targeting.ts';

/** A creative that the decision may choose: a text, which fits everywhere, unless a size says otherwise. */
export const servableCreative = (more: Partial<ServableCreative> = {}): ServableCreative =>
  ({
    id: randomUUID(),
    kind: 'text',
    content: { headline: 'Offre', text: 'Un texte.', button: 'Voir' },
    size: null,
    alt: '',
    weight: 1,
    version: 1,
    ...more,
  }) as ServableCreative;

/** A campaign of impressions that is live from 2026 to 2036 and asks for nothing in particular. */
export const servableCampaign = ({
  targeting = {},
  ...more
}: Partial<Omit<ServableCampaign, 'targeting'>> & {
  targeting?: Partial<Targeting>;
} = {}): ServableCampaign => ({
  id: randomUUID(),
  advertiser: 'Librairie Ancre',
  kind: 'commercial',
  state: 'approved',
  startsAt: new Date('2026-01-01T00:00:00Z'),
  endsAt: new Date('2036-01-01T00:00:00Z'),
  hours: [],
  budget: 10_000,
  counting: 'served',
  pacing: 'fast',
  priority: 5,
  isExclusive: false,
  cap: null,
  withoutConsent: 'withhold',
  refreshSeconds: null,
  creatives: [servableCreative()],
  ...more,
  targeting: { ...anywhere, ...targeting },
});

/** A page of the newspaper about nothing in particular. */
export const pageContext = (more: Partial<PageContext> = {}): PageContext => ({
  section: 'other',
  sectionIds: [],
  subjectIds: [],
  articleId: null,
  words: new Set(),
  ...more,
});

/** The two places of a section front on a wide screen, for who agreed to nothing. */
export const adRequest = (more: Partial<AdRequest> = {}): AdRequest => ({
  page: pageContext(),
  slots: ['banniere-haute', 'colonne-droite'],
  device: 'desktop',
  agreed: new Set(),
  seen: new Map(),
  shown: new Set(),
  measuresAll: false,
  ...more,
});
