/** The words and rules of what the library holds. An asset has rights, credit and default words; each use its own. */

export const assetKinds = ['picture', 'video', 'audio'] as const;
export type AssetKind = (typeof assetKinds)[number];

/** `preparing`: read, its first files are being made; readers see nothing of it. */
export type AssetState = 'preparing' | 'ready';

/** On what grounds the newspaper prints it. */
export const licenceKinds = [
  'unknown',
  'own',
  'agency',
  'purchased',
  'handout',
  'creative_commons',
  'public_domain',
  'courtesy',
  'reader',
] as const;
export type LicenceKind = (typeof licenceKinds)[number];

/**
 * The IPTC digital source types that the desk offers and files carry (the last part of
 * http://cv.iptc.org/newscodes/digitalsourcetype/…). Others that a file names are not kept.
 */
export const digitalSourceTypes = [
  'digitalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'humanEdits',
  'digitalCreation',
  'dataDrivenMedia',
  'compositeCapture',
  'algorithmicallyEnhanced',
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
] as const;

/** What readers are told beside a picture, a film or a sound that a machine made, in whole or in part. */
export type AiOrigin = 'generated' | 'composite';

/** Null for what no machine invented. */
export function aiOriginOf(type: string | null): AiOrigin | null {
  if (type === 'trainedAlgorithmicMedia') return 'generated';
  return type === 'compositeWithTrainedAlgorithmicMedia' ? 'composite' : null;
}

export const orientations = ['landscape', 'portrait', 'square'] as const;
export type Orientation = (typeof orientations)[number];

/** What of an asset's rights decides whether a story may show it. Instants are UTC. */
export type RightsFacts = {
  state: AssetState;
  withdrawnAt: Date | null;
  rightsExpireAt: Date | null;
  embargoedUntil: Date | null;
  mostUses: number | null;
  /** Stories other than this one that ever showed it, withdrawn ones too: the licence counts them. */
  otherStories: number;
};

export const rightsProblems = ['withdrawn', 'preparing', 'expired', 'embargoed', 'exhausted'] as const;
export type RightsProblem = (typeof rightsProblems)[number];

/** Why a story may not go out with this asset at `now`; empty when it may. Every one refuses publishing. */
export const rightsProblemsOf = (facts: RightsFacts, now: Date): RightsProblem[] =>
  rightsProblems.filter((problem) => has[problem](facts, now));

const has: Record<RightsProblem, (facts: RightsFacts, now: Date) => boolean> = {
  withdrawn: ({ withdrawnAt }) => withdrawnAt !== null,
  preparing: ({ state }) => state === 'preparing',
  expired: ({ rightsExpireAt }, now) => rightsExpireAt !== null && rightsExpireAt <= now,
  embargoed: ({ embargoedUntil }, now) => embargoedUntil !== null && embargoedUntil > now,
  exhausted: ({ mostUses, otherStories }) => mostUses !== null && otherStories >= mostUses,
};

/** How many days before the end of the rights the desk is told of what is online; and on the day itself. */
export const expiryNoticeDays = 7;

/** Bits of 64 in which two pictures may differ and still look the same to people. */
export const mostLookalikeBits = 8;
