import { z } from 'zod';
import { choicePlaces } from '#lib/consent-choice.ts';
import { purposes } from './purposes.ts';

const known = new Set<string>(purposes);

/** What a page tells of a choice: the version of the text, each purpose, where. Nothing in it says whose it is. */
export const consentProofSchema = z.strictObject({
  version: z.string().regex(/^[0-9a-f]{12}$/),
  choices: z.record(z.string().max(40), z.boolean()).refine((choices) => {
    const names = Object.keys(choices);
    return names.length > 0 && names.every((name) => known.has(name));
  }),
  place: z.enum(choicePlaces),
});
export type ConsentProof = z.output<typeof consentProofSchema>;
