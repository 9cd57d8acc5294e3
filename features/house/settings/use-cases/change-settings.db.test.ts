import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityState, enteredAudit } from '#features/house/settings/accessibility.ts';
import { getNewspaperSettings } from '#features/house/settings/data/settings.queries.ts';
import { changeSettingsSchema } from '#features/house/settings/settings-change.schema.ts';
import { type SettingsForm, toSettingsForm } from '#features/house/settings/settings-fields.ts';
import { changeSettings } from '#features/house/settings/use-cases/change-settings.ts';
import { type Actor, anonymous, roles } from '#lib/actor.ts';
import { siteZone } from '#lib/site-zone.ts';
import { tags } from '#lib/tags.ts';
import { settingsWords as words } from '#words/house/settings/settings.ts';
import { db } from '#server/db/client.ts';
import { onSiteClock } from '#server/jobs/on-site-clock.ts';
import { onLocalDrop } from '#server/page-cache/local-drop.ts';
import { renewSiteZone } from '#server/settings/site-zone.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';

beforeEach(() => db().setting.deleteMany());
const form = async (): Promise<SettingsForm> => toSettingsForm(await getNewspaperSettings());
const change = async (values: Partial<SettingsForm>, from?: SettingsForm, as?: Actor) => {
  const base = from ?? (await form());
  const actor = as ?? (await createPerson('administrator'));
  return changeSettings({
    actor,
    input: changeSettingsSchema.parse({ base, values: { ...base, ...values } }),
  });
};

describe('the settings', () => {
  it('change what was changed, purge every page and keep before and after', async () => {
    valueOf(await change({ name: 'La Dépêche des Sables', 'contacts.newsroom': 'redaction@sables.example' }));
    expect(await getNewspaperSettings()).toMatchObject({
      name: 'La Dépêche des Sables',
      contacts: { newsroom: 'redaction@sables.example', privacy: null },
      accessibilityAudit: { date: null, rate: null },
    });
    const purge = await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(purge.tags).toContain(tags.settings());
    const line = await db().journalEntry.findFirstOrThrow({ orderBy: { at: 'desc' } });
    expect(line).toMatchObject({
      action: 'settings.changed',
      before: { name: 'Nouvelles du Monde', 'contacts.newsroom': '' },
      after: { name: 'La Dépêche des Sables', 'contacts.newsroom': 'redaction@sables.example' },
    });
  });

  it('take accounts and proofs as people copy them, and refuse what is none', async () => {
    valueOf(
      await change({
        'social.x': 'nouvelles',
        'social.facebook': 'https://www.facebook.com/nouvelles',
        'verification.google': '<meta name="google-site-verification" content="abc-DEF_123" />',
      }),
    );
    expect(await getNewspaperSettings()).toMatchObject({
      social: { x: '@nouvelles', facebook: 'https://www.facebook.com/nouvelles' },
      verification: { google: 'abc-DEF_123', bing: null },
    });
    const refused: Partial<SettingsForm>[] = [
      { 'social.x': 'deux mots' },
      { 'social.facebook': 'javascript:alert(1)' },
      { 'verification.bing': '<script>alert(1)</script>' },
    ];
    for (const values of refused) {
      const outcome = await change(values);
      expect(!outcome.ok && Object.keys(outcome.error.fields ?? {})).toEqual(Object.keys(values));
    }
  });

  it('take changes of two people to two fields, and tell the second of two to one', async () => {
    const opened = await form();
    valueOf(await change({ tagline: 'Vite et bien' }, opened));
    valueOf(await change({ 'host.name': 'Hébergeur' }, opened));
    expect(await getNewspaperSettings()).toMatchObject({
      tagline: 'Vite et bien',
      host: { name: 'Hébergeur' },
    });
    const late = await change({ tagline: 'Autre', name: 'Autre' }, opened);
    expect(late).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(!late.ok && late.error.fields?.tagline).toContain('Vite et bien');
    expect((await getNewspaperSettings()).name).toBe('Nouvelles du Monde');
  });

  it.each([
    { name: '' },
    { name: 'x'.repeat(400) },
    { 'contacts.newsroom': 'pas une adresse' },
    { 'publisher.owners': 'x'.repeat(400) },
    { timeZone: 'Europe/Lutece' },
    { timeZone: '' },
    { aiVisits: 'parfois' },
    { tdmPolicy: 'http://journal.example/fouille' },
    { tdmPolicy: 'notre page' },
  ] as Partial<SettingsForm>[])('are refused in words: %j', async (values) => {
    const outcome = await change(values);
    expect(codeOf(outcome)).toBe('invalid');
    expect(!outcome.ok && Object.keys(outcome.error.fields ?? {})).toEqual(Object.keys(values));
  });

  const audit = {
    'accessibilityAudit.date': '2026-03-02',
    'accessibilityAudit.auditor': 'Atelier des lecteurs',
    'accessibilityAudit.rate': '87,5 %',
    'accessibilityAudit.failures': 'Les cartes n’ont pas d’équivalent\nUne vidéo est sans sous-titres',
  } as const satisfies Partial<SettingsForm>;

  it('take an audit whole, and owners a line each', async () => {
    valueOf(
      await change({ ...audit, 'publisher.owners': 'Société des rédacteurs, 51 %\n\nCoopérative, 49 %' }),
    );
    const kept = await getNewspaperSettings();
    expect(kept.publisher.owners).toEqual(['Société des rédacteurs, 51 %', 'Coopérative, 49 %']);
    expect(enteredAudit(kept)).toMatchObject({ date: '2026-03-02', rate: 87.5 });
    expect(accessibilityState(enteredAudit(kept))).toBe('partial');
  });

  it.each([
    [{ 'accessibilityAudit.auditor': '' }, 'accessibilityAudit.auditor', words.auditWhole],
    [{ 'accessibilityAudit.date': '' }, 'accessibilityAudit.date', words.auditWhole],
    [{ 'accessibilityAudit.date': '2999-01-01' }, 'accessibilityAudit.date', words.auditToCome],
    [{ 'accessibilityAudit.rate': '120' }, 'accessibilityAudit.rate', words.auditRate],
    [{ 'accessibilityAudit.failures': '' }, 'accessibilityAudit.failures', words.auditFailures],
  ] as const)('refuse half of an audit in words: %j', async (changes, field, sentence) => {
    const outcome = await change({ ...audit, ...changes });
    expect(!outcome.ok && outcome.error.fields).toEqual({ [field]: sentence });
  });

  it('move the clock of this process with the time zone, purge what has an hour or a day, and say both zones', async () => {
    valueOf(await change({ timeZone: 'Indian/Reunion' }));
    expect(siteZone()).toBe('Indian/Reunion');
    const purge = await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(purge.tags).toEqual(expect.arrayContaining([tags.settings(), tags.menu(), tags.latest()]));
    expect(await db().journalEntry.findFirstOrThrow({ orderBy: { at: 'desc' } })).toMatchObject({
      action: 'settings.changed',
      before: { timeZone: 'Europe/Paris' },
      after: { timeZone: 'Indian/Reunion' },
    });
    await db().setting.deleteMany();
    const seen: string[] = [];
    const run = (): Promise<void> => Promise.resolve(void seen.push(siteZone()));
    await onSiteClock({ name: 'any', run }).run({ payload: {}, signal: new AbortController().signal });
    expect(seen).toEqual(['Europe/Paris']);
  });

  it('drop every page of this process when its clock is another, and none when it is not', async () => {
    const drops: unknown[] = [];
    onLocalDrop((touched) => drops.push(touched));
    await renewSiteZone();
    expect(drops).toEqual([]);
    await db().setting.create({ data: { key: 'newspaper', value: { timeZone: 'Pacific/Tahiti' } } });
    await renewSiteZone();
    expect([siteZone(), drops]).toEqual(['Pacific/Tahiti', ['all']]);
    await db().setting.update({ where: { key: 'newspaper' }, data: { value: { timeZone: 'Nulle/Part' } } });
    await renewSiteZone();
    expect([siteZone(), drops]).toEqual(['Europe/Paris', ['all', 'all']]);
  });

  it('are refused to a stranger and to every other role, by direct call too', async () => {
    const others = roles.filter((role) => role !== 'administrator');
    const actors = [anonymous, ...(await Promise.all(others.map((role) => createPerson(role))))];
    for (const actor of actors)
      expect(codeOf(await change({ name: 'Pris' }, undefined, actor))).toBe('forbidden');
    expect(await db().setting.count()).toBe(0);
  });
});
