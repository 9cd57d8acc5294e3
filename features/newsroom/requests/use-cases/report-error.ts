import { getReportedStory, insertReport } from '#features/newsroom/requests/data/report.store.ts';
import { reportErrorSchema } from '#features/newsroom/requests/requests.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { requestNotices } from '#words/newsroom/requests/requests.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { noticeEntry } from '#server/http/notice.ts';

const hourMs = 3_600_000;

/**
 * A reader tells what is wrong in a public story. It waits in the desk's list, and the section's editors get a mail:
 * one an hour for a story at most, however many tell. What fills the hidden field is thanked and forgotten.
 */
export const reportError = defineUseCase({
  name: 'reportError',
  input: reportErrorSchema,
  run: ({ actor, input }): Promise<Outcome<{ isReceived: true }>> =>
    attempt(actor, async (open) => {
      const { id: articleId, passage, message, name, email, site } = input;
      const story = await getReportedStory(open.sql, articleId);
      if (!story) return refused('not_found');
      if (site !== '') return done({ isReceived: true });
      const report = await insertReport(open.sql, {
        articleId,
        passage,
        message,
        reporterName: name,
        reporterEmail: email,
      });
      if (!report.isNew) return done({ isReceived: true });
      const { headline, sectionPath } = story;
      await open.outbox(
        noticeEntry({
          to: { kind: 'section_editors', sectionPath },
          words: requestNotices.reported({ headline, passage, message }),
          path: urls.deskRequest(report.id),
          dedupeKey: `report:${articleId}:${Math.floor(Date.now() / hourMs)}`,
        }),
      );
      return done({ isReceived: true });
    }),
});
