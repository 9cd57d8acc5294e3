import { mayModerateComments } from '#features/comments/comments.policy.ts';
import { getTransparencyFigures } from '#features/comments/data/transparency.queries.ts';
import { transparencyCsv } from '#features/comments/transparency.ts';
import { done, refused } from '#lib/use-case.ts';
import { transparencyWords as words } from '#messages/fr/comment-report-desk.ts';
import { csvDoor } from '#server/csv-door.ts';
import { refuseOtherMethods } from '#server/route.ts';

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
