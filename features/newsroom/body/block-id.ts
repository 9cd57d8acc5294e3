import { z } from 'zod';

/** A block keeps its id through every edit: merging, insertion points and uses of pictures are by id. */
export const blockIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,32}$/, 'identifiant de bloc illisible');

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Ten random characters of 32 (50 bits): unique within a body and its revisions. */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}

/** Gives the second and later bearers of an id an id of their own, always the same one. */
export function withUniqueIds<Bearer extends { id: string }>(bearers: Bearer[]): Bearer[] {
  const taken = new Set(bearers.map((bearer) => bearer.id));
  if (taken.size === bearers.length) return bearers;
  const seen = new Set<string>();
  const copies = new Map<string, number>();
  return bearers.map((bearer) => {
    if (!seen.has(bearer.id)) {
      seen.add(bearer.id);
      return bearer;
    }
    let copy = copies.get(bearer.id) ?? 1;
    let id: string;
    do {
      copy += 1;
      id = `${bearer.id.slice(0, 26)}-${copy}`;
    } while (taken.has(id));
    copies.set(bearer.id, copy);
    taken.add(id);
    seen.add(id);
    return { ...bearer, id };
  });
}
