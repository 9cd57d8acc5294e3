import { complainSchema } from '#features/ads/reporting/ad-complaints.schema.ts';
import { insertComplaint } from '#features/ads/reporting/data/ad-complaint.store.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** A reader, signed in or not, says what is wrong with an advertisement. What fills the hidden field is forgotten. */
export const complainOfAd = defineUseCase({
  name: 'complainOfAd',
  input: complainSchema,
  run: ({ actor, input }): Promise<Outcome<{ isReceived: true }>> =>
    attempt(actor, async (open) => {
      const { reason, message, email, slot, creation, page, site } = input;
      if (site !== '') return done({ isReceived: true });
      const sent = {
        creativeId: creation || null,
        slot,
        pagePath: page,
        reason,
        message,
        email: email || null,
      };
      await insertComplaint(open.sql, sent, new Date());
      return done({ isReceived: true });
    }),
});
