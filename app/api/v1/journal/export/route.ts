import { mayReadJournal } from '#features/office/audit/audit.policy.ts';
import { journalSearchSchema } from '#features/office/audit/audit.schema.ts';
import { exportJournal } from '#features/office/audit/data/journal-export.ts';
import { done } from '#lib/use-case.ts';
import { journalWords as words } from '#words/office/audit/journal.ts';
import { csvDoor } from '#server/http/csv-door.ts';
import { refuseOtherMethods } from '#server/http/route.ts';

export const dynamic = 'force-dynamic';

/** The journal, or what a search finds in it, as CSV; written as it is read. */
export const GET = csvDoor({
  permission: mayReadJournal,
  read: async (query) => {
    const search = journalSearchSchema.parse(Object.fromEntries(query));
    return done({
      fileName: words.fileName(new Date().toISOString().slice(0, 10)),
      csv: exportJournal(search),
    });
  },
});

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
