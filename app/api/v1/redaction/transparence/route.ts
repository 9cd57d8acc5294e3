import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { getTransparencyFigures } from '#features/readers/reports/data/transparency.queries.ts';
import { transparencyCsv } from '#features/readers/reports/transparency.ts';
import { done, refused } from '#lib/use-case.ts';
import { transparencyWords as words } from '#words/readers/reports/comment-report-desk.ts';
import { csvDoor } from '#server/http/csv-door.ts';
import { refuseOtherMethods } from '#server/http/route.ts';

export const dynamic = 'force-dynamic';

/** The transparency figures of one year, as CSV. */
export const GET = csvDoor({
  permission: mayModerateComments,
  read: async (query) => {
    const asked = query.get('annee') ?? '';
    if (!/^20\d\d$/.test(asked)) return refused('invalid', { detail: words.badYear });
    const year = Number(asked);
    return done({
      fileName: words.fileName(year),
      csv: transparencyCsv(await getTransparencyFigures(year)),
    });
  },
});

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
