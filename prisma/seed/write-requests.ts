import { replyDueAt } from '#features/newsroom/requests/requests.ts';
import type { Sql } from '#server/transaction/transaction.ts';

const hourMs = 3_600_000;

/**
 * What people outside ask of the demonstration's stories: one right of reply to decide, two errors to look into.
 * They hang on marked articles and go with them.
 */
export async function insertRequests(sql: Sql, { now }: { now: Date }): Promise<void> {
  const articles = await sql.article.findMany({
    where: { isDemo: true, publicationState: 'published' },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'asc' }],
    take: 3,
    select: { id: true },
  });
  const [first, second, third] = articles.map(({ id }) => id);
  if (!first || !second || !third) return;
  const receivedAt = new Date(now.getTime() - 52 * hourMs);
  await sql.replyRequest.create({
    data: {
      articleId: first,
      requesterName: 'Société des ports du littoral',
      requesterContact: 'direction@exemple.fr',
      receivedAt,
      dueAt: replyDueAt(receivedAt),
      text: 'L’article laisse entendre que nous n’avons pas répondu aux questions du journal. Nous y avons répondu par écrit.\nNos réponses figurent dans le rapport annuel, que chacun peut consulter.',
    },
  });
  await sql.errorReport.createMany({
    data: [
      {
        articleId: second,
        passage: null,
        message: 'Le prénom de la personne citée s’écrit avec un « h », d’après son propre site.',
        createdAt: new Date(now.getTime() - 5 * hourMs),
      },
      {
        articleId: third,
        passage: null,
        message: 'Le total des trois chiffres ne fait pas celui que vous donnez.',
        reporterName: 'Une lectrice attentive',
        createdAt: new Date(now.getTime() - 27 * hourMs),
      },
    ],
  });
}
