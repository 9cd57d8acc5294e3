'use server';

import { correctReport as runCorrectReport } from '#features/newsroom/requests/use-cases/correct-report.ts';
import { dismissReport as runDismissReport } from '#features/newsroom/requests/use-cases/dismiss-report.ts';
import { publishReply as runPublishReply } from '#features/newsroom/requests/use-cases/publish-reply.ts';
import { receiveReply as runReceiveReply } from '#features/newsroom/requests/use-cases/receive-reply.ts';
import { refuseReply as runRefuseReply } from '#features/newsroom/requests/use-cases/refuse-reply.ts';
import { reopenReply as runReopenReply } from '#features/newsroom/requests/use-cases/reopen-reply.ts';
import { reopenReport as runReopenReport } from '#features/newsroom/requests/use-cases/reopen-report.ts';
import { defineAction } from '#server/http/action.ts';

export const receiveReply = defineAction(runReceiveReply);
export const publishReply = defineAction(runPublishReply);
export const refuseReply = defineAction(runRefuseReply);
export const reopenReply = defineAction(runReopenReply);
export const correctReport = defineAction(runCorrectReport);
export const dismissReport = defineAction(runDismissReport);
export const reopenReport = defineAction(runReopenReport);
