import { insertInvitation } from '#features/house/accounts/data/invitation.store.ts';
import { urls } from '#lib/urls.ts';
import type { Transaction } from '#server/transaction/transaction.ts';
import type { SectionKey } from './world.ts';
import type { Taxonomy } from './write-taxonomy.ts';

const hour = 3_600_000;

/** Addresses of the demonstration's former site, and where they lead now. Their rows bear no mark: they are known by these. */
const redirects = [
  { from: '/category/economie', to: urls.section('economie'), hits: 412, hoursAgo: 1 },
  { from: '/author/helene-castagnier', to: urls.author('helene-castagnier'), hits: 96, hoursAgo: 7 },
  {
    from: '/dossiers/barrage-de-roquebelle',
    to: urls.subject('barrage-de-roquebelle'),
    hits: 58,
    hoursAgo: 3,
  },
  { from: '/nous-contacter', to: urls.about(), hits: 7, hoursAgo: 50 },
] as const;

const missing = [
  {
    path: '/2019/04/varneuil-ferme-sa-maternite',
    hits: 38,
    referrer: 'https://forum.exemple.fr/varneuil',
    hoursAgo: 2,
    isIgnored: false,
  },
  { path: '/tag/port-valmer', hits: 21, referrer: null, hoursAgo: 5, isIgnored: false },
  { path: '/meteo', hits: 12, referrer: 'https://exemple.fr/', hoursAgo: 19, isIgnored: false },
  { path: '/jeux/mots-croises', hits: 9, referrer: null, hoursAgo: 74, isIgnored: true },
] as const;

const invited = {
  email: 'iris.vauquelin@nouvelles.example',
  name: 'Iris Vauquelin',
  section: 'culture' satisfies SectionKey,
  hoursAgo: 20,
} as const;

/** The doors of a newsroom that has moved: old addresses that lead on, others that are missed, somebody invited. */
export async function insertDoors(
  { sql, purge }: Transaction,
  { taxonomy, now }: { taxonomy: Taxonomy; now: Date },
): Promise<void> {
  const before = (hoursAgo: number) => new Date(now.getTime() - hoursAgo * hour);
  await sql.redirect.createMany({
    data: redirects.map(({ from, to, hits, hoursAgo }) => ({
      fromPath: from,
      toPath: to,
      hits,
      lastHitAt: before(hoursAgo),
    })),
    skipDuplicates: true,
  });
  purge({ kind: 'redirect', paths: redirects.map(({ from }) => from) });
  await sql.missingPath.createMany({
    data: missing.map(({ hoursAgo, isIgnored, ...row }) => ({
      ...row,
      firstSeenAt: before(hoursAgo + 24 * 12),
      lastSeenAt: before(hoursAgo),
      ignoredAt: isIgnored ? before(hoursAgo) : null,
    })),
    skipDuplicates: true,
  });
  const { section, hoursAgo, ...person } = invited;
  const sectionId = taxonomy.sections.get(section) ?? null;
  const { id } = await insertInvitation(sql, {
    ...person,
    grants: [{ role: 'contributor', sectionId }],
    createdById: null,
    now: before(hoursAgo),
  });
  await sql.invitation.update({ where: { id }, data: { createdAt: before(hoursAgo) } });
}

/** Takes them away; a redirect that somebody has led elsewhere since is the newspaper's own. */
export async function deleteDoors({ sql, purge }: Transaction): Promise<void> {
  for (const { from, to } of redirects)
    await sql.redirect.deleteMany({ where: { fromPath: from, toPath: to } });
  purge({ kind: 'redirect', paths: redirects.map(({ from }) => from) });
  await sql.missingPath.deleteMany({ where: { path: { in: missing.map(({ path }) => path) } } });
  await sql.invitation.deleteMany({ where: { email: invited.email, acceptedAt: null } });
}
