import { mayEnterDesk } from '#features/house/accounts/accounts.policy.ts';
import { dayOf } from '#features/readers/audience/audience-clock.ts';
import { toFiguresCsv } from '#features/readers/audience/data/audience-csv.ts';
import { readFigures } from '#features/readers/audience/use-cases/read-figures.ts';
import { done } from '#lib/use-case.ts';
import { audienceDesk as words } from '#words/readers/audience/audience-desk.ts';
import { csvDoor } from '#server/http/csv-door.ts';
import { refuseOtherMethods } from '#server/http/route.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ id: string }> };

/** How one article is read, hour by hour and day by day, as CSV. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return csvDoor({
    permission: mayEnterDesk,
    read: async (_query, actor) => {
      const now = new Date();
      const outcome = await readFigures({ actor, input: { articleId: id, now } });
      if (!outcome.ok) return outcome;
      return done({ fileName: words.csv.articleFile(dayOf(now)), csv: toFiguresCsv(outcome.value.figures) });
    },
  })(request);
}

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
