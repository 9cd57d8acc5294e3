import { lockAssets, type StoredAsset, updateAsset } from '#features/newsroom/media/data/asset.store.ts';
import { queueFiles } from '#features/newsroom/media/data/intake.store.ts';
import { dropLossyFiles } from '#features/newsroom/media/data/replacement.store.ts';
import type { AssetFields, AssetRights } from '#features/newsroom/media/media.schema.ts';
import { done, forbidden, type Outcome, type Permission, refused } from '#lib/use-case.ts';
import { mediaRefusals as words } from '#words/newsroom/media/media-desk.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

type Changed = AssetFields & AssetRights;
/** What is absent or undefined is left alone. */
type Values = { [Name in keyof Changed]?: Changed[Name] | undefined };

/** One spelling for what is compared, shown and journalled: instants as text, lists as lists. */
const plain = (value: unknown): string | number | boolean | string[] | null =>
  value instanceof Date
    ? value.toISOString()
    : ((value ?? null) as string | number | boolean | string[] | null);
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other));
const spoken = (value: unknown): string => {
  const shown = plain(value);
  return Array.isArray(shown) ? shown.join(', ') : String(shown ?? '');
};

const namesOf = (values: Values): (keyof Changed)[] =>
  (Object.keys(values) as (keyof Changed)[]).filter((name) => values[name] !== undefined);
const pick = (from: Values, names: readonly (keyof Changed)[]) =>
  Object.fromEntries(names.map((name) => [name, plain(from[name])]));

/** Fields that somebody changed since they were read, and that would be overwritten: each with what is there. */
function conflictsOf(asset: StoredAsset, base: Values, values: Values): Record<string, string> {
  const lost = namesOf(values).filter(
    (name) =>
      base[name] !== undefined && !isSame(asset[name], base[name]) && !isSame(asset[name], values[name]),
  );
  return Object.fromEntries(lost.map((name) => [name, words.conflictField(spoken(asset[name]))]));
}

/**
 * Writes values to assets, all or none: asks `may` once they are known, refuses what would erase another's words
 * (`base` holds what was read), purges every page that shows one and writes a line of the journal for each that
 * changed. Answers how many did.
 */
export async function changeAssets(
  open: Transaction,
  change: {
    assetIds: readonly string[];
    base?: Values;
    valuesFor: (asset: StoredAsset) => Values;
    may: (assets: readonly StoredAsset[]) => Permission | Promise<Permission>;
    action: 'asset.edit' | 'asset.rights';
  },
): Promise<Outcome<{ changed: number }>> {
  const { assetIds, base = {}, valuesFor, may, action } = change;
  const assets = await lockAssets(open.sql, assetIds);
  const permission = await may(assets);
  if (!permission.allowed) return forbidden(permission);
  if (assets.length < assetIds.length) return refused('not_found', { detail: words.unknownAsset });
  let changed = 0;
  for (const asset of assets) {
    const values = valuesFor(asset);
    const fields = conflictsOf(asset, base, values);
    if (Object.keys(fields).length > 0) return refused('conflict', { detail: words.conflict, fields });
    const names = namesOf(values).filter((name) => !isSame(asset[name], values[name]));
    if (names.length === 0) continue;
    await updateAsset(open.sql, asset.id, Object.fromEntries(names.map((name) => [name, values[name]])));
    if (values.isGraphic !== undefined && names.includes('isGraphic'))
      await askForOtherFiles(open.sql, asset.id, values.isGraphic);
    await open.journal({
      action,
      subjectType: 'asset',
      subjectId: asset.id,
      before: pick(asset, names),
      after: pick(values, names),
    });
    open.purge({ kind: 'asset', assetId: asset.id });
    changed += 1;
  }
  return done({ changed });
}

/** A graphic is shown whole and loses nothing; a photograph is cut, and small. */
async function askForOtherFiles(sql: Sql, assetId: string, isGraphic: boolean): Promise<void> {
  if (isGraphic) await dropLossyFiles(sql, assetId);
  await queueFiles(sql, assetId, { reason: 'asked' });
}
