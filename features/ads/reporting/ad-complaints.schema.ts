import { z } from 'zod';
import {
  complaintLimits,
  complaintOutcomes,
  complaintReasons,
} from '#features/ads/reporting/ad-complaints.ts';
import { isSlotName } from '#features/ads/campaigns/ad-slots.ts';
import { cleanLine, cleanParagraph } from '#lib/clean-text.ts';
import { isId } from '#lib/ids.ts';
import { toOwnPath } from '#lib/own-path.ts';

const idSchema = z.uuid().overwrite((id) => id.toLowerCase());

/**
 * What a reader sends. Where the advertisement stood comes from a link of ours that anybody may have changed: what can't
 * be is left out, and the complaint is taken all the same. An address is as a browser lets it be, so that none that the
 * form took is refused after it.
 */
export const complainSchema = z.strictObject({
  reason: z.enum(complaintReasons),
  message: z
    .string()
    .max(complaintLimits.message * 2)
    .overwrite(cleanParagraph)
    .max(complaintLimits.message)
    .default(''),
  email: z
    .string()
    .max(complaintLimits.email)
    .overwrite(cleanLine)
    .refine((text) => text === '' || /^[^\s@]+@[^\s@]+$/.test(text))
    .default(''),
  slot: z
    .string()
    .max(100)
    .overwrite((text) => (isSlotName(text) ? text : ''))
    .default(''),
  creation: z
    .string()
    .max(100)
    .overwrite((text) => (isId(text) ? text.toLowerCase() : ''))
    .default(''),
  page: z
    .string()
    .max(complaintLimits.page)
    .overwrite((text) => toOwnPath(text) ?? '')
    .default(''),
  /** A field that people don't see; what fills it is no reader. */
  site: z.string().max(2_000).default(''),
});

export const settleComplaintSchema = z.strictObject({
  complaintId: idSchema,
  outcome: z.enum(complaintOutcomes),
});
export const reopenComplaintSchema = z.strictObject({ complaintId: idSchema });
