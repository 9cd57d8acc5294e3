import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishByApi } from '#features/newsroom/writing/use-cases/move-by-api.ts';
import { checkLinks } from '#features/newsroom/articles/use-cases/check-links.ts';
import { lookUpChecklist } from '#features/newsroom/writing/use-cases/look-up-checklist.ts';
import { performDueActs } from '#features/newsroom/publishing/use-cases/perform-due-acts.ts';
import { publishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { restoreArticle } from '#features/newsroom/publishing/use-cases/restore-article.ts';
import { restoreRule } from '#features/newsroom/writing/use-cases/restore-rule.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { setRuleAside } from '#features/newsroom/writing/use-cases/set-rule-aside.ts';
import { submitArticle } from '#features/newsroom/writing/use-cases/submit-article.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import type { BodyDocument } from '#features/newsroom/body/body.ts';
import { anonymous, type Person, systemActor } from '#lib/actor.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

const rulesOf = (outcome: Awaited<ReturnType<typeof publishArticle>>): unknown =>
  outcome.ok ? [] : outcome.error.data?.rules;
const publish = (articleId: string, actor: Person = chief) => publishArticle({ actor, input: { articleId } });
const aside = (articleId: string, actor: Person | typeof anonymous = chief) =>
  setRuleAside({ actor, input: { articleId, rule: 'no_lead_picture', reason: 'Aucune image ce soir' } });
const linkedTo = (...links: string[]): BodyDocument => ({
  version: 1,
  blocks: links.map((link, at) => ({
    id: `lien-${at}`,
    type: 'paragraph',
    content: [{ text: 'ici', marks: { link } }],
  })),
});

describe('the checklist on the server', () => {
  it('holds a text back on submission and on publication, rule by rule', async () => {
    const assetId = await createAsset({ alt: '', credit: '' });
    const { articleId } = await createReadyDraft(chief, {
      headline: '',
      standfirst: 'TK',
      bylines: [],
      leadPicture: { assetId },
    });
    const rules = ['no_headline', 'no_byline', 'lead_picture_alt', 'lead_picture_credit', 'placeholder'];
    expect(rulesOf(await publish(articleId))).toEqual(rules);
    const submitted = await submitArticle({ actor: chief, input: { articleId } });
    expect(submitted.ok ? [] : submitted.error.data?.rules).toEqual(rules);
  });

  it('takes a text under review while it is under embargo, and lets it out afterwards', async () => {
    const { articleId } = await createReadyDraft(chief);
    const embargoedUntil = new Date(Date.now() + 60_000);
    await db().article.update({ where: { id: articleId }, data: { embargoedUntil } });
    valueOf(await submitArticle({ actor: chief, input: { articleId } }));
    expect(rulesOf(await publish(articleId))).toEqual(['embargoed']);
  });

  it('tells an address that is taken when a text is handed over or planned', async () => {
    const { story } = await publishReadyStory(chief, { slug: 'prise' });
    const { articleId } = await createReadyDraft(chief, { slug: 'prise', sectionId: story.sectionId });
    const at = new Date(Date.now() + 3_600_000).toISOString();
    expect(codeOf(await submitArticle({ actor: chief, input: { articleId } }))).toBe('invalid');
    expect(codeOf(await scheduleArticle({ actor: chief, input: { articleId, at } }))).toBe('invalid');
    expect(codeOf(await publish(articleId))).toBe('slug_taken');
  });

  it('asks people for a picture, and says why it asks a machine for none', async () => {
    const { articleId } = await createReadyDraft(chief, { leadPicture: null });
    expect(rulesOf(await publish(articleId))).toEqual(['no_lead_picture']);
    valueOf(
      await publishByApi({ actor: { ...chief, via: 'token' }, input: { substantive: false, id: articleId } }),
    );
    expect(await db().checklistOverride.findMany({ where: { articleId } })).toMatchObject([
      { rule: 'no_lead_picture', createdById: chief.userId },
    ]);
  });

  it('brings back what was withdrawn, whatever the rules have become', async () => {
    const { articleId, story } = await publishReadyStory(chief);
    await db().asset.update({ where: { id: story.leadPicture?.assetId ?? '' }, data: { credit: '' } });
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: null } }));
    const restored = await restoreArticle({ actor: chief, input: { articleId } });
    expect(valueOf(restored).articleId).toBe(articleId);
  });
});

describe('a rule set aside', () => {
  it('lets the text out now and at a planned hour, and is in the journal with its reason', async () => {
    const { articleId } = await createReadyDraft(chief, { leadPicture: null });
    const at = new Date(Date.now() + 3_600_000).toISOString();
    expect(codeOf(await scheduleArticle({ actor: chief, input: { articleId, at } }))).toBe('invalid');
    valueOf(await aside(articleId));
    valueOf(await scheduleArticle({ actor: chief, input: { articleId, at } }));
    await db()
      .$executeRaw`UPDATE articles SET scheduled_at = now() - interval '1 second' WHERE id = ${articleId}::uuid`;
    const run = valueOf(await performDueActs({ actor: systemActor('essai'), input: {} }));
    expect(run).toMatchObject({ performed: [{ articleId }], refused: [] });
    const where = { subjectId: articleId, action: 'article.set_rule_aside' };
    expect(await db().journalEntry.findMany({ where })).toMatchObject([
      { actorId: chief.userId, after: { rule: 'no_lead_picture', reason: 'Aucune image ce soir' } },
    ]);
  });

  it('counts again once it is restored, also at an hour that was planned meanwhile', async () => {
    const { articleId } = await createReadyDraft(chief, { leadPicture: null });
    valueOf(await aside(articleId));
    const at = new Date(Date.now() + 3_600_000).toISOString();
    valueOf(await scheduleArticle({ actor: chief, input: { articleId, at } }));
    const input = { articleId, rule: 'no_lead_picture' } as const;
    valueOf(await restoreRule({ actor: chief, input }));
    expect(codeOf(await restoreRule({ actor: chief, input }))).toBe('bad_state');
    await db()
      .$executeRaw`UPDATE articles SET scheduled_at = now() - interval '1 second' WHERE id = ${articleId}::uuid`;
    const run = valueOf(await performDueActs({ actor: systemActor('essai'), input: {} }));
    expect(run.refused).toMatchObject([{ articleId, error: { data: { rules: ['no_lead_picture'] } } }]);
    await db().article.update({ where: { id: articleId }, data: { deletedAt: new Date() } });
  });

  it('is the work of editors, within their sections', async () => {
    const journalist = await createPerson('journalist');
    const { articleId, story } = await createReadyDraft(journalist, { leadPicture: null });
    const elsewhere = await createPerson('section_editor', {
      sectionId: (await createReadyDraft(chief)).story.sectionId,
    });
    expect(codeOf(await aside(articleId, journalist))).toBe('forbidden');
    for (const actor of [
      anonymous,
      elsewhere,
      await createPerson('moderator'),
      await createPerson('reader'),
    ]) {
      expect(codeOf(await aside(articleId, actor))).toBe('not_found');
      const input = { articleId, rule: 'no_lead_picture' } as const;
      expect(codeOf(await restoreRule({ actor, input }))).toBe('not_found');
    }
    valueOf(await aside(articleId, await createPerson('section_editor', { sectionId: story.sectionId })));
    valueOf(await publish(articleId, journalist));
  });
});

describe('links checked in the background', () => {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(url ?? '');
    response.writeHead(Number(url?.slice(1)) || 200).end();
  });
  let base = '';
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    base = `http://127.0.0.1:${port}`;
    getConfig().outboundAllow.push(`127.0.0.1:${port}`);
  });
  afterAll(() => new Promise((closed) => server.close(closed)));
  const system = systemActor('essai');
  const run = async () =>
    valueOf(await checkLinks({ actor: system, input: { signal: new AbortController().signal } }));

  it('are asked once and then known: gone holds the text back, refused and broken do not', async () => {
    const links = ['404', '410', '200', '403', '503'].map((status) => `${base}/${status}`);
    const { articleId, story } = await createReadyDraft(chief, { body: linkedTo(...links, links[0] ?? '') });
    const questions = { sectionId: story.sectionId, slug: null, assetIds: [] };
    const look = async () =>
      valueOf(await lookUpChecklist({ actor: chief, input: { articleId, links, ...questions } })).links;
    expect(await look()).toEqual({});
    expect(await run()).toEqual({ checked: 5, dead: 2 });
    const [gone = '', removed = '', alive = '', refused = '', broken = ''] = links;
    const seen = {
      [gone]: 'dead',
      [removed]: 'dead',
      [alive]: 'alive',
      [refused]: 'unknown',
      [broken]: 'unknown',
    };
    expect(await look()).toEqual(seen);
    expect(await run()).toEqual({ checked: 0, dead: 0 });
    expect(rulesOf(await publish(articleId))).toEqual(['dead_link']);
    const input = { articleId, rule: 'dead_link', reason: 'L’archive revient demain' } as const;
    valueOf(await setRuleAside({ actor: chief, input }));
    valueOf(await publish(articleId));
  });

  it('are asked again once what was seen is old, and stay known meanwhile', async () => {
    const link = `${base}/410`;
    await db()
      .$executeRaw`UPDATE link_checks SET checked_at = now() - interval '2 hours' WHERE url = ${link}`;
    const { articleId } = await createReadyDraft(chief, { body: linkedTo(link) });
    expect(rulesOf(await publish(articleId))).toEqual(['dead_link']);
    await db().$executeRaw`UPDATE link_checks SET checked_at = NULL WHERE url = ${link}`;
    expect(rulesOf(await publish(articleId))).toEqual(['dead_link']);
    expect(await run()).toEqual({ checked: 1, dead: 1 });
  });

  it('never reach an address of ours by a text', async () => {
    const links = ['http://169.254.169.254/latest', 'http://127.0.0.1:1/', 'http://localhost/'];
    const { articleId, story } = await createReadyDraft(chief, { body: linkedTo(...links) });
    const before = asked.length;
    await lookUpChecklist({
      actor: chief,
      input: { articleId, sectionId: story.sectionId, slug: null, links, assetIds: [] },
    });
    expect(await run()).toEqual({ checked: 3, dead: 0 });
    expect(asked).toHaveLength(before);
    valueOf(await publish(articleId));
    const rows = await db().linkCheck.findMany({ where: { url: { in: links } } });
    expect(rows.map(({ failure }) => failure)).toEqual(['not_allowed', 'not_allowed', 'not_allowed']);
  });

  it('are nobody’s but the system’s to ask, and no stranger’s to look up', async () => {
    const input = { signal: new AbortController().signal };
    expect(codeOf(await checkLinks({ actor: chief, input }))).toBe('forbidden');
    const { articleId, story } = await createReadyDraft(chief);
    const look = { articleId, sectionId: story.sectionId, slug: null, links: [], assetIds: [] };
    for (const actor of [anonymous, await createPerson('contributor'), await createPerson('reader')]) {
      expect(codeOf(await lookUpChecklist({ actor, input: look }))).toBe('not_found');
    }
  });
});

it('asks the same of the update of a live story', async () => {
  const { articleId, revisionId } = await publishReadyStory(chief);
  const input = { articleId, baseRevisionId: revisionId, fields: { leadPicture: null } };
  valueOf(await saveDraft({ actor: chief, input }));
  const update = { articleId, isSubstantive: true };
  expect(rulesOf(await updateArticle({ actor: chief, input: update }))).toEqual(['no_lead_picture']);
});
