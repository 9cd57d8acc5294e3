import { db } from '#server/db/client.ts';

/** Where a path that no page answers was sent by the newsroom; null when nowhere. */
export async function getRedirect(path: string): Promise<string | null> {
  const found = await db().redirect.findUnique({ where: { fromPath: path }, select: { toPath: true } });
  return found?.toPath ?? null;
}
