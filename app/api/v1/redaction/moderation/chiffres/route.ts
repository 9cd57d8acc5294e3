import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { listDayPersonFigures } from '#features/readers/moderation/data/moderation-figures.queries.ts';
import { toFiguresCsv } from '#features/readers/moderation/data/moderation-figures-csv.ts';
import { dayText, figuresPeriod } from '#features/readers/moderation/moderation-figures.ts';
import { done } from '#lib/use-case.ts';
import { moderationFigures as words } from '#words/readers/moderation/moderation-figures.ts';
import { csvDoor } from '#server/http/csv-door.ts';
import { refuseOtherMethods } from '#server/http/route.ts';

export const dynamic = 'force-dynamic';

/** What moderators decided, day by day and one by one, as CSV. */
export const GET = csvDoor({
  permission: mayModerateComments,
  read: async (query) => {
    const period = figuresPeriod({ du: query.get('du') ?? '', au: query.get('au') ?? '' }, new Date());
    const [first = '', last = ''] = [period.days[0], period.days.at(-1)].map((day) => day && dayText(day));
    return done({
      fileName: words.fileName(first, last),
      csv: toFiguresCsv(await listDayPersonFigures(period)),
    });
  },
});

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
