import { announceAds } from '#features/ads/campaigns/data/announce-ads.ts';
import { type AdSize, parseSize } from '#features/ads/campaigns/ad-slots.ts';
import { fileKey } from '#features/newsroom/media/file-key.ts';
import type { Role } from '#lib/actor.ts';
import { storage } from '#server/storage/storage.ts';
import type { Sql } from '#server/transaction/transaction.ts';
import { advertising, type DemoCampaign } from '#prisma/seed/ads/advertising.ts';
import { type CreativeFile, readCreative } from '#prisma/seed/ads/read-creative.ts';
import { uuidAt } from './identity.ts';
import { insertAdSums, type SeededCreative } from './write-ad-sums.ts';

const dayMs = 86_400_000;
/** Sold from long before the demonstration until long after: no page of it depends on the day. */
const soldBeforeMs = 60 * dayMs;
const soldForMs = 2 * 365 * dayMs;
/** What waits for approval begins in some days; what is over went through its last weeks. */
const waitsForMs = 6 * dayMs;
const waitingSoldForMs = 30 * dayMs;
const hourMs = 3_600_000;

/** Where a place takes several sizes, what fills it is shown nearly always: a small one leaves half of it empty. */
const largest: ReadonlySet<AdSize> = new Set(['970x250', '300x600']);
const usualWeight = 50;

type ReadyCreative = CreativeFile & { name: string; alt: string; clickUrl: string };
/** Campaigns with the files of their pictures. */
export type PreparedAds = { campaign: DemoCampaign; pictures: ReadyCreative[]; advertiser: string }[];

/** Reads every creative and puts its file where the newspaper serves it from. */
export async function prepareAds(): Promise<PreparedAds> {
  const prepared: PreparedAds = [];
  for (const { name, campaigns } of advertising)
    for (const campaign of campaigns)
      prepared.push({ advertiser: name, campaign, pictures: await readAll(campaign) });
  for (const { file, data } of prepared.flatMap(({ pictures }) => pictures)) {
    if ((await storage().size(fileKey(file))) === null) await storage().write(fileKey(file), data);
  }
  return prepared;
}

async function readAll({ pictures }: DemoCampaign): Promise<ReadyCreative[]> {
  const ready: ReadyCreative[] = [];
  for (const { picture, name, sizes, alt, clickUrl } of pictures)
    for (const size of sizes)
      ready.push({ ...(await readCreative(picture, size)), name: nameOf(name, size), alt, clickUrl });
  return ready;
}

const nameOf = (words: string, size: AdSize): string => `${words}, ${size.replace('x', '\u00a0×\u00a0')}`;

/** Who sold and prepared a campaign, and who let it be served: two people, as in a newsroom that asks for two. */
type Desk = { preparedById: string; approvedById: string };

async function findDesk(sql: Sql): Promise<Desk> {
  const holder = (role: Role) =>
    sql.user.findFirstOrThrow({ where: { isDemo: true, grants: { some: { role } } }, select: { id: true } });
  return { preparedById: (await holder('ad_manager')).id, approvedById: (await holder('administrator')).id };
}

/** Advertisers, approved campaigns and creatives, what they were served so far; all of it marked. After the accounts. */
export async function insertAds(sql: Sql, prepared: PreparedAds, { now }: { now: Date }): Promise<void> {
  const at = new Date(now.getTime() - soldBeforeMs);
  const desk = await findDesk(sql);
  const sections = await sql.section.findMany({
    where: { isDemo: true, parentId: null },
    orderBy: { position: 'asc' },
    select: { id: true },
  });
  const sectionIds = sections.map(({ id }) => id);
  for (const { campaigns, ...advertiser } of advertising) {
    const kept = advertiser.isHouse ? await sql.advertiser.findFirst({ where: { isHouse: true } }) : null;
    const { id } =
      kept ??
      (await sql.advertiser.create({ data: { id: uuidAt(at), ...advertiser, isDemo: true, createdAt: at } }));
    const picturesOf = (campaign: DemoCampaign) =>
      prepared.find((one) => one.advertiser === advertiser.name && one.campaign.name === campaign.name)
        ?.pictures ?? [];
    for (const campaign of campaigns) {
      const stay = stayOf(campaign, { now, desk });
      const campaignId = await insertCampaign(sql, { advertiserId: id, campaign, stay });
      const pictures = picturesOf(campaign);
      const creatives = await insertCreatives(sql, { campaignId, campaign, pictures, stay });
      await insertAdSums(sql, { campaignId, campaign, creatives, sectionIds, now });
    }
  }
  await announceAds(sql);
}

/** When a campaign was prepared, and by whom; when it runs; who let it be served, and when. */
type Stay = {
  state: 'approved' | 'submitted';
  startsAt: Date;
  endsAt: Date | null;
  prepared: { createdById: string; createdAt: Date };
  approval: { approvedById: string; approvedAt: Date } | null;
};

function stayOf({ kind, stage }: DemoCampaign, { now, desk }: { now: Date; desk: Desk }): Stay {
  const after = (ms: number) => new Date(now.getTime() + ms);
  /** At five in the morning, not at the minute of the first start. */
  const dayAfter = (ms: number) => new Date(Math.floor((now.getTime() + ms) / dayMs) * dayMs + 5 * hourMs);
  const preparedAt = after(stage === 'submitted' ? -hourMs : -soldBeforeMs);
  const approval = { approvedById: desk.approvedById, approvedAt: preparedAt };
  const prepared = { createdById: desk.preparedById, createdAt: preparedAt };
  if (stage === 'submitted') {
    const [startsAt, endsAt] = [dayAfter(waitsForMs), dayAfter(waitsForMs + waitingSoldForMs)];
    return { state: 'submitted', startsAt, endsAt, prepared, approval: null };
  }
  const soldUntil = stage === 'over' ? after(-hourMs) : dayAfter(soldForMs);
  const endsAt = kind === 'house' ? null : soldUntil;
  return { state: 'approved', startsAt: dayAfter(-soldBeforeMs), endsAt, prepared, approval };
}

async function insertCampaign(
  sql: Sql,
  { advertiserId, campaign, stay }: { advertiserId: string; campaign: DemoCampaign; stay: Stay },
): Promise<string> {
  const { name, kind, slots, priority, cap } = campaign;
  const { state, startsAt, endsAt, prepared, approval } = stay;
  const { id } = await sql.adCampaign.create({
    data: {
      id: uuidAt(prepared.createdAt),
      advertiserId,
      name,
      kind,
      state,
      startsAt,
      endsAt,
      budgetKind: 'days',
      priority,
      capImpressions: cap?.impressions ?? null,
      capSeconds: cap?.seconds ?? null,
      // Who did not agree to be counted sees it all the same.
      withoutConsent: cap ? 'uncapped' : 'withhold',
      targeting: { slots: [...slots] },
      submittedById: prepared.createdById,
      submittedAt: prepared.createdAt,
      ...approval,
      isDemo: true,
      ...prepared,
      account: { create: {} },
    },
    select: { id: true },
  });
  return id;
}

type Into = { campaignId: string; campaign: DemoCampaign; pictures: ReadyCreative[]; stay: Stay };

async function insertCreatives(
  sql: Sql,
  { campaignId, campaign, pictures, stay }: Into,
): Promise<SeededCreative[]> {
  const { prepared, approval } = stay;
  const common = { campaignId, ...approval, isDemo: true, ...prepared };
  const shown = pictures.map(({ file, size, name, alt, clickUrl }) => ({
    row: {
      ...common,
      ...parseSize(size),
      id: uuidAt(prepared.createdAt),
      kind: 'picture' as const,
      name,
      alt,
      clickUrl,
      weight: largest.has(size) ? usualWeight : 1,
    },
    file,
  }));
  const told = campaign.texts.map(({ clickUrl, ...content }) => ({
    ...common,
    id: uuidAt(prepared.createdAt),
    kind: 'text' as const,
    name: content.headline,
    clickUrl,
    content,
  }));
  await sql.adCreative.createMany({
    data: [...shown.map(({ row, file }) => ({ ...row, content: { file, still: null } })), ...told],
  });
  await sql.adFile.createMany({
    data: shown.map(({ row, file: { hash, mimeType, bytes } }) => ({
      creativeId: row.id,
      path: 'image',
      hash,
      mimeType,
      bytes,
    })),
  });
  return [...shown.map(({ row }) => row), ...told].map(({ id, kind }) => ({ id, kind }));
}
