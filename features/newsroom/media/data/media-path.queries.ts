import { db } from '#server/db/client.ts';

const mediaPath = /\/medias\/([0-9a-f]{16,128})/g;

/** The assets behind the addresses of ours that a text holds (`/medias/{hash}.…`), by path without its extension. */
export async function listAssetsInText(text: string): Promise<Map<string, string>> {
  const hashes = [...new Set([...text.matchAll(mediaPath)].map(([, hash]) => hash ?? ''))].slice(0, 500);
  if (hashes.length === 0) return new Map();
  const [originals, derivatives] = await Promise.all([
    db().asset.findMany({
      where: { hash: { in: hashes }, withdrawnAt: null },
      select: { id: true, hash: true },
    }),
    db().assetDerivative.findMany({
      where: { hash: { in: hashes }, asset: { withdrawnAt: null } },
      select: { assetId: true, hash: true },
    }),
  ]);
  return new Map([
    ...originals.map(({ id, hash }) => [`/medias/${hash}`, id] as const),
    ...derivatives.map(({ assetId, hash }) => [`/medias/${hash}`, assetId] as const),
  ]);
}
