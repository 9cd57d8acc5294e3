import { createHash } from 'node:crypto';
import type { Purpose } from '#lib/consent-choice.ts';
import { consentWords, embedCompanies, embedPurposeWords, purposeWords } from '#messages/consent.ts';

/** What readers are asked for, and who is behind each: the register that banner, /cookies and proof read. Pure. */
const adPurposes = ['ad-frequency', 'ad-viewability', 'third-party-ads'] as const satisfies Purpose[];

/** Whose players a page may frame (features/newsroom/body/blocks/embed/embed-frame.ts; a test compares them). */
export const playerProviders = [
  'youtube',
  'vimeo',
  'dailymotion',
  'x',
  'instagram',
  'tiktok',
  'facebook',
] as const;

const embedPurposes = playerProviders.map((provider) => `embed-${provider}` as const);

/** In the order in which they are shown. */
export const purposes: readonly Purpose[] = [...adPurposes, ...embedPurposes];

export type DescribedPurpose = { purpose: Purpose; title: string; what: string; who: string };

/** Those of advertising, in plain French. */
export const describedAdPurposes: readonly DescribedPurpose[] = adPurposes.map((purpose) => ({
  purpose,
  ...purposeWords[purpose],
}));

/** Those of contents of other sites, which are listed apart: `what` is the same of each, and said once. */
export const describedEmbedPurposes: readonly DescribedPurpose[] = playerProviders.map((provider) => {
  const { name, who } = embedCompanies[provider];
  return {
    purpose: `embed-${provider}` as const,
    title: embedPurposeWords.title(name),
    what: embedPurposeWords.what,
    who,
  };
});

/** Every purpose. */
export const describedPurposes: readonly DescribedPurpose[] = [
  ...describedAdPurposes,
  ...describedEmbedPurposes,
];

/**
 * Of the text that readers agree to. It follows from the words themselves: whoever changes a purpose, what it says or
 * who is behind it asks everybody again, and can't forget to.
 */
export const versionOf = (described: readonly DescribedPurpose[]): string =>
  createHash('sha256')
    .update(JSON.stringify([consentWords.ask, consentWords.free, described]))
    .digest('hex')
    .slice(0, 12);

export const textVersion = versionOf(describedPurposes);
