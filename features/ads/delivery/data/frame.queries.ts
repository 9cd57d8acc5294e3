import { parseCreativeContent } from '#features/ads/campaigns/creative.ts';
import { db } from '#server/db/client.ts';

export type FramedFile = { hash: string; mimeType: string };
/** A creative that stands in a frame, or a picture under somebody's eyes in the desk: one version of it. */
export type StoredFrame = {
  title: string;
  /** Approved and in service: for everybody. */
  isOpen: boolean;
  content:
    | { kind: 'html5' | 'picture'; files: ReadonlyMap<string, FramedFile> }
    | { kind: 'tag'; html: string };
};

/** This version; null when it is another one by now, or a text. */
export async function getFrame(creativeId: string, version: number): Promise<StoredFrame | null> {
  const row = await db().adCreative.findFirst({
    where: { id: creativeId, version, kind: { in: ['html5', 'tag', 'picture'] } },
    select: {
      kind: true,
      alt: true,
      content: true,
      approvedAt: true,
      archivedAt: true,
      files: { select: { path: true, hash: true, mimeType: true } },
    },
  });
  if (!row) return null;
  const facts = { title: row.alt, isOpen: row.approvedAt !== null && row.archivedAt === null };
  if (row.kind === 'html5' || row.kind === 'picture') {
    const files = new Map(row.files.map(({ path, hash, mimeType }) => [path, { hash, mimeType }]));
    return { ...facts, content: { kind: row.kind, files } };
  }
  const content = parseCreativeContent('tag', row.content);
  return content && { ...facts, content: { kind: 'tag', html: content.html } };
}

/** Which of these files (by hash) no creative names. */
export async function listUnnamedAdFiles(hashes: readonly string[]): Promise<Set<string>> {
  const rows = await db().adFile.findMany({
    where: { hash: { in: [...hashes] } },
    select: { hash: true },
    distinct: ['hash'],
  });
  const named = new Set(rows.map(({ hash }) => hash));
  return new Set(hashes.filter((hash) => !named.has(hash)));
}
