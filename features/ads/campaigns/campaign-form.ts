import { fromTimeIn } from '#lib/site-time.ts';
import { campaignFaults as faultWords } from '#words/ads/campaigns/ads-campaign.ts';
import type { CampaignField, CampaignForm, CampaignValues } from './campaign-fields.ts';
import { parseHours } from './campaign.ts';
import { parseTargeting, type Targeting } from './targeting.ts';

export const capPeriods = [3_600, 86_400, 604_800, 2_592_000] as const;
const leastRefreshSeconds = 30;
const mostRefreshSeconds = 600;
export const mostBudget = 1_000_000_000;
const mostCap = 1_000;
export const mostNameLength = 120;
const mostWords = 50;
const longestWord = 60;

export type Faults = Partial<Record<CampaignField, string>>;

/** The campaign that a form asks for, or one French sentence for each field that makes no sense. `zone` is IANA's name. */
export function readCampaignForm(
  form: CampaignForm,
  { zone, now }: { zone: string; now: Date },
): { ok: true; values: CampaignValues } | { ok: false; faults: Faults } {
  const faults: Faults = {};
  const isHouse = form.kind === 'house';
  if (form.name === '') faults.name = faultWords.name;
  if (form.kind === 'political') faults.kind = faultWords.political;
  if (!isHouse && form.advertiserId === '') faults.advertiserId = faultWords.advertiser;
  const times = readTimes(form, { zone, now, faults });
  const hours = parseHours(form.hours);
  if (hours === null) faults.hours = faultWords.hours;
  const targeting = readTargeting(form, faults);
  const sold = isHouse ? houseTerms : readTerms(form, faults);
  if (!times || !hours || !targeting || !sold || form.kind === 'political' || Object.keys(faults).length > 0)
    return { ok: false, faults };
  return {
    ok: true,
    values: {
      advertiserId: form.advertiserId,
      name: form.name,
      kind: form.kind,
      ...times,
      hours,
      ...sold,
      priority: form.priority,
      targeting,
    },
  };
}

/** What is nobody's budget has none, has its places from nobody, and is in the pages themselves: nothing counts it there. */
const houseTerms = {
  budgetKind: 'days',
  budget: null,
  counting: 'served',
  pacing: 'even',
  isExclusive: false,
  capImpressions: null,
  capSeconds: null,
  withoutConsent: 'uncapped',
  refreshSeconds: null,
} as const;

/** Dates on the newspaper's clock. An hour that comes twice is its first as a start, its second as an end. */
function readTimes(
  form: CampaignForm,
  { zone, now, faults }: { zone: string; now: Date; faults: Faults },
): { startsAt: Date; endsAt: Date | null } | null {
  const startsAt = readHour(form.startsAt, 'first', zone);
  if (!(startsAt instanceof Date)) faults.startsAt = startsAt;
  if (form.endsAt === '' && form.kind === 'house')
    return startsAt instanceof Date ? { startsAt, endsAt: null } : null;
  const endsAt = form.endsAt === '' ? faultWords.noEnd : readHour(form.endsAt, 'second', zone);
  if (!(endsAt instanceof Date)) faults.endsAt = endsAt;
  if (!(startsAt instanceof Date) || !(endsAt instanceof Date)) return null;
  if (endsAt <= startsAt) faults.endsAt = faultWords.endBeforeStart;
  else if (endsAt <= now) faults.endsAt = faultWords.endInPast;
  return { startsAt, endsAt };
}

function readHour(local: string, which: 'first' | 'second', zone: string): Date | string {
  const read = fromTimeIn(zone, local);
  if (!read) return faultWords.noHour;
  if (read.kind === 'missing') return faultWords.hourMissing;
  return read.kind === 'instant' ? read.at : read[which];
}

function readTerms(form: CampaignForm, faults: Faults) {
  const budget = form.budgetKind === 'days' ? null : readWhole(form.budget);
  if (budget !== null && !(budget >= 1 && budget <= mostBudget))
    faults.budget = faultWords.budget(mostBudget);
  const cap = form.capImpressions === '' ? null : readWhole(form.capImpressions);
  if (cap !== null && !(cap >= 1 && cap <= mostCap)) faults.capImpressions = faultWords.cap(mostCap);
  const refresh = form.refreshSeconds === '' ? null : readWhole(form.refreshSeconds);
  if (refresh !== null && !(refresh >= leastRefreshSeconds && refresh <= mostRefreshSeconds))
    faults.refreshSeconds = faultWords.refresh(leastRefreshSeconds, mostRefreshSeconds);
  return {
    budgetKind: form.budgetKind,
    budget,
    counting: form.counting,
    pacing: form.pacing,
    isExclusive: form.isExclusive,
    capImpressions: cap,
    capSeconds: cap === null ? null : form.capSeconds,
    withoutConsent: form.withoutConsent,
    refreshSeconds: refresh,
  };
}

/** « 150 000 » or « 150000 »; NaN for anything else. */
const readWhole = (typed: string): number => {
  const digits = typed.replace(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : Number.NaN;
};

function readTargeting(form: CampaignForm, faults: Faults): Targeting | null {
  const words = wordsOf(form.words);
  if (words.length > mostWords || words.some((word) => word.length > longestWord))
    faults.words = faultWords.words(mostWords, longestWord);
  const { slots, sectionIds, subjectIds, articleIds, devices } = form;
  const targeting = parseTargeting({ slots, sectionIds, subjectIds, articleIds, devices, words });
  if (!targeting) faults.slots = faultWords.targeting;
  return targeting;
}

const wordsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[\n,;]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];
