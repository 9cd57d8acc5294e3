import { beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { defineUseCase, done, type UseCase } from '#lib/use-case.ts';
import { defineAction } from '#server/http/action.ts';
import { TooManyHashes } from '#server/auth/password.ts';
import { insertSession } from '#server/auth/session.store.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';

const sent = new Map<string, string>();
const cookies = new Map<string, { value: string }>();
vi.mock('next/headers', () => ({ headers: async () => sent, cookies: async () => cookies }));
Object.assign(sent, { get: (name: string) => Map.prototype.get.call(sent, name) ?? null });

const run = vi.fn<UseCase<{ text: string }, string>>(async ({ actor, input }) =>
  done(`${input.text} ${actor.kind === 'person' ? actor.userId : actor.kind}`),
);
const action = defineAction(
  defineUseCase({ name: 'say', input: z.object({ text: z.string().min(2) }), run }),
);

beforeEach(() => {
  run.mockClear();
  cookies.clear();
  sent.clear();
  sent.set('origin', 'http://localhost:3000');
});

it('runs for the session’s person', async () => {
  const person = await createPerson('journalist');
  const { token } = await insertSession({ userId: person.userId, address: null, userAgent: null });
  cookies.set('nouvelles-session', { value: token });
  expect(await action({ text: 'bonjour' })).toEqual({ ok: true, value: `bonjour ${person.userId}` });
});

it('reads a form as well, without the fields of the framework', async () => {
  const form = new FormData();
  form.set('text', 'bonjour');
  form.set('$ACTION_ID_abc', '');
  expect(await action(form)).toEqual({ ok: true, value: 'bonjour anonymous' });
});

it('refuses a request without proof of where it comes from', async () => {
  sent.delete('origin');
  expect(await action({ text: 'bonjour' })).toEqual({ ok: false, error: { code: 'bad_origin' } });
  sent.set('origin', 'https://ailleurs.test');
  sent.set('x-forwarded-host', 'ailleurs.test');
  expect(await action({ text: 'bonjour' })).toMatchObject({ error: { code: 'bad_origin' } });
  expect(run).not.toHaveBeenCalled();
});

it('refuses arguments that are not the schema’s', async () => {
  const strange: unknown[] = [
    undefined,
    null,
    'texte',
    [],
    { text: 1 },
    { text: 'bonjour', role: 'administrator' },
  ];
  for (const input of strange) {
    expect(await action(input as { text: string })).toMatchObject({ ok: false, error: { code: 'invalid' } });
  }
  expect(run).not.toHaveBeenCalled();
});

it('turns an exception into a number that can be told', async () => {
  run.mockRejectedValueOnce(new Error('SELECT'));
  const outcome = await action({ text: 'bonjour' });
  expect(outcome).toEqual({
    ok: false,
    error: { code: 'unexpected', data: { incident: expect.any(String) } },
  });
});

it('writes nothing in read-only mode, and says when too much is asked', async () => {
  getConfig().isReadOnly = true;
  expect(await action({ text: 'bonjour' })).toEqual({ ok: false, error: { code: 'read_only' } });
  getConfig().isReadOnly = false;
  run.mockRejectedValueOnce(new TooManyHashes('busy'));
  expect(await action({ text: 'bonjour' })).toEqual({ ok: false, error: { code: 'unavailable' } });
  sent.set('x-nouvelles-address', '192.0.2.200');
  await db().rateLimit.create({
    data: { key: 'deskWrite:192.0.2.200', points: 600, expiresAt: new Date(Date.now() + 30_000) },
  });
  const outcome = await action({ text: 'bonjour' });
  expect(outcome).toMatchObject({ ok: false, error: { code: 'too_many_requests' } });
});
