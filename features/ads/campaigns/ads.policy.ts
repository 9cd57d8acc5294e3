import type { Actor } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import { denied, type Permission } from '#lib/use-case.ts';
import { adsRefusals as words } from '#words/ads/campaigns/ads-desk.ts';

/** The ad desk's work is the whole newspaper's: its pages are one space to sell. One row for each right. */
export const adsRights = {
  /** Advertisers, campaigns and creatives: see, prepare, submit, pause, end. */
  sellAds: { roles: ['ad_manager', 'administrator'], reach: 'newspaper', reason: words.notSelling },
  /** To let something be served, or to send it back. */
  approveAds: { roles: ['ad_manager', 'administrator'], reach: 'newspaper', reason: words.notApproving },
  /** Whoever sells does not choose by which rules: who approves, where nothing stands, what is counted. */
  changeAdsSettings: { roles: ['administrator'], reach: 'newspaper', reason: words.notSetting },
} as const satisfies Record<string, RoleRight>;

export const maySellAds = (actor: Actor): Permission => answerRight(actor, adsRights.sellAds);
export const mayChangeAdsSettings = (actor: Actor): Permission =>
  answerRight(actor, adsRights.changeAdsSettings);

/** Who prepared what waits for approval: of a campaign, and of the creatives that would be approved with it. */
export type Preparers = { submittedById: string | null; changedByIds: readonly (string | null)[] };

/**
 * May this person approve? With `needsSecondPerson`, whoever submitted it or changed it last may not: what is served was
 * looked at by two. The system approves nothing but demonstrations, and is nobody's second person.
 */
export function mayApproveAds(
  actor: Actor,
  { submittedById, changedByIds }: Preparers,
  { needsSecondPerson }: { needsSecondPerson: boolean },
): Permission {
  const permission = answerRight(actor, adsRights.approveAds);
  if (!permission.allowed || !needsSecondPerson || actor.kind !== 'person') return permission;
  const isOwn = submittedById === actor.userId || changedByIds.includes(actor.userId);
  return isOwn ? denied(words.ownWork) : permission;
}

/** Sending back needs no second person: nothing is served by it. */
export const mayRefuseAds = (actor: Actor): Permission => answerRight(actor, adsRights.approveAds);
