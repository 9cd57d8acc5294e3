'use server';

import {
  correctReportSchema,
  dismissReportSchema,
  publishReplySchema,
  receiveReplySchema,
  refuseReplySchema,
  reopenReplySchema,
  reopenReportSchema,
} from '#features/requests/requests.schema.ts';
import { correctReport as runCorrectReport } from '#features/requests/use-cases/correct-report.ts';
import { dismissReport as runDismissReport } from '#features/requests/use-cases/dismiss-report.ts';
import { publishReply as runPublishReply } from '#features/requests/use-cases/publish-reply.ts';
import { receiveReply as runReceiveReply } from '#features/requests/use-cases/receive-reply.ts';
import { refuseReply as runRefuseReply } from '#features/requests/use-cases/refuse-reply.ts';
import { reopenReply as runReopenReply } from '#features/requests/use-cases/reopen-reply.ts';
import { reopenReport as runReopenReport } from '#features/requests/use-cases/reopen-report.ts';
import { defineAction } from '#server/action.ts';

export const receiveReply = defineAction({ input: receiveReplySchema, run: runReceiveReply });
export const publishReply = defineAction({ input: publishReplySchema, run: runPublishReply });
export const refuseReply = defineAction({ input: refuseReplySchema, run: runRefuseReply });
export const reopenReply = defineAction({ input: reopenReplySchema, run: runReopenReply });
export const correctReport = defineAction({ input: correctReportSchema, run: runCorrectReport });
export const dismissReport = defineAction({ input: dismissReportSchema, run: runDismissReport });
export const reopenReport = defineAction({ input: reopenReportSchema, run: runReopenReport });
