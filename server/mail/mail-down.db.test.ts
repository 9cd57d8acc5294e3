import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { systemActor } from '#lib/actor.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { getHealth } from '#server/process/health.ts';
import { deliverMessage } from '#server/jobs/deliver-outbox.ts';
import { mailHandler } from '#server/mail/mail.ts';
import { transaction } from '#server/transaction/transaction.ts';

const mail = { to: 'lise@exemple.fr', subject: 'Votre lien', text: 'Bonjour.' };

it('a mail waits while its server is down, is told of by the health page, and goes out when it is up', async () => {
  await transaction(systemActor('essai'), ({ outbox }) => outbox({ kind: mailHandler.kind, payload: mail }));
  const { id } = await db().outboxMessage.findFirstOrThrow({ where: { kind: mailHandler.kind } });
  const config = getConfig();
  // Nobody listens there.
  config.smtpUrl = 'smtp://127.0.0.1:9';
  for (const attempts of [1, 2]) {
    expect(await deliverMessage([mailHandler], id)).toBe('failed');
    expect(await db().outboxMessage.findUnique({ where: { id } })).toMatchObject({
      attempts,
      lastError: expect.stringMatching(/ECONNREFUSED/) as string,
      deliveredAt: null,
      parkedAt: null,
    });
    expect((await getHealth()).outbox.waiting).toBe(1);
  }
  config.smtpUrl = null;
  expect(await deliverMessage([mailHandler], id)).toBe('delivered');
  expect(existsSync(join(config.dataDir, 'mail', `${id}.eml`))).toBe(true);
  expect((await getHealth()).outbox.waiting).toBe(0);
});
