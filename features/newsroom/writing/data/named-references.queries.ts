import { db } from '#server/db/client.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A section by its id or by any address that it ever had; null when there is none in service. */
export async function findSectionId(named: string): Promise<string | null> {
  const where = uuid.test(named) ? { id: named } : { slugs: { some: { slug: named } } };
  const section = await db().section.findFirst({
    where: { ...where, archivedAt: null },
    select: { id: true },
  });
  return section?.id ?? null;
}

/** Authors by id, address or name (accents and case aside), in order; null where none answers to it. */
export async function findAuthorIds(named: readonly string[]): Promise<(string | null)[]> {
  if (named.length === 0) return [];
  const rows = await db().$queryRaw<{ id: string | null }[]>`
    SELECT (SELECT a.id FROM authors a
      WHERE a.id::text = lower(given.name) OR a.slug = given.name OR lower(unaccent(a.name)) = lower(unaccent(given.name))
      ORDER BY a.archived_at IS NOT NULL, a.id::text = lower(given.name) DESC, a.slug = given.name DESC, a.id
      LIMIT 1) AS id
    FROM unnest(${[...named]}::text[]) WITH ORDINALITY AS given(name, place) ORDER BY given.place`;
  return rows.map(({ id }) => id);
}
