import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ServingNote } from '#features/ads/delivery/ad-counter.ts';
import { toReportCsv } from '#features/ads/reporting/data/ad-report-csv.ts';
import { getDeskCampaign, listCampaigns } from '#features/ads/campaigns/data/desk-campaign.queries.ts';
import { deliveredOf } from '#features/ads/reporting/data/ad-report.queries.ts';
import { listReportLinks } from '#features/ads/reporting/data/report-link.queries.ts';
import { openAdCounter } from '#features/ads/delivery/use-cases/count-ads.ts';
import { createReportLink } from '#features/ads/reporting/use-cases/create-report-link.ts';
import {
  readAdReport,
  readAdReportLines,
  readLinkedLines,
  readLinkedReport,
  stateOfReportLink,
} from '#features/ads/reporting/use-cases/read-ad-report.ts';
import { revokeReportLink } from '#features/ads/reporting/use-cases/revoke-report-link.ts';
import { type Actor, anonymous, roles } from '#lib/actor.ts';
import { parseCsv } from '#lib/csv.ts';
import { db } from '#server/db/client.ts';
import { createCampaign } from '#tests/factories/ads.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

const whole = { from: null, to: null };
const dayMs = 86_400_000;
let seller: Actor;

/** Counts servings and what is told of them, all by the counter: some of each traffic, over three days. */
async function deliver(campaign: { campaignId: string; creativeId: string }, sectionId: string) {
  const counter = openAdCounter();
  const { campaignId, creativeId } = campaign;
  const notes = Array.from({ length: 600 }, (_, at) => ({
    campaignId,
    creativeId,
    counting: 'viewable' as const,
    slot: at % 2 === 0 ? 'banniere-haute' : 'pave-article-3',
    section: at % 3 === 0 ? sectionId : 'front',
    traffic: at % 10 === 0 ? ('robot' as const) : ('reader' as const),
    day: `2026-11-2${5 + (at % 3)}`,
    servingId: randomUUID(),
    issuedAt: new Date(),
  }));
  for (const { servingId: _servingId, issuedAt: _issuedAt, ...note } of notes)
    counter.note({ ...note, event: 'served' });
  const seen: ServingNote[] = notes
    .filter((_, at) => at % 4 === 0)
    .map((note) => ({ ...note, event: 'viewable' }));
  await Promise.all([
    counter.count(seen.map((note) => ({ ...note, event: 'measured' }))),
    counter.count(seen),
    counter.count(seen.slice(0, 50)),
    counter.count(notes.slice(0, 30).map((note) => ({ ...note, event: 'click' }))),
  ]);
  await counter.close();
}

async function open(creativeName = '=HYPERLINK("https://ailleurs.example")') {
  seller = await createPerson('ad_manager');
  const campaign = await createCampaign({
    campaign: { counting: 'viewable' },
    creative: { name: creativeName },
  });
  const section = await createSection();
  await deliver(campaign, section.id);
  return { ...campaign, section };
}

const linkTo = async (campaignId: string, days: 7 | 30 = 7) => {
  const outcome = await createReportLink({ actor: seller, input: { campaignId, days } });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return { ...outcome.value, token: outcome.value.path.split('/').at(-1) ?? '' };
};

describe('the report of a campaign', () => {
  it('is the sum of its events, of its CSV, and what its account was billed', async () => {
    const { campaignId, section } = await open();
    const outcome = await readAdReport({ actor: seller, input: { campaignId, period: whole } });
    if (!outcome.ok) throw new Error(outcome.error.code);
    const { report, delivered } = outcome.value;
    expect(report.total).toEqual({ served: 540, measured: 120, viewable: 120, clicks: 27 });
    expect(report.apart).toMatchObject({
      robot: { served: 60, measured: 30, viewable: 30, clicks: 3 },
      double: { viewable: 50 },
    });
    for (const parts of [report.days, report.slots, report.sections, report.creatives])
      expect(
        parts.reduce(
          (sum, { served, viewable }) => [(sum[0] ?? 0) + served, (sum[1] ?? 0) + viewable],
          [0, 0],
        ),
      ).toEqual([540, 120]);
    expect(report.sections.map(({ name }) => name)).toEqual(['Une', section.name]);
    expect(report.slots.map(({ name }) => name)).toContain('Pavé dans l’article, n°\u00a03');

    const account = await db().adAccount.findUniqueOrThrow({ where: { campaignId } });
    expect([account.spent, delivered.billed]).toEqual([120, 120]);
    expect((await deliveredOf([campaignId])).get(campaignId)).toEqual({ ...report.total, billed: 120 });
    // The desk's list and the campaign's own page read the account: they say the same.
    const now = new Date();
    const { rows: listed } = await listCampaigns(
      { phase: null, advertiserId: null, search: '' },
      { page: 1, now },
    );
    expect(listed.find(({ id }) => id === campaignId)?.delivered).toBe(delivered.billed);
    expect((await getDeskCampaign(campaignId, now))?.delivered).toBe(delivered.billed);

    const lines = await readAdReportLines({ actor: seller, input: { campaignId, period: whole } });
    const [, ...rows] = parseCsv(lines.ok ? toReportCsv(lines.value) : '') ?? [];
    const readers = rows.filter(({ cells }) => cells[4] === 'Lecteurs');
    const sumOf = (at: number): number => readers.reduce((sum, { cells }) => sum + Number(cells[at]), 0);
    expect([5, 6, 7, 9].map(sumOf)).toEqual([540, 120, 120, 27]);
    expect(rows.every(({ cells }) => cells[1]?.startsWith("'="))).toBe(true);
    expect(readers[0]?.cells[8]).toMatch(/^$|^\d+,\d\d %$/);
  });

  it('is of the period that was asked for; what is billed is of the whole campaign', async () => {
    const { campaignId } = await open();
    const period = { from: '2026-11-26', to: '2026-11-26' };
    const outcome = await readAdReport({ actor: seller, input: { campaignId, period } });
    expect(outcome).toMatchObject({
      ok: true,
      value: { report: { days: [{ day: '2026-11-26', served: 180 }] }, delivered: { billed: 120 } },
    });
  });

  it('is read by whoever sells, and by nobody else', async () => {
    const { campaignId } = await createCampaign();
    const { token, linkId } = await (async () => {
      seller = await createPerson('ad_manager');
      return linkTo(campaignId);
    })();
    const input = { campaignId, period: whole };
    const others = roles.filter((role) => role !== 'ad_manager' && role !== 'administrator');
    for (const actor of [anonymous, ...(await Promise.all(others.map((role) => createPerson(role))))]) {
      for (const outcome of [
        await readAdReport({ actor, input }),
        await readAdReportLines({ actor, input }),
        await createReportLink({ actor, input: { campaignId, days: 7 } }),
        await revokeReportLink({ actor, input: { linkId } }),
      ])
        expect(outcome).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
    expect(await stateOfReportLink(token)).toBe('open');
    for (const campaignId of [randomUUID(), 'x'])
      expect(await readAdReport({ actor: seller, input: { campaignId, period: whole } })).toMatchObject({
        ok: false,
        error: { code: 'not_found' },
      });
  });
});

describe('a link for the advertiser', () => {
  it('shows the same figures until its day, and is known by its hash alone', async () => {
    const { campaignId } = await open();
    const { token, linkId } = await linkTo(campaignId);
    const now = new Date();
    const linked = await readLinkedReport({ token, period: whole, now });
    const own = await readAdReport({ actor: seller, input: { campaignId, period: whole } });
    expect(own.ok && linked?.report).toEqual(own.ok && own.value.report);
    expect(await readLinkedLines({ token, period: whole, now })).not.toHaveLength(0);
    expect(await stateOfReportLink(token)).toBe('open');
    const later = new Date(now.getTime() + 7 * dayMs);
    expect(await readLinkedReport({ token, period: whole, now: later })).toBeNull();
    expect(await readLinkedLines({ token, period: whole, now: later })).toBeNull();
    expect(await listReportLinks(campaignId, later)).toMatchObject([{ id: linkId, state: 'expired' }]);
    expect(JSON.stringify(await db().adReportLink.findMany())).not.toContain(token);
    expect(JSON.stringify(await db().journalEntry.findMany())).not.toContain(token);
  });

  it('opens nothing once it is revoked, nor by a name that nobody gave; each act is in the journal', async () => {
    const { campaignId } = await open();
    const { token, linkId } = await linkTo(campaignId);
    const revoked = await revokeReportLink({ actor: seller, input: { linkId } });
    expect(revoked.ok).toBe(true);
    expect((await revokeReportLink({ actor: seller, input: { linkId } })).ok).toBe(true);
    expect(await stateOfReportLink(token)).toBe('revoked');
    expect(await readLinkedReport({ token, period: whole, now: new Date() })).toBeNull();
    for (const other of ['', 'x', `${token}x`, token.replace(/.$/, token.endsWith('A') ? 'B' : 'A')])
      expect(await stateOfReportLink(other)).toBeNull();
    expect(await revokeReportLink({ actor: seller, input: { linkId: randomUUID() } })).toMatchObject({
      error: { code: 'not_found' },
    });
    const entries = await db().journalEntry.findMany({
      where: { subjectId: campaignId },
      orderBy: { id: 'asc' },
    });
    expect(entries.map(({ action }) => action)).toEqual(['ad_report_link.create', 'ad_report_link.revoke']);
  });
});
