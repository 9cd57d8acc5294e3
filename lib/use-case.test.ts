import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { anonymous, systemActor } from './actor.ts';
import { allowed, defineUseCase, denied, done, type UseCase } from './use-case.ts';

const input = z.object({ text: z.string() });
const run = vi.fn<UseCase<{ text: string }, string>>(async (call) => done(call.input.text));
const may = (actor: { kind: string }) => (actor.kind === 'system' ? allowed : denied('Réservé.'));
const say = defineUseCase({ name: 'say', input, may, run });

it('is the use case itself, with its name, its schema and who may', () => {
  expect([say.name, say.input, say.may]).toEqual(['say', input, may]);
});

it('asks who may before any work', async () => {
  const refusal = { ok: false, error: { code: 'forbidden', detail: 'Réservé.' } };
  expect(await say({ actor: anonymous, input: { text: 'bonjour' } })).toEqual(refusal);
  expect(run).not.toHaveBeenCalled();
  const actor = systemActor('essai');
  expect(await say({ actor, input: { text: 'bonjour' } })).toEqual(done('bonjour'));
});
