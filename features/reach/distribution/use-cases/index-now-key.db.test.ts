import { beforeAll, describe, expect, it } from 'vitest';
import {
  changeIndexNowKey,
  ensureIndexNowKeys,
  findKeyFile,
  forgetKeyHandler,
} from '#features/reach/distribution/use-cases/keep-index-now-key.ts';
import { anonymous, type Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import { deliverMessage } from '#server/jobs/deliver-outbox.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';

let administrator: Person;
beforeAll(async () => {
  administrator = await createPerson('administrator');
});
const fileOf = (key: string) => findKeyFile(urls.indexNowKey(key));

describe('the key of IndexNow', () => {
  it('is made once, however many ask first, and kept', async () => {
    const asked = await Promise.all([1, 2, 3, 4].map(() => ensureIndexNowKeys()));
    const [first] = asked;
    expect(new Set(asked.map(({ key }) => key)).size).toBe(1);
    expect(first?.key).toMatch(/^[0-9a-f]{32}$/);
    expect((await ensureIndexNowKeys()).key).toBe(first?.key);
  });

  it('stands at its own address as text, and no other key does', async () => {
    const { key } = await ensureIndexNowKeys();
    expect(await fileOf(key)).toEqual({ text: key, tags: [tags.absent(`/${key}.txt`)] });
    for (const path of [`/${'0'.repeat(32)}.txt`, '/robots.txt', `/${key}`, `/monde/${key}.txt`, '/'])
      expect(await findKeyFile(path)).toBeNull();
  });

  it('is changed by administrators, once; the former one is still found for a week', async () => {
    const { key: former } = await ensureIndexNowKeys();
    const input = { key: former };
    const asked = await Promise.all([1, 2].map(() => changeIndexNowKey({ actor: administrator, input })));
    expect(asked.map((outcome) => (outcome.ok ? 'done' : outcome.error.code)).sort()).toEqual([
      'conflict',
      'done',
    ]);
    const keys = await ensureIndexNowKeys();
    expect(keys.key).not.toBe(former);
    expect(keys.former.map(({ key }) => key)).toEqual([former]);
    expect((await fileOf(former))?.text).toBe(former);
    expect((await fileOf(keys.key))?.text).toBe(keys.key);
    const purge = await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(purge.tags).toContain(tags.absent(`/${keys.key}.txt`));
    const message = await db().outboxMessage.findFirstOrThrow({ where: { kind: forgetKeyHandler.kind } });
    expect(message.availableAt.getTime() - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    expect(await deliverMessage([forgetKeyHandler], message.id)).toBe('delivered');
    expect(await fileOf(former)).toBeNull();
    expect((await ensureIndexNowKeys()).key).toBe(keys.key);
    expect(await db().journalEntry.count({ where: { action: 'indexnow.change_key' } })).toBe(1);
  });

  it('is not changed by others', async () => {
    const input = { key: (await ensureIndexNowKeys()).key };
    for (const actor of [anonymous, await createPerson('editor_in_chief'), await createPerson('journalist')])
      expect(codeOf(await changeIndexNowKey({ actor, input }))).toBe('forbidden');
    expect(valueOf(await changeIndexNowKey({ actor: administrator, input })).key).not.toBe(input.key);
  });

  it('is drawn anew when what was kept can’t be read', async () => {
    await db().setting.updateMany({ where: { key: 'distribution.indexnow' }, data: { value: { key: 'x' } } });
    expect((await ensureIndexNowKeys()).key).toMatch(/^[0-9a-f]{32}$/);
  });
});
