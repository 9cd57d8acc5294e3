import type { Operations } from '#app/api/v1/openapi.json/operation.ts';
import { complainSchema } from '#features/ads/reporting/ad-complaints.schema.ts';
import { adEventsSchema } from '#features/ads/delivery/ad-events.schema.ts';
import { adSlotsSchema } from '#features/ads/campaigns/ad-slots.schema.ts';
import { beaconSchema } from '#features/readers/audience/audience.schema.ts';
import { consentProofSchema } from '#features/readers/consent/consent.schema.ts';
import { adEventsPath, adSlotsPath } from '#lib/ad-paths.ts';
import { apiDescription as words } from '#messages/api.ts';

const told = ['invalid', 'bad_origin', 'too_many_requests', 'payload_too_large'] as const;

/** What pages of ours ask for themselves and tell of themselves: nobody's account is needed, their origin is looked at. */
export const pageOperations: Operations = {
  [adSlotsPath]: {
    get: {
      summary: words.adSlots,
      input: adSlotsSchema,
      success: { status: 200, schema: 'AdSlots' },
      errors: ['invalid', 'bad_origin', 'too_many_requests'],
      invalidStatus: 400,
    },
  },
  [adEventsPath]: {
    post: {
      summary: words.adEvents,
      input: adEventsSchema,
      success: { status: 200, schema: 'AdEvents' },
      errors: [...told, 'unsupported_media_type', 'unavailable'],
      invalidStatus: 400,
    },
  },
  '/api/v1/ad-complaints': {
    post: {
      summary: words.adComplaint,
      input: complainSchema,
      success: { status: 202, schema: 'ReceivedReport' },
      errors: told,
    },
  },
  '/api/v1/consent': {
    post: {
      summary: words.consent,
      input: consentProofSchema,
      success: { status: 201, schema: 'ReceivedReport' },
      errors: told,
    },
  },
  '/api/v1/audience': {
    post: {
      summary: words.audience,
      input: beaconSchema,
      success: { status: 204, schema: null },
      errors: [...told, 'unsupported_media_type'],
      invalidStatus: 400,
    },
  },
};
