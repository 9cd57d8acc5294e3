/** What readers say against an advertisement, and what became of it: words of the table `ad_complaints`. Pure. */

export const complaintReasons = ['misleading', 'shocking', 'intrusive', 'illegal', 'other'] as const;
export type ComplaintReason = (typeof complaintReasons)[number];

export const complaintOutcomes = ['unfounded', 'creative_changed', 'campaign_paused'] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];

/** A stored word, or the loosest of its kind for one that is no longer known. */
export const toComplaintReason = (text: string): ComplaintReason =>
  complaintReasons.find((reason) => reason === text) ?? 'other';
export const toComplaintOutcome = (text: string | null): ComplaintOutcome | null =>
  text === null ? null : (complaintOutcomes.find((outcome) => outcome === text) ?? 'unfounded');

/** How long what people send may be, in characters. */
export const complaintLimits = { message: 2_000, email: 254, page: 2_000 } as const;

/** How long the address of whoever complained is kept once that is settled, and at the longest, in days. */
export const complainantKeptDays = { settled: 90, longest: 365 } as const;
