import {
  type AssetKind,
  type AssetState,
  expiryNoticeDays,
  type LicenceKind,
} from '#features/newsroom/media/assets.ts';
import { arrivalPeriod, type MediaSearch } from '#features/newsroom/media/media.schema.ts';
import { fileUrl } from '#features/newsroom/media/picture-view.ts';
import { type ListPage, toListPage } from '#lib/page-numbers.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** An asset as the library's list shows it. */
export type AssetRow = {
  id: string;
  kind: AssetKind;
  state: AssetState;
  title: string | null;
  alt: string;
  isDecorative: boolean;
  caption: string | null;
  credit: string;
  width: number;
  height: number;
  licence: LicenceKind;
  rightsExpireAt: Date | null;
  embargoedUntil: Date | null;
  mostUses: number | null;
  withdrawnAt: Date | null;
  folderId: string | null;
  createdById: string | null;
  createdAt: Date;
  /** Stories that ever showed it. */
  stories: number;
  /** The smallest file that is no crop; null while none is made, and for sounds. */
  thumbnailUrl: string | null;
};
type Row = Omit<AssetRow, 'thumbnailUrl'> & { thumbnail: { hash: string; mimeType: string } | null };

export const assetsOnPage = 48;

/** One page of the library, newest first (best first when words are looked for). `now` judges the rights. */
export async function listAssets(search: MediaSearch, now: Date): Promise<ListPage<AssetRow>> {
  const words = Prisma.sql`websearch_to_tsquery('french_plain', ${search.q})`;
  const order = search.q === '' ? Prisma.empty : Prisma.sql`ts_rank_cd(m.document, ${words}, 1) DESC,`;
  const rows = await db().$queryRaw<Row[]>`
    ${selectRows} WHERE ${Prisma.join(conditionsOf(search, now), ' AND ')}
    ORDER BY ${order} m.created_at DESC, m.id DESC
    LIMIT ${assetsOnPage + 1} OFFSET ${(search.page - 1) * assetsOnPage}`;
  return toListPage(rows.map(toAssetRow), { page: search.page, size: assetsOnPage });
}

/** These assets as the list shows them, in the order of their ids as given; unknown ones are absent. */
export async function listAssetsByIds(assetIds: readonly string[]): Promise<AssetRow[]> {
  if (assetIds.length === 0) return [];
  const rows = await db().$queryRaw<Row[]>`
    ${selectRows} WHERE m.id = ANY (${[...assetIds]}::uuid[])
    ORDER BY array_position(${[...assetIds]}::uuid[], m.id)`;
  return rows.map(toAssetRow);
}

const selectRows = Prisma.sql`
  SELECT m.id, m.kind, m.state, m.title, m.alt, m.is_decorative AS "isDecorative", m.caption, m.credit, m.width, m.height,
    m.licence, m.rights_expire_at AS "rightsExpireAt", m.embargoed_until AS "embargoedUntil",
    m.most_uses AS "mostUses", m.withdrawn_at AS "withdrawnAt", m.folder_id AS "folderId",
    m.created_by_id AS "createdById", m.created_at AS "createdAt",
    (SELECT count(*)::int FROM asset_publications p WHERE p.asset_id = m.id) AS stories,
    (SELECT jsonb_build_object('hash', d.hash, 'mimeType', d.mime_type) FROM asset_derivatives d
      WHERE d.asset_id = m.id AND d.crop = 'original-ratio' AND d.mime_type IN ('image/webp', 'image/jpeg', 'image/png')
      ORDER BY d.width, d.bytes LIMIT 1) AS thumbnail
  FROM assets m`;

/** The files of a withdrawn picture answer 410, here too. */
const toAssetRow = ({ thumbnail, ...asset }: Row): AssetRow => ({
  ...asset,
  thumbnailUrl: thumbnail && !asset.withdrawnAt ? fileUrl(thumbnail) : null,
});

/** How many the search finds, up to a thousand: counting them all would cost with the library. */
export async function countAssets(
  search: MediaSearch,
  now: Date,
): Promise<{ count: number; isCapped: boolean }> {
  const most = 1_000;
  const rows = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM assets m WHERE ${Prisma.join(conditionsOf(search, now), ' AND ')} LIMIT ${most}) found`;
  const count = rows[0]?.count ?? 0;
  return { count, isCapped: count === most };
}

function conditionsOf(search: MediaSearch, now: Date): Prisma.Sql[] {
  const { from, until } = arrivalPeriod(search);
  const like = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const { q, credit, mot, droits, sens } = search;
  return [
    q === '' ? Prisma.sql`true` : Prisma.sql`m.document @@ websearch_to_tsquery('french_plain', ${q})`,
    ...(credit === ''
      ? []
      : [
          Prisma.sql`plain_name(m.credit || ' ' || coalesce(m.creator, '')) ILIKE plain_name(${like(credit)})`,
        ]),
    ...(mot === '' ? [] : [Prisma.sql`m.keywords @> ARRAY[${mot}]`]),
    ...(from ? [Prisma.sql`m.created_at >= ${from}::timestamptz`] : []),
    ...(until ? [Prisma.sql`m.created_at < ${until}::timestamptz`] : []),
    ...(search.nature ? [Prisma.sql`m.kind = ${search.nature}::"AssetKind"`] : []),
    ...(search.dossier ? [Prisma.sql`m.folder_id = ${search.dossier}::uuid`] : []),
    ...(search.ia ? [Prisma.sql`m.digital_source_type ILIKE '%trainedAlgorithmicMedia'`] : []),
    ...(search.inutilisee ? [unused] : []),
    ...(sens ? [shapes[sens]] : []),
    ...lackConditions(search),
    ...(droits ? [rightsCondition(droits, now)] : []),
  ];
}

function lackConditions({ enligne, manque }: MediaSearch): Prisma.Sql[] {
  const isMute = Prisma.sql`m.kind = 'picture' AND m.alt = '' AND NOT m.is_decorative`;
  return [
    ...(enligne ? [Prisma.sql`EXISTS (${manque === 'alt' ? mutelyShown : shown})`] : []),
    ...(manque === 'alt' && !enligne ? [isMute] : []),
    ...(manque === 'credit' ? [Prisma.sql`m.credit = ''`] : []),
  ];
}

/** Its places in stories that are online; and those where nothing is said to who does not see it. */
const shown = Prisma.sql`SELECT 1 FROM asset_uses u JOIN articles a ON a.id = u.article_id
  WHERE u.asset_id = m.id AND a.publication_state = 'published'`;
const mutelyShown = Prisma.sql`${shown} AND btrim(coalesce(u.alt, m.alt)) = '' AND NOT u.is_decorative AND NOT m.is_decorative
  AND m.kind = 'picture'`;

const unused = Prisma.sql`NOT EXISTS (SELECT 1 FROM asset_publications p WHERE p.asset_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM revision_assets r JOIN articles a ON r.revision_id IN (a.working_revision_id, a.scheduled_revision_id)
    WHERE r.asset_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM authors u WHERE u.portrait_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM front_cards c WHERE c.picture_id = m.id)`;

/** Those of these assets that a story showed or shows, or that anything names now. */
export async function listUsedIds(sql: Sql, assetIds: readonly string[]): Promise<Set<string>> {
  const rows = await sql.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM assets m WHERE m.id = ANY (${[...assetIds]}::uuid[]) AND NOT (${unused})`;
  return new Set(rows.map(({ id }) => id));
}

/** The same of one asset, outside a transaction. */
export const isAssetUsed = async (assetId: string): Promise<boolean> =>
  (await listUsedIds(db(), [assetId])).has(assetId);

/** Square to a twentieth. */
const shapes = {
  landscape: Prisma.sql`m.width > m.height * 1.05`,
  portrait: Prisma.sql`m.height > m.width * 1.05`,
  square: Prisma.sql`m.width <= m.height * 1.05 AND m.height <= m.width * 1.05 AND m.width > 0`,
} as const;

function rightsCondition(wanted: NonNullable<MediaSearch['droits']>, now: Date): Prisma.Sql {
  switch (wanted) {
    case 'unknown':
      return Prisma.sql`m.licence = 'unknown'`;
    case 'expired':
      return Prisma.sql`m.rights_expire_at <= ${now}::timestamptz`;
    case 'expiring':
      return Prisma.sql`m.rights_expire_at > ${now}::timestamptz
        AND m.rights_expire_at <= ${now}::timestamptz + make_interval(days => ${expiryNoticeDays}::int)`;
    case 'embargoed':
      return Prisma.sql`m.embargoed_until > ${now}::timestamptz`;
    case 'exhausted':
      return Prisma.sql`m.most_uses <= (SELECT count(*) FROM asset_publications p WHERE p.asset_id = m.id)`;
    case 'withdrawn':
      return Prisma.sql`m.withdrawn_at IS NOT NULL`;
  }
}
