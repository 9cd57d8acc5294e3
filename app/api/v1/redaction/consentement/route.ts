import { mayManageConsent } from '#features/readers/consent/consent.policy.ts';
import { listProofCounts, toProofCsv } from '#features/readers/consent/data/consent-proof.queries.ts';
import { done } from '#lib/use-case.ts';
import { toSiteTime } from '#lib/site-time.ts';
import { consentDeskWords as words } from '#words/readers/consent/consent-desk.ts';
import { csvDoor } from '#server/http/csv-door.ts';
import { refuseOtherMethods } from '#server/http/route.ts';

export const dynamic = 'force-dynamic';

/** What readers answered, by day, purpose, place and version of the text, as CSV. */
export const GET = csvDoor({
  permission: mayManageConsent,
  read: async () =>
    done({
      fileName: words.fileName(toSiteTime(new Date()).slice(0, 10)),
      csv: toProofCsv(await listProofCounts()),
    }),
});

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
