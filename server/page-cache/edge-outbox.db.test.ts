import { expect, it } from 'vitest';
import { systemActor } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { transaction } from '#server/transaction/transaction.ts';

// Read once, by the first who asks for the configuration.
process.env.EDGE_PURGE_URL = 'https://edge.example/purge';

it('a public change tells the cache in front of us, in the same transaction', async () => {
  await transaction(systemActor('essai'), async ({ purge }) => purge({ kind: 'settings' }));
  await transaction(systemActor('essai'), async () => {});
  const messages = await db().outboxMessage.findMany({ select: { kind: true, payload: true } });
  expect(messages).toEqual([
    { kind: 'edge.purge', payload: { tags: [tags.settings(), tags.menu()], isAll: false } },
  ]);
});
