import { beforeAll, describe, expect, it } from 'vitest';
import { withdrawCorrection } from '#features/newsroom/publishing/use-cases/withdraw-correction.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { countOpenRequests, listDeskReports } from '#features/newsroom/requests/data/request.queries.ts';
import { reportErrorSchema } from '#features/newsroom/requests/requests.schema.ts';
import { correctReport } from '#features/newsroom/requests/use-cases/correct-report.ts';
import { dismissReport } from '#features/newsroom/requests/use-cases/dismiss-report.ts';
import { forgetReporters } from '#features/newsroom/requests/use-cases/forget-reporters.ts';
import { reopenReport } from '#features/newsroom/requests/use-cases/reopen-report.ts';
import { reportError } from '#features/newsroom/requests/use-cases/report-error.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';
import { anonymous, type Person, systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

const send = (id: string, more: Record<string, unknown> = {}) =>
  reportError({
    actor: anonymous,
    input: reportErrorSchema.parse({ id, passage: '1901', message: 'C’est 1911.', ...more }),
  });
const rowsOf = (articleId: string) => db().errorReport.findMany({ where: { articleId } });
const words = { type: 'correction', placement: 'before_body', text: 'La halle date de 1911.' } as const;

async function reported(more: Record<string, unknown> = {}) {
  const story = await publishReadyStory(chief);
  valueOf(await send(story.articleId, more));
  const [row] = await rowsOf(story.articleId);
  if (!row) throw new Error('No report.');
  return { ...story, reportId: row.id };
}

describe('an error that a reader tells of', () => {
  it('reaches the section’s editors, once for the same words', async () => {
    const { articleId, reportId } = await reported({ name: ' Ana ', email: 'ana@exemple.fr' });
    valueOf(await send(articleId));
    expect(await rowsOf(articleId)).toMatchObject([{ reporterName: 'Ana', reporterEmail: 'ana@exemple.fr' }]);
    const notices = await db().outboxMessage.findMany({
      where: { dedupeKey: { startsWith: `report:${articleId}:` } },
    });
    expect(notices).toMatchObject([
      {
        payload: {
          to: { kind: 'section_editors' },
          action: { path: `/redaction/demandes#demande-${reportId}` },
        },
      },
    ]);
    valueOf(await send(articleId, { message: 'Et le nom est faux.' }));
    expect(await rowsOf(articleId)).toHaveLength(2);
    const after = await db().outboxMessage.count({
      where: { dedupeKey: { startsWith: `report:${articleId}:` } },
    });
    expect(after, 'one mail an hour').toBeLessThanOrEqual(2);
    expect(await listDeskReports({ actor: chief, filter: { isSettled: false, articleId } })).toHaveLength(2);
    const waiting = await countOpenRequests({ actor: chief, now: new Date() });
    expect(waiting).toMatchObject({ replies: 0, lateReplies: 0 });
    expect(waiting.reports).toBeGreaterThanOrEqual(2);
  });

  it('is thanked and forgotten when a machine filled the hidden field', async () => {
    const { articleId } = await publishReadyStory(chief);
    expect(valueOf(await send(articleId, { site: 'https://spam.example' }))).toEqual({ isReceived: true });
    expect(await rowsOf(articleId)).toEqual([]);
  });

  it('is about a public story, and holds words within bounds', async () => {
    const draft = await createReadyDraft(chief);
    expect(codeOf(await send(draft.articleId))).toBe('not_found');
    const { articleId } = await publishReadyStory(chief);
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: null } }));
    expect(codeOf(await send(articleId))).toBe('not_found');
    for (const bad of [
      { message: '  ' },
      { message: 'a'.repeat(4_001) },
      { email: 'pas une adresse' },
      { role: 'x' },
    ]) {
      const sent = { id: articleId, message: 'Faux.', ...bad };
      expect(reportErrorSchema.safeParse(sent).success, JSON.stringify(bad).slice(0, 40)).toBe(false);
    }
  });

  it('becomes a correction in one step, with the text that goes out', async () => {
    const { articleId, revisionId: before, reportId } = await reported();
    const fields = { body: { version: 1 as const, blocks: [newParagraph('La halle date de 1911.')] } };
    const saved = await saveDraft({ actor: chief, input: { articleId, baseRevisionId: before, fields } });
    const { revisionId } = valueOf(saved);
    const input = { reportId, ...words, revisionId };
    const { correctionId } = valueOf(await correctReport({ actor: chief, input }));
    expect(await rowsOf(articleId)).toMatchObject([
      { outcome: 'corrected', correctionId, handledById: chief.userId },
    ]);
    expect(await db().correction.findUniqueOrThrow({ where: { id: correctionId } })).toMatchObject({
      previousRevisionId: before,
      revisionId,
    });
    expect(codeOf(await correctReport({ actor: chief, input: { reportId, ...words } }))).toBe('conflict');
    expect(codeOf(await reopenReport({ actor: chief, input: { reportId } }))).toBe('bad_state');
  });

  it('waits again when the correction that it became is withdrawn', async () => {
    const { articleId, reportId } = await reported({ name: 'Ana' });
    const input = { reportId, ...words };
    const { correctionId } = valueOf(await correctReport({ actor: chief, input }));
    const withdrawn = valueOf(await withdrawCorrection({ actor: chief, input: { correctionId } }));
    expect(withdrawn).toEqual({ correctionId, reopened: 1 });
    expect(await rowsOf(articleId)).toMatchObject([
      { outcome: null, correctionId: null, handledAt: null, handledById: null, reporterName: 'Ana' },
    ]);
    const line = await db().journalEntry.findFirstOrThrow({
      where: { subjectId: articleId, action: 'report.reopen' },
    });
    expect(line.before).toEqual({ reportId, outcome: 'corrected', correctionId });
    expect(await listDeskReports({ actor: chief, filter: { isSettled: false, articleId } })).toHaveLength(1);
    const again = valueOf(await correctReport({ actor: chief, input }));
    expect(again.correctionId).not.toBe(correctionId);
  });

  it('can be opened again when its correction went before reports were told', async () => {
    const { articleId, reportId } = await reported();
    await db().errorReport.update({
      where: { id: reportId },
      data: { outcome: 'corrected', handledAt: new Date() },
    });
    valueOf(await reopenReport({ actor: chief, input: { reportId } }));
    expect(await rowsOf(articleId)).toMatchObject([{ outcome: null }]);
  });

  it('stays open when its correction is refused', async () => {
    const { articleId, reportId } = await reported();
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: null } }));
    expect(codeOf(await correctReport({ actor: chief, input: { reportId, ...words } }))).toBe('bad_state');
    expect(await rowsOf(articleId)).toMatchObject([{ outcome: null, handledAt: null }]);
  });

  it('is set aside with a reason in the journal, and taken up again', async () => {
    const { articleId, reportId } = await reported();
    valueOf(await dismissReport({ actor: chief, input: { reportId, reason: 'La date est bonne.' } }));
    const line = await db().journalEntry.findFirstOrThrow({
      where: { subjectId: articleId, action: 'report.dismiss' },
    });
    expect(line.after).toEqual({ reportId, reason: 'La date est bonne.' });
    expect(codeOf(await dismissReport({ actor: chief, input: { reportId, reason: null } }))).toBe('conflict');
    valueOf(await reopenReport({ actor: chief, input: { reportId } }));
    expect(await rowsOf(articleId)).toMatchObject([{ outcome: null, handledById: null }]);
  });

  it('is settled once by two people at the same time', async () => {
    const { articleId, reportId } = await reported();
    const other = await createPerson('editor_in_chief');
    const outcomes = await Promise.all([
      correctReport({ actor: chief, input: { reportId, ...words } }),
      dismissReport({ actor: other, input: { reportId, reason: null } }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const corrections = await db().correction.count({ where: { articleId } });
    expect(corrections).toBe(outcomes[0]?.ok ? 1 : 0);
  });

  it('is out of reach for strangers', async () => {
    const { articleId, reportId } = await reported();
    const outsiders = [anonymous, await createPerson('journalist'), await createPerson('moderator')];
    for (const actor of outsiders) {
      expect(codeOf(await correctReport({ actor, input: { reportId, ...words } }))).toBe('not_found');
      expect(codeOf(await dismissReport({ actor, input: { reportId, reason: null } }))).toBe('not_found');
      expect(codeOf(await reopenReport({ actor, input: { reportId } }))).toBe('not_found');
      expect(await listDeskReports({ actor, filter: { isSettled: false, articleId } })).toEqual([]);
    }
  });

  it('forgets who told once the promised time is over', async () => {
    const { articleId, reportId } = await reported({ name: 'Ana', email: 'ana@exemple.fr' });
    const sweep = (days: number) =>
      forgetReporters({
        actor: systemActor('données personnelles'),
        input: { now: new Date(Date.now() + days * 86_400_000) },
      });
    valueOf(await dismissReport({ actor: chief, input: { reportId, reason: null } }));
    valueOf(await sweep(89));
    expect(await rowsOf(articleId)).toMatchObject([{ reporterName: 'Ana' }]);
    valueOf(await sweep(91));
    expect(await rowsOf(articleId)).toMatchObject([
      { reporterName: null, reporterEmail: null, message: 'C’est 1911.' },
    ]);
  });
});
