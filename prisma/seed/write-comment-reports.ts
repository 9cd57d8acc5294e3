import type { ReportGround } from '#features/readers/comments/comment-reports.ts';
import { commentAnchor } from '#features/readers/comments/comments.ts';
import { insertReport } from '#features/readers/comments/data/report.store.ts';
import { urls } from '#lib/urls.ts';
import type { Sql } from '#server/transaction/transaction.ts';

const hourMs = 3_600_000;

type Told = { begins: string; ground: ReportGround; explanation: string; name: string; hoursAgo: number };

/** One that a moderator will think about, one that they will set aside. */
const told: readonly Told[] = [
  {
    begins: 'Propriétaire d’un deux-pièces à Port-Valmer',
    ground: 'privacy',
    explanation:
      'La ville, le métier et le montant du loyer\u00a0: au bout de la rue, tout le monde sait de qui il s’agit. Elle n’a rien demandé.',
    name: 'Une voisine',
    hoursAgo: 3,
  },
  {
    begins: 'À 5,20 le mètre à Castelbrune',
    ground: 'off_topic',
    explanation: 'L’article parle de Port-Valmer, pas du barrage.',
    name: 'Gaëtan Morel',
    hoursAgo: 26,
  },
];

/** What readers report of the demonstration's comments: two to decide. They go with the comments. */
export async function insertCommentReports(sql: Sql, { now }: { now: Date }): Promise<void> {
  for (const [at, { begins, ground, explanation, name, hoursAgo }] of told.entries()) {
    const comment = await sql.comment.findFirstOrThrow({
      where: { isDemo: true, text: { startsWith: begins.replaceAll('’', "'") } },
      select: {
        id: true,
        parentId: true,
        article: {
          select: {
            section: { select: { slug: true } },
            slugs: { where: { isCurrent: true }, select: { slug: true } },
          },
        },
      },
    });
    const { section, slugs } = comment.article;
    const article = urls.article(section.slug, slugs[0]?.slug ?? '');
    const thread = urls.articleComments(article, { fil: comment.parentId ?? comment.id });
    await insertReport(sql, {
      number: `S-DEMQ${at + 2}-EXEMP`,
      commentId: comment.id,
      place: `${thread}#${commentAnchor(comment.id)}`,
      ground,
      explanation,
      reporterName: name,
      reporterEmail: null,
      senderHash: null,
      createdAt: new Date(now.getTime() - hoursAgo * hourMs),
    });
  }
}

/** Takes away what was said of the demonstration's comments; before they go themselves. */
export async function deleteCommentReports(sql: Sql): Promise<void> {
  const ofDemo = { comment: { isDemo: true } };
  await sql.commentReport.deleteMany({ where: ofDemo });
  await sql.commentStatement.deleteMany({ where: ofDemo });
}
