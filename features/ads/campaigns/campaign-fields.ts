import type { CampaignKind, Counting } from './ads.ts';
import type { WeekHours } from './campaign.ts';
import type { Targeting } from './targeting.ts';

/** The fields of a campaign as a form holds them: what was typed, untouched. */
export type CampaignForm = {
  advertiserId: string;
  name: string;
  kind: CampaignKind;
  /** `2026-11-24T18:05` on the newspaper's clock; the end of a house campaign may be empty. */
  startsAt: string;
  endsAt: string;
  hours: { days: number[]; from: number; to: number }[];
  budgetKind: 'impressions' | 'days';
  budget: string;
  counting: Counting;
  pacing: 'even' | 'fast';
  priority: number;
  isExclusive: boolean;
  /** Empty: no cap. */
  capImpressions: string;
  capSeconds: number;
  withoutConsent: 'withhold' | 'uncapped';
  /** Empty: never. */
  refreshSeconds: string;
  slots: string[];
  sectionIds: string[];
  subjectIds: string[];
  articleIds: string[];
  devices: string[];
  /** One a line. */
  words: string;
};
export type CampaignField = keyof CampaignForm;

/** What a campaign is, whoever prepares it. */
export type CampaignValues = {
  advertiserId: string;
  name: string;
  kind: Exclude<CampaignKind, 'political'>;
  startsAt: Date;
  endsAt: Date | null;
  hours: readonly WeekHours[];
  budgetKind: 'impressions' | 'days';
  budget: number | null;
  counting: Counting;
  pacing: 'even' | 'fast';
  priority: number;
  isExclusive: boolean;
  capImpressions: number | null;
  capSeconds: number | null;
  withoutConsent: 'withhold' | 'uncapped';
  refreshSeconds: number | null;
  targeting: Targeting;
};
