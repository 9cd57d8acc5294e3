import { beforeEach, expect, it } from 'vitest';
import { GET } from '#app/api/sante/route.ts';
import { db } from '#server/db/client.ts';
import { startHeartbeat } from '#server/jobs/heartbeat.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createReadyDraft, publishReadyStory } from '#tests/factories/stories.ts';

beforeEach(async () => {
  await db().article.deleteMany();
  (await startHeartbeat(() => [])).silence();
});

type Answer = { status: string; failing: string[]; scheduler: { overdue: number; lag: number | null } };
async function ask(): Promise<{ http: number; json: Answer }> {
  const response = await GET();
  return { http: response.status, json: (await response.json()) as Answer };
}

/** A story whose hour went by so many seconds ago, by the database's clock; cut, as its columns would round up. */
async function miss(kind: 'publication' | 'update' | 'withdrawal', secondsAgo: number): Promise<string> {
  const chief = await createPerson('editor_in_chief');
  const make = kind === 'publication' ? createReadyDraft : publishReadyStory;
  const { articleId, revisionId } = await make(chief);
  const state = kind === 'publication' ? 'scheduled' : 'published';
  await db().$executeRaw`
    UPDATE articles SET publication_state = ${state}::"PublicationState",
      scheduled_at = CASE WHEN ${kind} <> 'withdrawal' THEN date_trunc('milliseconds', now()) - make_interval(secs => ${secondsAgo}) END,
      scheduled_revision_id = CASE WHEN ${kind} <> 'withdrawal' THEN ${revisionId}::uuid END,
      withdrawal_scheduled_at = CASE WHEN ${kind} = 'withdrawal' THEN date_trunc('milliseconds', now()) - make_interval(secs => ${secondsAgo}) END
    WHERE id = ${articleId}::uuid`;
  return articleId;
}

it.each(['publication', 'update', 'withdrawal'] as const)(
  'tells the lag of a planned %s: well at 100 seconds, 503 past two minutes',
  async (kind) => {
    expect(await ask()).toMatchObject({ http: 200, json: { scheduler: { overdue: 0, lag: null } } });
    const id = await miss(kind, 100);
    const early = await ask();
    expect(early).toMatchObject({ http: 200, json: { failing: [], scheduler: { overdue: 1 } } });
    expect(early.json.scheduler.lag).toBeGreaterThanOrEqual(100);
    await db().article.delete({ where: { id } });
    await miss(kind, 121);
    const late = await ask();
    expect(late).toMatchObject({ http: 503, json: { status: 'failing', failing: ['scheduler'] } });
    expect(late.json.scheduler.lag).toBeGreaterThanOrEqual(121);
  },
);

it('is well with an hour that has not come', async () => {
  await miss('publication', -5);
  expect(await ask()).toMatchObject({ http: 200, json: { scheduler: { overdue: 0, lag: null } } });
});
