import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { performDueActs } from '#features/newsroom/publishing/use-cases/perform-due-acts.ts';
import { publishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { scheduleUpdate } from '#features/newsroom/publishing/use-cases/schedule-update.ts';
import { scheduleWithdrawal } from '#features/newsroom/publishing/use-cases/schedule-withdrawal.ts';
import { unscheduleArticle } from '#features/newsroom/publishing/use-cases/unschedule-article.ts';
import { unscheduleWithdrawal } from '#features/newsroom/publishing/use-cases/unschedule-withdrawal.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { anonymous, type Person, systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { getHealth } from '#server/process/health.ts';
import { makeDue } from '#tests/factories/due-acts.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});
beforeEach(async () => {
  await db().article.updateMany({ data: { deletedAt: new Date() } });
});

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const runDue = async () => valueOf(await performDueActs({ actor: systemActor('essai'), input: {} }));
const row = (id: string) => db().article.findUniqueOrThrow({ where: { id } });
/** What is told of a plan; that a story has appeared is told apart. */
const notices = async (id: string) =>
  db().outboxMessage.findMany({
    where: { dedupeKey: { contains: id }, NOT: { dedupeKey: { startsWith: 'first-publication:' } } },
    orderBy: { createdAt: 'asc' },
  });
const actionsOf = async (subjectId: string) =>
  (await db().journalEntry.findMany({ where: { subjectId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })).map(
    ({ action }) => action,
  );

async function liveWithChanges(headline = 'Le nouveau titre') {
  const story = await publishReadyStory(chief);
  const { articleId, revisionId } = story;
  const input = { articleId, baseRevisionId: revisionId, fields: { headline } };
  const saved = valueOf(await saveDraft({ actor: chief, input }));
  return { ...story, liveId: revisionId, workingId: saved.revisionId };
}

describe('a planned update', () => {
  it.each([true, false])(
    'leaves readers the old text until the hour (substantive: %s)',
    async (isSubstantive) => {
      const { articleId, liveId, workingId } = await liveWithChanges();
      const before = await row(articleId);
      const input = { articleId, at: inMinutes(10), isSubstantive };
      valueOf(await scheduleUpdate({ actor: chief, input }));
      const later = { articleId, baseRevisionId: workingId, fields: { headline: 'Encore après' } };
      valueOf(await saveDraft({ actor: chief, input: later }));
      expect((await runDue()).performed).toEqual([]);
      expect(await row(articleId)).toMatchObject({ publicationState: 'published', liveRevisionId: liveId });
      await makeDue(articleId, { text: 0 });
      expect((await runDue()).performed).toMatchObject([{ articleId, kind: 'update' }]);
      const after = await row(articleId);
      expect(after).toMatchObject({
        liveRevisionId: workingId,
        scheduledAt: null,
        scheduledRevisionId: null,
        scheduledIsSubstantive: false,
        firstPublishedAt: before.firstPublishedAt,
      });
      expect(after.modifiedAt === null).toBe(!isSubstantive);
    },
  );

  it('is taken back, and only when there is one', async () => {
    const { articleId, liveId } = await liveWithChanges();
    const cancel = () => unscheduleArticle({ actor: chief, input: { articleId } });
    expect(codeOf(await cancel())).toBe('bad_state');
    valueOf(
      await scheduleUpdate({ actor: chief, input: { articleId, at: inMinutes(9), isSubstantive: false } }),
    );
    valueOf(await cancel());
    expect(await row(articleId)).toMatchObject({
      publicationState: 'published',
      liveRevisionId: liveId,
      scheduledAt: null,
    });
    expect(await actionsOf(articleId)).toEqual(
      expect.arrayContaining(['article.schedule_update', 'article.unschedule_update']),
    );
  });

  it('is void once the text goes out by hand', async () => {
    const { articleId } = await liveWithChanges();
    valueOf(
      await scheduleUpdate({ actor: chief, input: { articleId, at: inMinutes(9), isSubstantive: false } }),
    );
    valueOf(await updateArticle({ actor: chief, input: { articleId, isSubstantive: true } }));
    expect(await row(articleId)).toMatchObject({ scheduledAt: null, scheduledRevisionId: null });
  });

  it('needs a live story with something new', async () => {
    const draft = await createReadyDraft(chief);
    const live = await publishReadyStory(chief);
    for (const { articleId } of [draft, live]) {
      const input = { articleId, at: inMinutes(9), isSubstantive: false };
      expect(codeOf(await scheduleUpdate({ actor: chief, input }))).toBe('bad_state');
    }
  });
});

describe('a planned withdrawal', () => {
  it('takes the story away at its hour with its notice', async () => {
    const { articleId } = await publishReadyStory(chief);
    const input = { articleId, at: inMinutes(10), notice: 'Fin de l’accord.' };
    valueOf(await scheduleWithdrawal({ actor: chief, input }));
    expect((await runDue()).performed).toEqual([]);
    await makeDue(articleId, { withdrawal: 0 });
    expect((await runDue()).performed).toMatchObject([{ articleId, kind: 'withdrawal', url: null }]);
    expect(await row(articleId)).toMatchObject({
      publicationState: 'withdrawn',
      withdrawalNotice: 'Fin de l’accord.',
      withdrawalScheduledAt: null,
      scheduledWithdrawalNotice: null,
    });
    expect((await runDue()).performed).toEqual([]);
  });

  it('is taken back, and only when there is one', async () => {
    const { articleId } = await publishReadyStory(chief);
    const cancel = () => unscheduleWithdrawal({ actor: chief, input: { articleId } });
    expect(codeOf(await cancel())).toBe('bad_state');
    valueOf(await scheduleWithdrawal({ actor: chief, input: { articleId, at: inMinutes(9), notice: null } }));
    valueOf(await cancel());
    expect(await row(articleId)).toMatchObject({
      publicationState: 'published',
      withdrawalScheduledAt: null,
    });
  });

  it('is void, with a planned update, once the story is withdrawn by hand', async () => {
    const { articleId } = await liveWithChanges();
    valueOf(
      await scheduleUpdate({ actor: chief, input: { articleId, at: inMinutes(9), isSubstantive: false } }),
    );
    valueOf(await scheduleWithdrawal({ actor: chief, input: { articleId, at: inMinutes(9), notice: null } }));
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: null } }));
    expect(await row(articleId)).toMatchObject({ scheduledAt: null, withdrawalScheduledAt: null });
  });

  it('asks for a live story', async () => {
    const { articleId } = await createReadyDraft(chief);
    const input = { articleId, at: inMinutes(9), notice: null };
    expect(codeOf(await scheduleWithdrawal({ actor: chief, input }))).toBe('bad_state');
  });
});

describe('what a stopped worker missed', () => {
  it('happens in the order of its hours', async () => {
    const { articleId, workingId } = await liveWithChanges();
    valueOf(
      await scheduleUpdate({ actor: chief, input: { articleId, at: inMinutes(9), isSubstantive: false } }),
    );
    valueOf(await scheduleWithdrawal({ actor: chief, input: { articleId, at: inMinutes(9), notice: null } }));
    await makeDue(articleId, { text: 30, withdrawal: 20 });
    expect((await runDue()).performed.map(({ kind }) => kind)).toEqual(['update', 'withdrawal']);
    expect(await row(articleId)).toMatchObject({ publicationState: 'withdrawn', liveRevisionId: workingId });
  });

  it('brings no text out after the withdrawal that came first', async () => {
    const { articleId, liveId } = await liveWithChanges();
    valueOf(
      await scheduleUpdate({ actor: chief, input: { articleId, at: inMinutes(9), isSubstantive: false } }),
    );
    valueOf(await scheduleWithdrawal({ actor: chief, input: { articleId, at: inMinutes(9), notice: null } }));
    await makeDue(articleId, { text: 20, withdrawal: 30 });
    expect((await runDue()).performed.map(({ kind }) => kind)).toEqual(['withdrawal']);
    expect(await row(articleId)).toMatchObject({ publicationState: 'withdrawn', liveRevisionId: liveId });
  });

  it('comes out once, three minutes late: health, the story, the journal and a mail say so', async () => {
    const { articleId } = await createReadyDraft(chief);
    valueOf(await scheduleArticle({ actor: chief, input: { articleId, at: inMinutes(9) } }));
    await makeDue(articleId, { text: 3 });
    const during = await getHealth();
    expect(during.scheduler.overdue).toBe(1);
    expect(during.failing).toContain('scheduler');
    const runs = await Promise.all([runDue(), runDue()]);
    expect(runs.flatMap(({ performed }) => performed)).toMatchObject([{ articleId, kind: 'publication' }]);
    const lateMs = (await row(articleId)).publishedLateMs ?? 0;
    expect(lateMs).toBeGreaterThanOrEqual(180_000);
    expect(lateMs).toBeLessThan(200_000);
    expect((await getHealth()).failing).not.toContain('scheduler');
    const line = await db().journalEntry.findFirstOrThrow({
      where: { subjectId: articleId, action: 'article.publish' },
    });
    expect(line.after).toMatchObject({ lateMs });
    const mails = await notices(articleId);
    expect(mails.map(({ kind }) => kind)).toEqual(['notice.send', 'notice.send']);
    expect(mails[0]?.payload).toMatchObject({
      to: { kind: 'section_editors' },
      exceptUserIds: [chief.userId],
    });
    expect(mails[1]?.payload).toMatchObject({ to: { kind: 'people', userIds: [chief.userId] } });
    expect(JSON.stringify(mails[0]?.payload)).toContain('publié avec 3\u00a0min de retard');
  });

  it('says nothing of a few seconds, and forgets a delay when a person acts', async () => {
    const { articleId } = await createReadyDraft(chief);
    valueOf(await scheduleArticle({ actor: chief, input: { articleId, at: inMinutes(9) } }));
    await makeDue(articleId, { text: 1 });
    await runDue();
    expect(await notices(articleId)).toEqual([]);
    expect((await row(articleId)).publishedLateMs).toBeGreaterThanOrEqual(60_000);
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: null } }));
    expect((await row(articleId)).publishedLateMs).toBeNull();
  });
});

describe('an act that is refused at its hour', () => {
  it('is told once with its reason, tried again, and done when the cause is gone', async () => {
    const held = await createReadyDraft(chief);
    const { articleId } = held;
    valueOf(await scheduleArticle({ actor: chief, input: { articleId, at: inMinutes(9) } }));
    await makeDue(articleId, { text: 0 });
    const embargoedUntil = new Date(Date.now() + 3_600_000);
    await db().article.update({ where: { id: articleId }, data: { embargoedUntil } });
    for (const run of [await runDue(), ...(await Promise.all([runDue(), runDue()]))]) {
      expect(run).toMatchObject({ performed: [], refused: [{ articleId, kind: 'publication' }] });
    }
    const mails = await notices(articleId);
    expect(mails).toHaveLength(2);
    expect(JSON.stringify(mails[0]?.payload)).toContain('sous embargo');
    expect((await actionsOf(articleId)).filter((action) => action === 'article.plan_refused')).toHaveLength(
      1,
    );
    await db().article.update({ where: { id: articleId }, data: { embargoedUntil: null } });
    expect((await runDue()).performed).toMatchObject([{ articleId }]);
  });

  it('keeps no other waiting when its text can’t even be read', async () => {
    const broken = await createReadyDraft(chief);
    const whole = await createReadyDraft(chief);
    for (const { articleId } of [broken, whole]) {
      valueOf(await scheduleArticle({ actor: chief, input: { articleId, at: inMinutes(9) } }));
    }
    await makeDue(broken.articleId, { text: 2 });
    await makeDue(whole.articleId, { text: 1 });
    await db().$executeRaw`UPDATE revisions SET body = '{"version": 99, "blocks": [{"type": "futur"}]}'
      WHERE id = ${broken.revisionId}::uuid`;
    const run = await runDue();
    expect(run.performed.map(({ articleId }) => articleId)).toEqual([whole.articleId]);
    expect(run.refused).toMatchObject([{ articleId: broken.articleId, error: { code: 'unexpected' } }]);
    expect(await notices(broken.articleId)).toHaveLength(2);
  });
});

describe('who may plan', () => {
  it('refuses strangers, other roles and other people’s stories, whatever the act', async () => {
    const { articleId } = await liveWithChanges();
    const at = inMinutes(9);
    const [contributor, journalist, moderator] = await Promise.all([
      createPerson('contributor'),
      createPerson('journalist'),
      createPerson('moderator'),
    ]);
    for (const actor of [anonymous, contributor, journalist, moderator]) {
      const refusals = await Promise.all([
        scheduleUpdate({ actor, input: { articleId, at, isSubstantive: true } }),
        scheduleWithdrawal({ actor, input: { articleId, at, notice: null } }),
        unscheduleArticle({ actor, input: { articleId } }),
        unscheduleWithdrawal({ actor, input: { articleId } }),
        publishArticle({ actor, input: { articleId } }),
      ]);
      expect(refusals.map(codeOf)).toEqual(Array.from({ length: 5 }, () => 'not_found'));
    }
    const own = await createReadyDraft(contributor);
    const refusal = await scheduleArticle({ actor: contributor, input: { articleId: own.articleId, at } });
    expect(codeOf(refusal)).toBe('forbidden');
  });
});
