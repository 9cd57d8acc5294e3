import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { type DeskCreative, getDeskCreative } from '#features/ads/campaigns/data/desk-creative.queries.ts';
import { CreativeArchive } from '#features/ads/campaigns/desk/creative-archive.tsx';
import { CreativeForm } from '#features/ads/campaigns/desk/creative-form.tsx';
import { CreativeLook } from '#features/ads/campaigns/desk/creative-look.tsx';
import { framePreviewUrl } from '#features/ads/campaigns/use-cases/preview-creative.ts';
import { listJournal } from '#features/office/audit/data/journal.queries.ts';
import { HistoryLines } from '#features/office/audit/desk/history-lines.tsx';
import { isId } from '#lib/ids.ts';
import { urls } from '#lib/urls.ts';
import { creativeWords as words } from '#words/ads/campaigns/ads-creatives.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.look };

const shownHistory = 30;

/** One creative: what readers get of it, its form, what was done to it. */
export default async function CreativePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const permission = maySellAds(await staffAt(urls.deskCreative(id)));
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const creative = isId(id) ? await getDeskCreative(id) : null;
  if (!creative) notFound();
  const history = await listJournal({
    search: { objet: 'ad_creative', sujet: id },
    after: null,
    limit: shownHistory,
  });
  const isOver = creative.campaign.state === 'ended';
  return (
    <>
      <p>
        <Link href={urls.deskCampaign(creative.campaign.id)}>{words.back(creative.campaign.name)}</Link>
      </p>
      <div className="tete">
        <h1>{creative.name}</h1>
        <Link className={buttonClass()} href={urls.deskCreativePreview(id, urls.home())}>
          {words.preview}
        </Link>
      </div>
      <Standing creative={creative} />
      <div className="creation">
        <section aria-labelledby="vue">
          <h2 id="vue">{words.look}</h2>
          <CreativeLook creative={creative} frame={framePreviewUrl(creative, new Date())} />
          {isOver ? null : (
            <div className="creation-gestes">
              <CreativeArchive creativeId={id} isArchived={creative.isArchived} />
            </div>
          )}
        </section>
        {isOver || creative.isArchived ? null : (
          <section aria-labelledby="modifier">
            <h2 id="modifier">{words.change}</h2>
            <CreativeForm campaignId={creative.campaign.id} creative={creative} />
          </section>
        )}
        <section aria-labelledby="histoire">
          <h2 id="histoire">{words.history}</h2>
          <HistoryLines entries={history.entries} />
        </section>
      </div>
    </>
  );
}

/** Whether it may be served, and what it is. */
function Standing({ creative }: { creative: DeskCreative }) {
  const { size, version, kind, isArchived, isApproved, campaign } = creative;
  const state = isArchived ? words.archived : isApproved ? words.approved : words.waiting;
  return (
    <p className="creation-etat">
      <strong>{campaign.state === 'ended' ? words.over : state}</strong>
      <span>{words.kinds[kind]}</span>
      {size ? <span>{words.pixels(size.width, size.height)}</span> : null}
      <span>{words.version(version)}</span>
    </p>
  );
}
