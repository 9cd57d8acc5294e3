import type { Metadata } from 'next';
import Link from 'next/link';
import { AdsPages } from '#app/redaction/publicite/ads-pages.tsx';
import { askedPage, PageLinks } from '#app/redaction/page-links.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { type CampaignPhase, campaignPhases } from '#features/ads/campaigns/campaign.ts';
import { listAdvertiserChoices } from '#features/ads/campaigns/data/desk-advertiser.queries.ts';
import {
  campaignsOnPage,
  countCampaigns,
  listCampaigns,
} from '#features/ads/campaigns/data/desk-campaign.queries.ts';
import { CampaignTable } from '#features/ads/campaigns/desk/campaign-table.tsx';
import { isId } from '#lib/ids.ts';
import { urls } from '#lib/urls.ts';
import { adsOverview as words, phaseWords } from '#words/ads/campaigns/ads-desk.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

type Query = Partial<Record<'etat' | 'annonceur' | 'q' | 'page', string | string[]>>;

/** Every campaign: what waits, what runs, what was. */
export default async function AdsOverviewPage({ searchParams }: { searchParams: Promise<Query> }) {
  const permission = maySellAds(await staffAt(urls.deskAds()));
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const { etat, annonceur, q, page: asked } = await searchParams;
  const phase = campaignPhases.find((one) => one === etat) ?? null;
  const advertiserId = typeof annonceur === 'string' && isId(annonceur) ? annonceur : null;
  const search = typeof q === 'string' ? q : '';
  const page = askedPage(asked);
  const now = new Date();
  const [{ rows, total }, counts, advertisers] = await Promise.all([
    listCampaigns({ phase, advertiserId, search }, { page, now }),
    countCampaigns({ advertiserId, search }, now),
    listAdvertiserChoices(),
  ]);
  const kept = { ...(advertiserId ? { annonceur: advertiserId } : {}), ...(search ? { q: search } : {}) };
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
        <p className="gestes">
          <Link className={buttonClass()} href={urls.deskNewCampaign({ nature: 'maison' })}>
            {words.createHouse}
          </Link>
          <Link className={buttonClass('primary')} href={urls.deskNewCampaign()}>
            {words.create}
          </Link>
        </p>
      </div>
      <AdsPages current="campaigns" />
      <form className="filtres" action={urls.deskAds()}>
        <TextField label={words.search} type="search" name="q" defaultValue={search} />
        <SelectField label={words.advertiser} name="annonceur" defaultValue={advertiserId ?? ''}>
          <option value="">{words.everyAdvertiser}</option>
          {advertisers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        {phase ? <input type="hidden" name="etat" value={phase} /> : null}
        <button type="submit" className={buttonClass()}>
          {words.filter}
        </button>
      </form>
      <Phases counts={counts} current={phase} kept={kept} />
      <p className="champ-aide">{words.found(total)}</p>
      <CampaignTable rows={rows} isSearch={phase !== null || advertiserId !== null || search !== ''} />
      <PageLinks
        page={page}
        pages={Math.ceil(total / campaignsOnPage)}
        pathOf={(number) => urls.deskAds({ ...kept, ...(phase ? { etat: phase } : {}), page: number })}
      />
    </>
  );
}

/** The states that campaigns are in, each with how many. */
function Phases({
  counts,
  current,
  kept,
}: {
  counts: Partial<Record<CampaignPhase, number>>;
  current: CampaignPhase | null;
  kept: { annonceur?: string; q?: string };
}) {
  const shown = campaignPhases.filter((phase) => counts[phase] || phase === current);
  if (shown.length === 0) return null;
  return (
    <nav className="droits-filtre" aria-label={words.phases}>
      <Link href={urls.deskAds(kept)} aria-current={current === null ? 'page' : undefined}>
        {words.every}
      </Link>
      {shown.map((phase) => (
        <Link
          key={phase}
          href={urls.deskAds({ ...kept, etat: phase })}
          aria-current={phase === current ? 'page' : undefined}
        >
          {phaseWords[phase]} ({counts[phase] ?? 0})
        </Link>
      ))}
    </nav>
  );
}
