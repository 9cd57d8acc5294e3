import type { Metadata } from 'next';
import { PageLinks } from '#app/redaction/page-links.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/field.tsx';
import {
  listChannelSummaries,
  listTold,
  toldOnPage,
} from '#features/reach/distribution/data/delivery.queries.ts';
import { listWebhooks } from '#features/reach/distribution/data/webhook.queries.ts';
import { listFollowedFeeds } from '#features/reach/distribution/data/websub.queries.ts';
import { ChannelTable } from '#features/reach/distribution/desk/channel-table.tsx';
import { FollowedFeeds } from '#features/reach/distribution/desk/followed-feeds.tsx';
import { IndexNowKey } from '#features/reach/distribution/desk/index-now-key.tsx';
import { ResendParked, ToldList } from '#features/reach/distribution/desk/told-list.tsx';
import { WebhookPanel } from '#features/reach/distribution/desk/webhook-panel.tsx';
import {
  mayFollowDistribution,
  mayManageDistribution,
} from '#features/reach/distribution/distribution.policy.ts';
import {
  type DeliveryLogQuery,
  deliveryLogSchema,
} from '#features/reach/distribution/distribution.schema.ts';
import { channelNames, deliveryStatuses } from '#features/reach/distribution/distribution.ts';
import { showIndexNowKeys } from '#features/reach/distribution/use-cases/keep-index-now-key.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import {
  channelWords,
  deliveryStatusWords,
  distributionWords as words,
} from '#words/reach/distribution/distribution.ts';
import { getConfig } from '#server/config.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

type Query = Record<string, string | string[] | undefined>;

/** What the world was told of the newspaper's stories, what it answered, and by what it knows us. */
export default async function DistributionPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await staffAt(urls.deskDistribution());
  const permission = mayFollowDistribution(actor);
  if (!permission.allowed) {
    return (
      <>
        <Head />
        <p className="note">{permission.reason}</p>
      </>
    );
  }
  const asked = deliveryLogSchema.parse(await searchParams);
  const [{ told, total }, channels, keys] = await Promise.all([
    listTold(asked),
    listChannelSummaries(),
    showIndexNowKeys(),
  ]);
  const { etat, canal } = asked;
  const manages = mayManageDistribution(actor);
  return (
    <>
      <Head />
      <p className="champ-aide">{words.lead}</p>
      <section className="groupe" aria-labelledby="canaux">
        <h2 id="canaux">{words.channels}</h2>
        <ChannelTable channels={channels} />
        {channels.some(({ parked }) => parked > 0) ? <ResendParked /> : null}
      </section>
      <section className="groupe" aria-labelledby="suivi">
        <h2 id="suivi">{words.log}</h2>
        <LogFilters asked={asked} />
        <p className="champ-aide">{words.count(total)}</p>
        {told.length === 0 ? <p className="vide">{words.none}</p> : null}
        <ToldList told={told} permission={permission} hasStories />
        <PageLinks
          page={asked.page}
          pages={Math.ceil(total / toldOnPage)}
          pathOf={(page) =>
            urls.deskDistribution({ ...(etat ? { etat } : {}), ...(canal ? { canal } : {}), page })
          }
        />
      </section>
      {keys ? <IndexNowKey keys={keys} permission={manages} /> : null}
      {manages.allowed ? (
        <>
          <WebhookPanel webhooks={await listWebhooks()} />
          <FollowedFeeds
            feeds={await listFollowedFeeds()}
            hubUrl={absoluteUrl(getConfig().siteUrl, urls.webSubHub())}
          />
        </>
      ) : null}
    </>
  );
}

const Head = () => (
  <div className="tete">
    <h1>{words.title}</h1>
  </div>
);

function LogFilters({ asked: { etat, canal } }: { asked: DeliveryLogQuery }) {
  return (
    <form className="filtres" action={urls.deskDistribution()} aria-label={words.filters}>
      <SelectField label={words.state} name="etat" defaultValue={etat ?? ''}>
        <option value="">{words.everyState}</option>
        {deliveryStatuses.map((status) => (
          <option key={status} value={status}>
            {deliveryStatusWords[status]}
          </option>
        ))}
      </SelectField>
      <SelectField label={words.channel} name="canal" defaultValue={canal ?? ''}>
        <option value="">{words.everyChannel}</option>
        {channelNames.map((name) => (
          <option key={name} value={name}>
            {channelWords[name]}
          </option>
        ))}
      </SelectField>
      <button type="submit" className={buttonClass()}>
        {words.filter}
      </button>
    </form>
  );
}
