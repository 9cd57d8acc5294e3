import { parseCreativeContent } from '#features/ads/creative.ts';
import { db } from '#server/db/client.ts';

export type FramedFile = { hash: string; mimeType: string };
/** A creative that stands in a frame, one version of it. */
export type StoredFrame = {
  title: string;
  isApproved: boolean;
  content: { kind: 'html5'; files: ReadonlyMap<string, FramedFile> } | { kind: 'tag'; html: string };
};

/** The frame of this version; null when it is another version by now, archived, or stands in no frame. */
export async function getFrame(creativeId: string, version: number): Promise<StoredFrame | null> {
  const row = await db().adCreative.findFirst({
    where: { id: creativeId, version, archivedAt: null, kind: { in: ['html5', 'tag'] } },
    select: {
      kind: true,
      alt: true,
      content: true,
      approvedAt: true,
      files: { select: { path: true, hash: true, mimeType: true } },
    },
  });
  if (!row) return null;
  const facts = { title: row.alt, isApproved: row.approvedAt !== null };
  if (row.kind === 'html5') {
    const files = new Map(row.files.map(({ path, hash, mimeType }) => [path, { hash, mimeType }]));
    return { ...facts, content: { kind: 'html5', files } };
  }
  const content = parseCreativeContent('tag', row.content);
  return content && { ...facts, content: { kind: 'tag', html: content.html } };
}

/** Which of these files of banners (by hash) no creative names. */
export async function listUnnamedAdFiles(hashes: readonly string[]): Promise<Set<string>> {
  const rows = await db().adFile.findMany({
    where: { hash: { in: [...hashes] } },
    select: { hash: true },
    distinct: ['hash'],
  });
  const named = new Set(rows.map(({ hash }) => hash));
  return new Set(hashes.filter((hash) => !named.has(hash)));
}
