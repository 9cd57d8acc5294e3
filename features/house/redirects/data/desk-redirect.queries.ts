import { db } from '#server/db/client.ts';

export type RedirectRow = {
  id: string;
  fromPath: string;
  toPath: string;
  hits: number;
  lastHitAt: Date | null;
};

export const redirectsOnPage = 50;
const mostExported = 200_000;
const mostMissingShown = 100;

/** One page of the redirects whose old or new address holds these letters, newest first, with how many there are. */
export async function listRedirects({ search, page }: { search: string; page: number }) {
  const words = search.trim().slice(0, 200);
  const where = words ? { OR: [{ fromPath: { contains: words } }, { toPath: { contains: words } }] } : {};
  const [rows, total] = await Promise.all([
    db().redirect.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { fromPath: 'asc' }],
      skip: (page - 1) * redirectsOnPage,
      take: redirectsOnPage,
      select: { id: true, fromPath: true, toPath: true, hits: true, lastHitAt: true },
    }),
    db().redirect.count({ where }),
  ]);
  return { rows: rows satisfies RedirectRow[], total };
}

/** Every redirect, for a file. */
export const listAllRedirects = (): Promise<RedirectRow[]> =>
  db().redirect.findMany({
    orderBy: { fromPath: 'asc' },
    take: mostExported,
    select: { id: true, fromPath: true, toPath: true, hits: true, lastHitAt: true },
  });

export type MissingRow = { path: string; hits: number; referrer: string | null; lastSeenAt: Date };

/** The most wanted addresses that answer 404, or those that the desk chose to ignore. */
export const listMissing = ({ isIgnored }: { isIgnored: boolean }): Promise<MissingRow[]> =>
  db().missingPath.findMany({
    where: { ignoredAt: isIgnored ? { not: null } : null },
    orderBy: [{ hits: 'desc' }, { lastSeenAt: 'desc' }],
    take: mostMissingShown,
    select: { path: true, hits: true, referrer: true, lastSeenAt: true },
  });
