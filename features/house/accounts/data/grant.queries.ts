import type { Grant, Role } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';

/** A grant with the name of its section; null for the whole newspaper. */
export type GrantView = { role: Role; sectionId: string | null; sectionName: string | null };

/** Lists of grants with their sections' names; a grant for a section that is gone is left out. */
export async function namedGrants(lists: readonly (readonly Grant[])[]): Promise<GrantView[][]> {
  const ids = [...new Set(lists.flat().flatMap(({ sectionId }) => sectionId ?? []))];
  const rows =
    ids.length === 0
      ? []
      : await db().section.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return lists.map((grants) =>
    grants.flatMap(({ role, sectionId }): GrantView[] => {
      if (sectionId === null) return [{ role, sectionId, sectionName: null }];
      const sectionName = names.get(sectionId);
      return sectionName === undefined ? [] : [{ role, sectionId, sectionName }];
    }),
  );
}
