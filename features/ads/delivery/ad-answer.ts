import type { Purpose } from '#lib/consent-choice.ts';
import type { CreativeKind } from '#features/ads/campaigns/ads.ts';

/** What `GET /api/v1/ad-slots` answers and the island reads (docs/contracts/ad-slots-api.md). Words alone. */

/** One serving: what stands in one place for one reader. */
export type ServedAd = {
  /** Names the serving in events: signed, and good for half an hour, or less (features/ads/delivery/serving-token.ts). */
  serving: string;
  /** As readers see it beside « Publicité » (LCEN art. 20). */
  advertiser: string;
  kind: CreativeKind;
  creativeId: string;
  /** CSS pixels; null for a text, which fits every size. */
  width: number | null;
  height: number | null;
  /** What a picture shows, or the title of a frame. */
  alt: string;
  /** Our own redirect, the only address that a click opens. */
  click: string;
  /** Of a picture: its file. */
  src?: string;
  /** Of a picture that moves: one that does not. */
  still?: string;
  /** Of a banner in HTML5 or a third party's tag: an address of ours. */
  frame?: string;
  text?: { headline: string; text: string; button: string };
  /** At most so many for one browser in so many seconds. */
  cap?: { campaign: string; most: number; seconds: number };
  /** Another one after so many seconds in view. */
  refresh?: number;
  /** Whether its view may be measured in this browser. */
  isMeasured: boolean;
  /** Its view is what is paid for: good for five minutes, and the page says so when it leaves without one. */
  isAwaited?: true;
};

export type AdAnswer = {
  slots: Record<string, ServedAd | null>;
  /** Purposes that need an agreement and for which something is live now. */
  asks: Purpose[];
};
