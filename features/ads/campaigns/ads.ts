/** Words that every room of advertising shares: what the database knows by these names (prisma/schema.prisma). Pure. */

export const campaignKinds = ['commercial', 'house', 'political'] as const;
export type CampaignKind = (typeof campaignKinds)[number];

/** draft → submitted → approved ⇄ paused → ended; what is changed after its approval goes back to draft. */
export const campaignStates = ['draft', 'submitted', 'approved', 'paused', 'ended'] as const;
export type CampaignState = (typeof campaignStates)[number];

export const creativeKinds = ['picture', 'html5', 'text', 'tag'] as const;
export type CreativeKind = (typeof creativeKinds)[number];

/** What a budget, its pacing and its report count. */
export const countings = ['served', 'viewable'] as const;
export type Counting = (typeof countings)[number];

/** Whose servings these are: readers' are what is sold, the others are counted beside. */
export const trafficKinds = ['reader', 'robot', 'staff', 'double'] as const;
export type Traffic = (typeof trafficKinds)[number];
