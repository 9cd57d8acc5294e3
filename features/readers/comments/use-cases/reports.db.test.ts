import { describe, expect, it } from 'vitest';
import { POST } from '#app/api/v1/comments/[id]/reports/route.ts';
import {
  countReported,
  getKeptReport,
  getReceipt,
  listReported,
} from '#features/readers/reports/data/report.queries.ts';
import { forgetCommentReporters } from '#features/readers/reports/use-cases/forget-comment-reporters.ts';
import { keepReported } from '#features/readers/reports/use-cases/keep-reported.ts';
import { passThreatOn } from '#features/readers/reports/use-cases/pass-threat-on.ts';
import { raiseThreat } from '#features/readers/reports/use-cases/raise-threat.ts';
import { systemActor } from '#lib/actor.ts';
import { reportFaults } from '#words/readers/comments/comment-reports.ts';
import { addressHeader } from '#server/http/address-prefix.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { limits } from '#server/http/limits.ts';
import { moveComment } from '#tests/factories/comments.ts';
import { createModerated, nobody, report, reportsOf, typedReport } from '#tests/factories/reports.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';

const { moderator, other, written, remove } = await createModerated();

describe('a report', () => {
  it('is received under a number, in the journal, with a mail to its sender and one to the moderators', async () => {
    const { id } = await written();
    const email = `${uniqueWord()}@exemple.fr`;
    const { number } = valueOf(await report(id, { email }));
    const [row] = await reportsOf(id);
    expect(row).toMatchObject({ number, ground: 'insult', reporterEmail: email, outcome: null });
    expect(row?.place).toMatch(new RegExp(`/commentaires\\?fil=${id}#commentaire-${id}$`));
    expect(await getReceipt(number)).toMatchObject({ number, outcome: null });
    expect(await db().journalEntry.count({ where: { action: 'comment.report', subjectId: id } })).toBe(1);
    const mail = await db().outboxMessage.findFirst({ where: { dedupeKey: `comment-report:${row?.id}` } });
    expect(mail?.payload).toMatchObject({
      to: { kind: 'address', email },
      action: { path: `/compte/signalement/${number}` },
    });
    expect(
      await db().outboxMessage.count({ where: { dedupeKey: { startsWith: 'comment-reports:' } } }),
    ).toBeGreaterThan(0);
  });

  it('sent twice while the first is open is one, under the same number', async () => {
    const { id } = await written();
    const email = `${uniqueWord()}@exemple.fr`;
    const first = valueOf(await report(id, { email }));
    const again = await Promise.all([report(id, { email }), report(id, { email: email.toUpperCase() })]);
    expect(again.map((outcome) => valueOf(outcome).number)).toEqual([first.number, first.number]);
    expect(await reportsOf(id)).toHaveLength(1);
    valueOf(await report(id));
    expect(await reportsOf(id)).toHaveLength(2);
    valueOf(await keepReported({ actor: moderator, input: { commentId: id, note: '' } }));
    expect(valueOf(await report(id, { email })).number).not.toBe(first.number);
  });

  it('of what nobody sees is refused, and says no more than readers know', async () => {
    for (const [status, code] of [
      ['removed', 'bad_state'],
      ['deleted', 'bad_state'],
      ['waiting', 'not_found'],
      ['refused', 'not_found'],
    ] as const) {
      const { id } = await written();
      await moveComment(id, status);
      expect(codeOf(await report(id)), status).toBe(code);
    }
    expect(codeOf(await report(nobody))).toBe('not_found');
  });

  it('is refused with all that is missing, and nothing is written', async () => {
    const { id } = await written();
    expect(await report(id, { name: '', goodFaith: false })).toMatchObject({
      error: { code: 'invalid', fields: { name: reportFaults.name, goodFaith: reportFaults.goodFaith } },
    });
    expect(await reportsOf(id)).toEqual([]);
  });

  it('of violence against a minor needs no name; a machine is thanked and forgotten', async () => {
    const { id } = await written();
    valueOf(await report(id, { ground: 'child_abuse', name: '', email: '' }));
    expect(await reportsOf(id)).toMatchObject([{ reporterName: null, reporterEmail: null }]);
    valueOf(await report(id, { site: 'https://machine.example' }));
    expect(await reportsOf(id)).toHaveLength(1);
  });
});

describe('the door', () => {
  const post = (id: string, body: BodyInit, headers: Record<string, string>) =>
    POST(
      new Request(`${getConfig().siteUrl}/api/v1/comments/${id}/reports`, {
        method: 'POST',
        headers: { origin: getConfig().siteUrl, ...headers },
        body,
      }),
      { params: Promise.resolve({ id }) },
    );
  const form = { 'content-type': 'application/x-www-form-urlencoded' };

  it('takes JSON, and answers the same to the same key', async () => {
    const { id } = await written();
    const { id: _id, ...body } = typedReport(id);
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': uniqueWord(),
      [addressHeader]: '198.51.100.1',
    };
    const first = await post(id, JSON.stringify(body), headers);
    expect(first.status).toBe(202);
    const answer = (await first.json()) as { number: string; url: string };
    expect(answer.url).toContain(`/compte/signalement/${answer.number}`);
    expect(await (await post(id, JSON.stringify(body), headers)).json()).toEqual(answer);
    expect(await reportsOf(id)).toHaveLength(1);
  });

  it('keeps what a refused form typed, and shows it to whoever holds the reference', async () => {
    const { id } = await written();
    const explanation = 'é'.repeat(3_000);
    const sent = new URLSearchParams({ ground: 'hatred', explanation, name: 'Ana', email: 'ana' });
    const response = await post(id, sent, { ...form, [addressHeader]: '198.51.100.2' });
    expect(response.status).toBe(303);
    const location = new URL(response.headers.get('location') ?? '', getConfig().siteUrl);
    expect(location.pathname).toBe(`/compte/signaler/${id}`);
    const tokenHash = hashSecret(location.searchParams.get('saisie') ?? '');
    const kept = await getKeptReport(tokenHash, { commentId: id, now: new Date() });
    expect(kept).toMatchObject({
      fields: { ground: 'hatred', explanation, email: 'ana' },
      faults: { email: reportFaults.badEmail, goodFaith: reportFaults.goodFaith },
    });
    expect(await getKeptReport(tokenHash, { commentId: nobody, now: new Date() })).toBeNull();
  });

  it('stops one address that sends too much, and says when to come back', async () => {
    const { id } = await written();
    const headers = { ...form, accept: 'application/json', [addressHeader]: '198.51.100.3' };
    await db().rateLimit.create({
      data: {
        key: 'commentReport:198.51.100.3',
        points: limits.commentReport.points,
        expiresAt: new Date(Date.now() + 600_000),
      },
    });
    const { id: _id, ...body } = typedReport(id);
    const refusedJson = await post(id, JSON.stringify(body), {
      ...headers,
      'content-type': 'application/json',
    });
    expect(refusedJson.status).toBe(429);
    expect(refusedJson.headers.get('retry-after')).not.toBeNull();
    const sent = new URLSearchParams(Object.entries(body).map(([name, value]) => [name, String(value)]));
    const refusedForm = await post(id, sent, headers);
    const location = new URL(refusedForm.headers.get('location') ?? '', getConfig().siteUrl);
    const tokenHash = hashSecret(location.searchParams.get('saisie') ?? '');
    expect(await getKeptReport(tokenHash, { commentId: id, now: new Date() })).toMatchObject({
      fields: { explanation: body.explanation },
      problem: expect.stringContaining('réessayez dans'),
    });
  });

  it('is no door for other sites', async () => {
    const { id } = await written();
    const response = await post(id, new URLSearchParams({ explanation: 'x' }), {
      ...form,
      origin: 'https://ailleurs.example',
    });
    expect(response.status).toBe(403);
  });
});

describe('a threat to somebody’s life', () => {
  it('reported goes on top and tells the editors-in-chief; passed on, it is recorded', async () => {
    const chief = await createPerson('editor_in_chief');
    const { id } = await written();
    valueOf(await report(id, { ground: 'life_threat' }));
    valueOf(await report(id, { ground: 'life_threat' }));
    const notices = await db().outboxMessage.findMany({ where: { dedupeKey: `comment-threat:${id}` } });
    expect(notices).toHaveLength(1);
    expect(notices[0]?.payload).toMatchObject({ to: { userIds: expect.arrayContaining([chief.userId]) } });
    const [first] = await listReported({ isSettled: false });
    expect(first?.threat).not.toBeNull();
    valueOf(await remove(id, 'life_threat'));
    expect(
      (await listReported({ isSettled: false })).some((comment) => comment.id === id),
      'until it is passed on',
    ).toBe(true);
    const input = { commentId: id, authority: 'PHAROS, dossier 12' };
    valueOf(await passThreatOn({ actor: moderator, input }));
    expect(codeOf(await passThreatOn({ actor: moderator, input }))).toBe('not_found');
    const settled = await listReported({ isSettled: true });
    expect(settled.find((comment) => comment.id === id)?.threat).toMatchObject({
      authority: 'PHAROS, dossier 12',
      passedOnByName: moderator.name,
      passedOnAt: expect.any(Date),
    });
  });

  it('is raised by a moderator too, once', async () => {
    const { id } = await written();
    valueOf(await raiseThreat({ actor: moderator, input: { commentId: id } }));
    expect(codeOf(await raiseThreat({ actor: other, input: { commentId: id } }))).toBe('bad_state');
    expect((await countReported()).threats).toBeGreaterThan(0);
  });
});

it('forgets who reported when their time is over', async () => {
  const [old, recent, open] = [await written(), await written(), await written()];
  for (const { id } of [old, recent, open]) valueOf(await report(id));
  for (const { id } of [old, recent]) valueOf(await remove(id));
  const now = Date.now();
  const day = 86_400_000;
  await db().commentReport.updateMany({
    where: { commentId: old.id },
    data: { decidedAt: new Date(now - 91 * day) },
  });
  await db().commentReport.updateMany({
    where: { commentId: open.id },
    data: { createdAt: new Date(now - 366 * day) },
  });
  valueOf(await forgetCommentReporters({ actor: systemActor('essai'), input: { now: new Date(now) } }));
  for (const { id } of [old, open])
    expect(await reportsOf(id)).toMatchObject([
      { reporterName: null, reporterEmail: null, senderHash: null },
    ]);
  expect(await reportsOf(recent.id)).toMatchObject([{ reporterName: 'Ana Costa' }]);
});
