import { randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import type { z } from 'zod';
import { type Operation, type Outcome, refused } from '#lib/use-case.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { addressHeader, addressNetwork, addressPrefix } from '#server/http/address-prefix.ts';
import { getConfig } from '#server/config.ts';
import { incident, noteRefusal } from '#server/http/incident.ts';
import { currentRequestId, requestContext } from '#server/log/log.ts';
import { isSameOrigin } from '#server/http/origin-check.ts';
import { formFields, parseInput } from '#server/http/parse.ts';
import { takePoint } from '#server/http/take-points.ts';
import { retryIn } from '#messages/errors.ts';

/**
 * A server action of the desk: origin, read-only switch, actor, limit, strict parse, operation, answer. What it
 * answers is always a plain Outcome; an exception is logged once under an id and becomes `unexpected` with it
 * (or `unavailable` while the database is away).
 */
export function defineAction<Schema extends z.ZodType, Value>(
  operation: Operation<Schema, Value>,
): (input: z.input<Schema> | FormData) => Promise<Outcome<Value>> {
  return async (input) => {
    const requestId = currentRequestId() ?? randomUUID();
    const network = addressNetwork((await headers()).get(addressHeader) ?? '');
    return requestContext.run({ requestId, network }, async () => {
      try {
        const outcome = await perform(operation, input);
        if (!outcome.ok) noteRefusal(outcome.error, operation.name);
        return outcome;
      } catch (error) {
        return { ok: false, error: incident(error, operation.name) };
      }
    });
  };
}

async function perform<Schema extends z.ZodType, Value>(
  operation: Operation<Schema, Value>,
  input: unknown,
): Promise<Outcome<Value>> {
  const { isReadOnly, siteUrl } = getConfig();
  const sent = await headers();
  const origin = { origin: sent.get('origin'), secFetchSite: sent.get('sec-fetch-site') };
  if (!isSameOrigin(origin, siteUrl)) return refused('bad_origin');
  if (isReadOnly) return refused('read_only');
  const actor = await currentActor();
  // The roles are withheld already: this says why.
  if (actor.kind === 'person' && actor.awaits) return refused('second_factor_needed');
  const caller = actor.kind === 'person' ? actor.userId : addressPrefix(sent.get(addressHeader) ?? '');
  const { isWithin, retryAfterSeconds } = await takePoint('deskWrite', caller);
  if (!isWithin)
    return refused('too_many_requests', { detail: retryIn(retryAfterSeconds), data: { retryAfterSeconds } });
  const raw = input instanceof FormData ? formFields(input) : input;
  const parsed = await parseInput(operation.input, raw, { isStrict: true });
  return parsed.ok ? operation({ actor, input: parsed.value }) : parsed;
}
