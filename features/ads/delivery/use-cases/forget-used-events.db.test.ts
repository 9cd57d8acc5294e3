import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { clickLifetimeMs } from '#features/ads/delivery/serving-token.ts';
import { forgetUsedEvents } from '#features/ads/delivery/use-cases/forget-used-events.ts';
import { db } from '#server/db/client.ts';

it('forgets what counted once when its token is refused anyway, and nothing sooner', async () => {
  const now = new Date('2026-11-27T10:00:00Z');
  const ago = (ms: number) => ({ serving: randomUUID(), event: 'click', at: new Date(now.getTime() - ms) });
  const [old, recent] = [ago(4 * 24 * 3_600_000), ago(clickLifetimeMs + 60_000)];
  await db().adUsedEvent.createMany({ data: [old, recent] });
  expect(await forgetUsedEvents(now)).toBe(1);
  expect(await db().adUsedEvent.findMany({ select: { serving: true } })).toEqual([
    { serving: recent.serving },
  ]);
});
