import { beforeEach, describe, expect, it } from 'vitest';
import { complainSchema } from '#features/ads/reporting/ad-complaints.schema.ts';
import { getComplainedAd, listComplaints } from '#features/ads/reporting/data/ad-complaint.queries.ts';
import { complainOfAd } from '#features/ads/reporting/use-cases/complain-of-ad.ts';
import { forgetComplainants } from '#features/ads/reporting/use-cases/forget-complainants.ts';
import { reopenComplaint, settleComplaint } from '#features/ads/reporting/use-cases/settle-complaint.ts';
import { type Actor, anonymous, systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';

const creativeOf = async (state: 'approved' | 'paused' = 'approved') =>
  db().adCreative.create({
    data: {
      kind: 'text',
      name: 'Lecture du soir',
      alt: 'Une lampe',
      clickUrl: 'https://quai.example/',
      content: { headline: 'Lire', text: '', button: 'Lire' },
      approvedAt: new Date(),
      campaign: {
        create: {
          name: 'Le Quai',
          state,
          startsAt: new Date('2026-01-01T00:00:00Z'),
          endsAt: new Date('2096-01-01T00:00:00Z'),
          budgetKind: 'days',
          advertiser: { create: { name: `Librairie ${crypto.randomUUID()}` } },
        },
      },
    },
  });
const complain = (fields: object, actor: Actor = anonymous) =>
  complainOfAd({ actor, input: complainSchema.parse({ reason: 'misleading', ...fields }) });
const only = async () => db().adComplaint.findFirstOrThrow();
const open = async () => (await listComplaints({ isSettled: false, page: 1 })).complaints;

beforeEach(() => db().adComplaint.deleteMany());

describe('a complaint', () => {
  it('comes from anybody, with what is known of the advertisement', async () => {
    const { id } = await creativeOf();
    valueOf(
      await complain({
        creation: id,
        slot: 'pave-article-1',
        page: '/monde/crue',
        message: ' Rien de tel\r\n',
        email: 'lea@exemple.fr',
      }),
    );
    expect(await getComplainedAd(id)).toMatchObject({ alt: 'Une lampe' });
    expect(await open()).toMatchObject([
      {
        reason: 'misleading',
        message: 'Rien de tel',
        email: 'lea@exemple.fr',
        slot: 'pave-article-1',
        pagePath: '/monde/crue',
        outcome: null,
        ad: { creativeId: id, campaign: 'Le Quai', state: 'approved' },
      },
    ]);
  });

  it('is taken without what a link can not have said, once a day for the same words, and never from a machine', async () => {
    valueOf(await complain({ creation: 'rien', slot: 'bandeau', page: 'https://ailleurs.example/' }));
    valueOf(await complain({}));
    valueOf(await complain({ creation: '01900000-0000-7000-8000-00000000000a' }));
    expect(await db().adComplaint.count()).toBe(1);
    expect(await only()).toMatchObject({ creativeId: null, slot: '', pagePath: '', email: null });
    valueOf(await complain({ message: 'Achetez', site: 'https://spam.example/' }));
    expect(await db().adComplaint.count()).toBe(1);
    for (const bad of [{ reason: '' }, { email: 'pas une adresse' }, { message: 'x'.repeat(2_001) }])
      expect(complainSchema.safeParse({ reason: 'other', ...bad }).success).toBe(false);
  });

  it('is settled once, told in the journal, and opened again', async () => {
    const { id: creation } = await creativeOf();
    valueOf(await complain({ creation }));
    const { id: complaintId } = await only();
    const actor = await createPerson('ad_manager');
    valueOf(await settleComplaint({ actor, input: { complaintId, outcome: 'unfounded' } }));
    expect(codeOf(await settleComplaint({ actor, input: { complaintId, outcome: 'unfounded' } }))).toBe(
      'conflict',
    );
    expect(await open()).toEqual([]);
    const line = await db().journalEntry.findFirstOrThrow({ orderBy: { at: 'desc' } });
    expect(line).toMatchObject({ action: 'ad_complaint.settle', after: { outcome: 'unfounded' } });
    valueOf(await reopenComplaint({ actor, input: { complaintId } }));
    expect(await open()).toHaveLength(1);
    expect(codeOf(await reopenComplaint({ actor, input: { complaintId } }))).toBe('conflict');
  });

  it('takes the campaign off the pages, and only says so when it is off them already', async () => {
    const actor = await createPerson('ad_manager');
    for (const state of ['approved', 'paused'] as const) {
      const { id: creation, campaignId } = await creativeOf(state);
      valueOf(await complain({ creation, message: state }));
      const { id: complaintId } = await db().adComplaint.findFirstOrThrow({
        where: { creativeId: creation },
      });
      valueOf(await settleComplaint({ actor, input: { complaintId, outcome: 'campaign_paused' } }));
      expect((await db().adCampaign.findUniqueOrThrow({ where: { id: campaignId } })).state).toBe('paused');
    }
    valueOf(await complain({ message: 'sans création' }));
    const { id: complaintId } = await db().adComplaint.findFirstOrThrow({ where: { creativeId: null } });
    const outcome = await settleComplaint({ actor, input: { complaintId, outcome: 'campaign_paused' } });
    expect(codeOf(outcome)).toBe('not_found');
  });

  it('forgets who sent it when its time is over', async () => {
    const now = new Date('2026-11-01T00:00:00Z');
    const before = (days: number) => new Date(now.getTime() - days * 86_400_000);
    const row = { slot: '', pagePath: '', reason: 'other', email: 'lea@exemple.fr' };
    await db().adComplaint.createMany({
      data: [
        { ...row, message: 'réglé depuis longtemps', createdAt: before(100), settledAt: before(91) },
        { ...row, message: 'réglé hier', createdAt: before(100), settledAt: before(1) },
        { ...row, message: 'jamais réglé', createdAt: before(366) },
        { ...row, message: 'en attente', createdAt: before(300) },
      ],
    });
    valueOf(await forgetComplainants({ actor: systemActor('test'), input: { now } }));
    const kept = await db().adComplaint.findMany({
      where: { email: { not: null } },
      orderBy: { message: 'asc' },
    });
    expect(kept.map(({ message }) => message)).toEqual(['en attente', 'réglé hier']);
  });
});
