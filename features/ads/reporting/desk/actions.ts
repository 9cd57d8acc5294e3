'use server';

import { createReportLink } from '#features/ads/reporting/use-cases/create-report-link.ts';
import { revokeReportLink } from '#features/ads/reporting/use-cases/revoke-report-link.ts';
import { reopenComplaint, settleComplaint } from '#features/ads/reporting/use-cases/settle-complaint.ts';
import { defineAction } from '#server/http/action.ts';

export const settleComplaintAction = defineAction(settleComplaint);
export const reopenComplaintAction = defineAction(reopenComplaint);
export const createReportLinkAction = defineAction(createReportLink);
export const revokeReportLinkAction = defineAction(revokeReportLink);
