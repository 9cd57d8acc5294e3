'use server';

import {
  reopenComplaintSchema,
  settleComplaintSchema,
} from '#features/ads/reporting/ad-complaints.schema.ts';
import {
  createReportLinkSchema,
  revokeReportLinkSchema,
} from '#features/ads/reporting/report-link.schema.ts';
import { createReportLink } from '#features/ads/reporting/use-cases/create-report-link.ts';
import { revokeReportLink } from '#features/ads/reporting/use-cases/revoke-report-link.ts';
import { reopenComplaint, settleComplaint } from '#features/ads/reporting/use-cases/settle-complaint.ts';
import { defineAction } from '#server/http/action.ts';

export const settleComplaintAction = defineAction({ input: settleComplaintSchema, run: settleComplaint });
export const reopenComplaintAction = defineAction({ input: reopenComplaintSchema, run: reopenComplaint });
export const createReportLinkAction = defineAction({ input: createReportLinkSchema, run: createReportLink });
export const revokeReportLinkAction = defineAction({ input: revokeReportLinkSchema, run: revokeReportLink });
