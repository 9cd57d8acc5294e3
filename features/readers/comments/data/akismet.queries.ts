import { z } from 'zod';
import type { AkismetAlert, AkismetSubject } from '#features/readers/spam-filter/akismet.ts';
import { forgottenAddress } from '#features/readers/comments/comments.ts';
import { urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { readSetting } from '#server/settings/setting-rows.ts';

type Row = {
  text: string;
  replyToId: string | null;
  submittedAt: Date;
  name: string;
  email: string;
  addressPrefix: string | null;
  userAgent: string | null;
  referrer: string | null;
  sectionSlug: string | null;
  slug: string | null;
};

/** A comment as Akismet was asked about it; null when it, its words or its author are gone. */
export async function getAkismetSubject(commentId: string): Promise<AkismetSubject | null> {
  const [row] = await db().$queryRaw<Row[]>`
    SELECT c.text, coalesce(c.replies_to_id, c.parent_id) AS "replyToId", c.created_at AS "submittedAt", u.name, u.email,
      o.address_prefix AS "addressPrefix", o.user_agent AS "userAgent", o.referrer, s.slug AS "sectionSlug", h.slug
    FROM comments c JOIN users u ON u.id = c.author_id JOIN articles a ON a.id = c.article_id
    LEFT JOIN comment_origins o ON o.comment_id = c.id LEFT JOIN sections s ON s.id = a.section_id
    LEFT JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    WHERE c.id = ${commentId}::uuid AND c.text <> ''`;
  if (!row) return null;
  const { text, replyToId, submittedAt, userAgent, referrer, name, email, sectionSlug, slug } = row;
  const addressPrefix = row.addressPrefix ?? forgottenAddress;
  return {
    ...{ text, replyToId, submittedAt, userAgent, referrer, addressPrefix },
    author: { name, email },
    permalink: permalinkOf(sectionSlug && slug ? urls.article(sectionSlug, slug) : '/'),
  };
}

/** An article's address as the world knows it. */
export const permalinkOf = (path: string): string => `${getConfig().siteUrl}${path}`;

/** What moderators last decided of a comment and did not take back; null: nothing. */
export async function getStandingDecision(commentId: string): Promise<string | null> {
  const row = await db().commentDecision.findFirst({
    where: { commentId, undoneAt: null },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    select: { kind: true },
  });
  return row?.kind ?? null;
}

/** The row of the settings table that keeps Akismet's last alert, as long as it is raised. */
export const akismetAlertKey = 'comments.akismet-alert';

const alertSchema = z.object({ code: z.string(), message: z.string() });

/** The alert that is raised; null when there is none. */
export async function getAkismetAlert(): Promise<AkismetAlert | null> {
  const parsed = alertSchema.safeParse(await readSetting(akismetAlertKey));
  return parsed.success ? parsed.data : null;
}
