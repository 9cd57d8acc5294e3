import { listAllRedirects } from '#features/house/redirects/data/desk-redirect.queries.ts';
import { mayManageRedirects } from '#features/house/redirects/redirects.policy.ts';
import { byteOrderMark, csvLine } from '#lib/csv.ts';
import { iso } from '#lib/dates.ts';
import { done } from '#lib/use-case.ts';
import { redirectWords as words } from '#words/house/redirects/redirects.ts';
import { csvDoor } from '#server/http/csv-door.ts';
import { refuseOtherMethods } from '#server/http/route.ts';

export const dynamic = 'force-dynamic';

/** Every redirect as CSV, in the columns that the import reads. */
export const GET = csvDoor({
  permission: mayManageRedirects,
  read: async () => {
    const rows = await listAllRedirects();
    const lines = rows.map(({ fromPath, toPath, hits, lastHitAt }) =>
      csvLine([fromPath, toPath, String(hits), lastHitAt ? iso(lastHitAt) : '']),
    );
    return done({
      fileName: words.fileName(new Date().toISOString().slice(0, 10)),
      csv: [byteOrderMark, csvLine(words.csvColumns), ...lines].join(''),
    });
  },
});

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
