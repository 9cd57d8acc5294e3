import { mayManageConsent } from '#features/consent/consent.policy.ts';
import { listProofCounts, toProofCsv } from '#features/consent/data/consent-proof.queries.ts';
import { done } from '#lib/use-case.ts';
import { toSiteTime } from '#lib/site-time.ts';
import { consentDeskWords as words } from '#messages/fr/consent-desk.ts';
import { csvDoor } from '#server/csv-door.ts';
import { refuseOtherMethods } from '#server/route.ts';

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
