import { deskScope } from '#features/newsroom/articles/articles.policy.ts';
import type { PublicationState } from '#features/newsroom/articles/articles.ts';
import { deskScopeCondition } from '#features/newsroom/articles/data/desk-scope.ts';
import type { Actor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';

/** A story in the bin. */
export type BinnedArticle = {
  id: string;
  headline: string;
  sectionName: string;
  publicationState: PublicationState;
  deletedAt: Date;
};

/** The stories in the bin that this person may see, the last thrown first; whoever sees one may take it out. */
export async function listBin({ actor }: { actor: Actor }): Promise<BinnedArticle[]> {
  return db().$queryRaw<BinnedArticle[]>`
    SELECT a.id, r.headline, s.name AS "sectionName", a.publication_state AS "publicationState",
      a.deleted_at AS "deletedAt"
    FROM articles a JOIN revisions r ON r.id = a.working_revision_id JOIN sections s ON s.id = a.section_id
    WHERE a.deleted_at IS NOT NULL AND ${deskScopeCondition(deskScope(actor))}
    ORDER BY a.deleted_at DESC, a.id LIMIT 500`;
}
