import type { DeskScope } from '#features/newsroom/articles/articles.policy.ts';
import { Prisma } from '#server/db/generated/client.ts';

/**
 * A person's scope as a condition on articles `a`, their sections `s` and working revisions `r`; what is in the bin
 * is the asker's to leave out.
 */
export function deskScopeCondition(scope: DeskScope): Prisma.Sql {
  if (scope.kind === 'none') return Prisma.sql`false`;
  if (scope.kind === 'all') return Prisma.sql`true`;
  return Prisma.sql`(${isOwn(scope.userId)} OR s.id = ANY(${scope.sectionIds}::uuid[])
      OR s.parent_id = ANY(${scope.sectionIds}::uuid[]))`;
}

/** Begun by the person, or signed by their profile in the working copy. */
export const isOwn = (userId: string): Prisma.Sql => Prisma.sql`(a.created_by_id = ${userId}::uuid OR EXISTS (
    SELECT 1 FROM authors w WHERE w.user_id = ${userId}::uuid
      AND r.bylines @> jsonb_build_array(jsonb_build_object('authorId', w.id::text))))`;
