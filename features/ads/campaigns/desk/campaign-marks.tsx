import type { CampaignRow } from '#features/ads/campaigns/data/desk-campaign.queries.ts';
import type { CampaignPhase } from '#features/ads/campaigns/campaign.ts';
import { date } from '#lib/dates.ts';
import { countingWords, adsOverview as words, phaseWords } from '#words/ads/campaigns/ads-desk.ts';

/** Where a campaign is, as a dot and a word. */
export const PhaseMark = ({ phase }: { phase: CampaignPhase }) => (
  <span className={`etat phase-${phase}`}>{phaseWords[phase]}</span>
);

/** From which day to which, the last one included: an end at midnight is that of the day before. */
export const daysOf = (startsAt: Date, endsAt: Date): string =>
  words.dates(date(startsAt), date(new Date(endsAt.getTime() - 1)));

/** What was delivered, of how much, as words and as a bar. */
export function Delivery({
  delivered,
  budget,
  counting,
}: Pick<CampaignRow, 'delivered' | 'budget' | 'counting'>) {
  const what = countingWords[counting];
  if (budget === null) return <>{words.delivered(delivered, what)}</>;
  const said = words.deliveredOf(delivered, budget, what);
  return (
    <>
      {said}
      <progress
        className="campagne-livre"
        value={Math.min(delivered, budget)}
        max={budget}
        aria-label={said}
      />
    </>
  );
}
