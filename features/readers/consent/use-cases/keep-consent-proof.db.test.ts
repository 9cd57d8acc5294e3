import { beforeEach, describe, expect, it } from 'vitest';
import { POST } from '#app/api/v1/consent/route.ts';
import { textVersion } from '#features/readers/consent/purposes.ts';
import { db } from '#server/db/client.ts';

const site = 'http://localhost:3000';
const said = {
  version: textVersion,
  choices: { 'ad-frequency': true, 'embed-youtube': false },
  place: 'banner',
};

const send = (body: unknown, headers: Record<string, string> = {}) =>
  POST(
    new Request(`${site}/api/v1/consent`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', origin: site, ...headers },
    }),
    { params: Promise.resolve(undefined) },
  );
const rows = () => db().consentProof.findMany();

beforeEach(async () => {
  await db().consentProof.deleteMany();
  await db().rateLimit.deleteMany();
});

describe('the proof of a choice', () => {
  it('is kept with its version, its choices and its place, and nothing else', async () => {
    const before = Date.now();
    const answer = await send(said, { cookie: 'nouvelles-session=x', 'user-agent': 'essai' });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('set-cookie')).toBeNull();
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect(Object.keys(row ?? {}).sort()).toEqual(['at', 'choices', 'id', 'place', 'textVersion']);
    expect(row).toMatchObject({ textVersion, choices: said.choices, place: 'banner' });
    expect(row?.at.getTime()).toBeGreaterThanOrEqual(before - 60_000);
    expect(await db().journalEntry.count({ where: { action: { startsWith: 'consent' } } })).toBe(0);
  });

  it.each([
    ['another site', said, { origin: 'https://ailleurs.example' }, 403],
    ['nobody that says where it comes from', said, { origin: '' }, 403],
    ['no JSON', 'x', { 'content-type': 'text/plain' }, 415],
    ['broken JSON', '{', {}, 400],
    ['an unknown purpose', { ...said, choices: { 'ad-profile': true } }, {}, 422],
    ['no purpose', { ...said, choices: {} }, {}, 422],
    ['a choice that is none', { ...said, choices: { 'ad-frequency': 'oui' } }, {}, 422],
    ['an unknown place', { ...said, place: 'ailleurs' }, {}, 422],
    ['a version that is none', { ...said, version: '<script>' }, {}, 422],
    ['an identity', { ...said, email: 'a@b.fr' }, {}, 422],
    ['__proto__', '{"version":"0123456789ab","choices":{"__proto__":true},"place":"banner"}', {}, 422],
    ['a long body', { ...said, choices: { ['x'.repeat(9_000)]: true } }, {}, 413],
  ] as [string, unknown, Record<string, string>, number][])(
    'is refused from %s',
    async (_, body, headers, status) => {
      const answer = await send(body, headers);
      expect(answer.status).toBe(status);
      expect(await rows()).toEqual([]);
    },
  );

  it('is limited by address', async () => {
    let status = 201;
    for (let at = 0; at < 100 && status === 201; at += 1) status = (await send(said)).status;
    expect(status).toBe(429);
  });
});
