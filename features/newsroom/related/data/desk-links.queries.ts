import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';

/** What was decided of a link, as the desk shows it. */
export type DecidedLink = {
  targetId: string;
  kind: 'pin' | 'veto';
  headline: string;
  /** Where readers find it; null while they can't: the link is not shown then. */
  path: string | null;
  decidedBy: string | null;
  /** ISO 8601. */
  decidedAt: string;
};

/** What the panel « Lire aussi » knows of a story before it asks the archive. */
export type DeskLinks = {
  /** Whether the machine chooses for it. */
  isAutomatic: boolean;
  /** Pins in the order of the page, then vetoes; the oldest first. */
  decisions: DecidedLink[];
};

type Row = Omit<DecidedLink, 'path' | 'decidedAt'> & {
  decidedAt: Date;
  isPublic: boolean;
  section: string | null;
  slug: string | null;
};

/** The decisions about a story's links, and whether the machine chooses others. */
export async function getDeskLinks(articleId: string): Promise<DeskLinks> {
  const [article, rows] = await Promise.all([
    db().article.findUniqueOrThrow({ where: { id: articleId }, select: { hasAutomaticLinks: true } }),
    db().$queryRaw<Row[]>`
      SELECT d.target_id AS "targetId", d.kind::text AS kind, coalesce(r.headline, '') AS headline,
        u.name AS "decidedBy", d.decided_at AS "decidedAt",
        t.publication_state = 'published' AND t.deleted_at IS NULL AS "isPublic", s.slug AS section, h.slug
      FROM related_decisions d JOIN articles t ON t.id = d.target_id
      LEFT JOIN revisions r ON r.id = t.live_revision_id
      LEFT JOIN sections s ON s.id = t.section_id
      LEFT JOIN article_slugs h ON h.article_id = t.id AND h.is_current
      LEFT JOIN users u ON u.id = d.decided_by_id
      WHERE d.article_id = ${articleId}::uuid ORDER BY d.kind, d.decided_at, d.target_id`,
  ]);
  return {
    isAutomatic: article.hasAutomaticLinks,
    decisions: rows.map(({ isPublic, section, slug, decidedAt, ...row }) => ({
      ...row,
      path: isPublic && section && slug ? urls.article(section, slug) : null,
      decidedAt: decidedAt.toISOString(),
    })),
  };
}
