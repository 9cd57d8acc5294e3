import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { campaignChoices } from '#app/redaction/publicite/campaign-choices.ts';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { mayApproveAds, maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { type CampaignMove, canMove } from '#features/ads/campaigns/campaign.ts';
import { getAdsSettings } from '#features/ads/campaigns/data/ads-settings.queries.ts';
import { type DeskCampaign, getDeskCampaign } from '#features/ads/campaigns/data/desk-campaign.queries.ts';
import { listOverlaps } from '#features/ads/campaigns/data/overlap.queries.ts';
import { nameTargets } from '#features/ads/campaigns/data/target.queries.ts';
import { CampaignActs } from '#features/ads/campaigns/desk/campaign-acts.tsx';
import { CampaignCreatives } from '#features/ads/campaigns/desk/campaign-creatives.tsx';
import { CampaignForm } from '#features/ads/campaigns/desk/campaign-form.tsx';
import { Delivery, PhaseMark } from '#features/ads/campaigns/desk/campaign-marks.tsx';
import { OverlapList } from '#features/ads/campaigns/desk/overlap-list.tsx';
import type { Actor } from '#lib/actor.ts';
import { dateAndClock } from '#lib/dates.ts';
import { isId } from '#lib/ids.ts';
import { urls } from '#lib/urls.ts';
import { campaignPage as words } from '#words/ads/campaigns/ads-campaign.ts';
import { adsOverview, healthWords } from '#words/ads/campaigns/ads-desk.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

const moves = [
  'submit',
  'approve',
  'refuse',
  'resume',
  'pause',
  'end',
] as const satisfies readonly CampaignMove[];

/** One campaign: where it is, what may be done with it, what it shows, what it is. */
export default async function CampaignPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await staffAt(urls.deskCampaign(id));
  const permission = maySellAds(actor);
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const campaign = isId(id) ? await getDeskCampaign(id, new Date()) : null;
  if (!campaign) notFound();
  const isChangeable = canMove(campaign, 'change');
  const isApproved = campaign.state === 'approved' || campaign.state === 'paused';
  return (
    <>
      <p>
        <Link href={urls.deskAds()}>{words.back}</Link>
      </p>
      <Head campaign={campaign} />
      <Acts actor={actor} campaign={campaign} isApproved={isApproved} mayAdd={isChangeable} />
      {campaign.kind === 'house' || !isChangeable ? null : <OverlapList overlaps={await listOverlaps(id)} />}
      {isChangeable ? (
        <section className="bord" aria-labelledby="campagne">
          <h2 id="campagne">{words.change}</h2>
          <Form campaign={campaign} />
        </section>
      ) : (
        <p className="champ-aide">{words.ended}</p>
      )}
    </>
  );
}

function Head({ campaign }: { campaign: DeskCampaign }) {
  const { id, state, stateNote, health, startsAt, endsAt, submittedAt, approvedAt } = campaign;
  const note = stateNote ? (state === 'ended' ? words.endNote(stateNote) : words.note(stateNote)) : null;
  return (
    <>
      <div className="tete">
        <h1>{campaign.name}</h1>
        <Link className={buttonClass()} href={urls.deskCampaignReport(id)}>
          {words.report}
        </Link>
      </div>
      <div className="campagne-resume">
        <PhaseMark phase={campaign.phase} />
        <span>
          <Link href={urls.deskAdvertiser(campaign.advertiserId)}>{campaign.advertiser}</Link>
          {campaign.isAdvertiserArchived ? ` (${words.archived})` : ''}
        </span>
        <span>
          {endsAt
            ? adsOverview.dates(dateAndClock(startsAt), dateAndClock(endsAt))
            : `${adsOverview.from(dateAndClock(startsAt))}, ${adsOverview.noEnd}`}
        </span>
        <span>
          <Delivery {...campaign} />
        </span>
        {health ? <span className={`rythme-${health}`}>{healthWords[health]}</span> : null}
      </div>
      {note ? <p className="note">{note}</p> : null}
      {state === 'submitted' && submittedAt ? (
        <p className="champ-aide">
          {words.submittedBy(campaign.submittedBy ?? words.somebody, dateAndClock(submittedAt))}
        </p>
      ) : null}
      {approvedAt ? (
        <p className="champ-aide">
          {words.approvedBy(campaign.approvedBy ?? words.somebody, dateAndClock(approvedAt))}
        </p>
      ) : null}
    </>
  );
}

async function Acts({
  actor,
  campaign,
  isApproved,
  mayAdd,
}: {
  actor: Actor;
  campaign: DeskCampaign;
  isApproved: boolean;
  mayAdd: boolean;
}) {
  const { id, version, creatives, submittedById, updatedById } = campaign;
  const settings = await getAdsSettings();
  const waiting = creatives.filter((creative) => !creative.isApproved);
  const changedByIds = [updatedById, ...waiting.map(({ preparedById }) => preparedById)];
  return (
    <>
      <CampaignActs
        seen={{
          campaignId: id,
          version,
          creatives: creatives.map((one) => ({ id: one.id, version: one.version })),
        }}
        moves={moves.filter((move) => canMove(campaign, move))}
        approval={mayApproveAds(actor, { submittedById, changedByIds }, settings)}
      />
      <CampaignCreatives
        campaignId={id}
        creatives={creatives.map((creative) => ({
          ...creative,
          approval: mayApproveAds(
            actor,
            { submittedById: null, changedByIds: [creative.preparedById] },
            settings,
          ),
        }))}
        isApproved={isApproved}
        mayAdd={mayAdd}
      />
    </>
  );
}

async function Form({ campaign }: { campaign: DeskCampaign }) {
  const { id, version, state, form, advertiserId, advertiser, isAdvertiserArchived } = campaign;
  const [{ advertisers, sections }, targets] = await Promise.all([campaignChoices(), nameTargets(form)]);
  const own = { id: advertiserId, name: advertiser };
  return (
    <CampaignForm
      initial={form}
      stored={{ id, version, state }}
      advertisers={isAdvertiserArchived ? [...advertisers, own] : advertisers}
      sections={sections}
      names={Object.fromEntries(targets.map((target) => [target.id, target.name]))}
    />
  );
}
