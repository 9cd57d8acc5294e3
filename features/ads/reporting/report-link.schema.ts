import { z } from 'zod';

/** Days for which a link may open a report. */
export const reportLinkDays = [7, 30, 90, 180] as const;

export const createReportLinkSchema = z.strictObject({
  campaignId: z.uuid(),
  days: z.literal(reportLinkDays),
});

export const revokeReportLinkSchema = z.strictObject({ linkId: z.uuid() });
