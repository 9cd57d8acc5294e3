import { beforeEach, describe, expect, it } from 'vitest';
import {
  changeConsentSchema,
  parseConsentSettings,
  platformOrigins,
} from '#features/readers/consent/consent-settings.ts';
import { getConsentSettings } from '#features/readers/consent/data/consent-settings.queries.ts';
import { listProofCounts, toProofCsv } from '#features/readers/consent/data/consent-proof.queries.ts';
import { changeConsentSettings } from '#features/readers/consent/use-cases/change-consent-settings.ts';
import { keepConsentProof } from '#features/readers/consent/use-cases/keep-consent-proof.ts';
import { anonymous } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { consentDeskWords } from '#words/readers/consent/consent-desk.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';

beforeEach(async () => {
  await db().setting.deleteMany();
  await db().consentProof.deleteMany();
});
const ours = { platform: null };
const typed = {
  name: ' Accord ',
  script: 'https://cmp.example/journal.js?id=1',
  origins: 'https://CDN.example/\nhttps://cmp.example\n',
};
const theirs = {
  platform: {
    name: 'Accord',
    script: 'https://cmp.example/journal.js?id=1',
    origins: ['https://cdn.example', 'https://cmp.example'],
  },
};

describe('who asks readers', () => {
  it('is this newspaper until an administrator says otherwise, and every page follows at once', async () => {
    expect(await getConsentSettings()).toEqual(ours);
    const actor = await createPerson('administrator');
    const input = changeConsentSchema.parse({ base: ours, platform: typed });
    expect(valueOf(await changeConsentSettings({ actor, input }))).toEqual(theirs);
    expect(await getConsentSettings()).toEqual(theirs);
    expect(platformOrigins(theirs.platform)).toEqual(['https://cmp.example', 'https://cdn.example']);
    const purge = await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(purge).toMatchObject({ isHard: true });
    expect(purge.tags).toContain(tags.settings());
    expect(await db().journalEntry.findFirst({ where: { action: 'consent.changed' } })).toMatchObject({
      before: ours,
      after: theirs,
    });
    // Whoever opened the form before has to look again.
    expect(codeOf(await changeConsentSettings({ actor, input }))).toBe('conflict');
  });

  it.each(['reader', 'journalist', 'editor_in_chief', 'ad_manager', 'moderator'] as const)(
    'is none of the business of a %s',
    async (role) => {
      const outcome = await changeConsentSettings({
        actor: await createPerson(role),
        input: { base: ours, platform: null },
      });
      expect(codeOf(outcome)).toBe('forbidden');
    },
  );

  it('is none of a stranger’s', async () => {
    expect(
      codeOf(await changeConsentSettings({ actor: anonymous, input: { base: ours, platform: null } })),
    ).toBe('forbidden');
  });

  it.each([
    { ...typed, script: 'http://cmp.example/a.js' },
    { ...typed, script: 'javascript:alert(1)' },
    { ...typed, script: 'https://moi:secret@cmp.example/a.js' },
    { ...typed, script: 'https://cmp.example;script-src *' },
    { ...typed, origins: 'https://cdn.example/chemin' },
    { ...typed, origins: '*' },
    { ...typed, origins: "'unsafe-inline'" },
    { ...typed, origins: 'https://*.example' },
    { ...typed, name: '' },
  ])('takes no %j', (platform) => {
    expect(changeConsentSchema.safeParse({ base: ours, platform }).success).toBe(false);
  });

  it('says of a bad line what is wrong, at its field', () => {
    const platform = { ...typed, origins: 'https://cdn.example\npas une origine' };
    const parsed = changeConsentSchema.safeParse({ base: ours, platform });
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['platform.origins']);
  });

  it('is this newspaper again when what is stored can’t be read', () => {
    expect(parseConsentSettings({ platform: { name: 'x', script: 'ftp://', origins: [] } })).toEqual(ours);
  });
});

describe('what readers answered', () => {
  it('is counted by day, purpose, answer, place and version', async () => {
    const say = (choices: Record<string, boolean>, place: 'banner' | 'embed') =>
      keepConsentProof({ actor: anonymous, input: { version: '0123456789ab', choices, place } });
    await say({ 'ad-frequency': true, 'embed-youtube': false }, 'banner');
    await say({ 'ad-frequency': true, 'embed-youtube': false }, 'banner');
    await say({ 'embed-youtube': true }, 'embed');
    await db().consentProof.updateMany({ data: { at: new Date('2026-11-24T23:30:00Z') } });
    await say({ 'ad-frequency': false }, 'banner');
    await db().consentProof.updateMany({
      where: { choices: { equals: { 'ad-frequency': false } } },
      data: { at: new Date('2026-11-24T22:59:59Z') },
    });
    const shared = { version: '0123456789ab' };
    // In Paris the first three came on the 25th, the last one on the 24th.
    expect(await listProofCounts()).toEqual([
      { day: '2026-11-25', purpose: 'ad-frequency', isYes: true, place: 'banner', count: 2, ...shared },
      { day: '2026-11-25', purpose: 'embed-youtube', isYes: false, place: 'banner', count: 2, ...shared },
      { day: '2026-11-25', purpose: 'embed-youtube', isYes: true, place: 'embed', count: 1, ...shared },
      { day: '2026-11-24', purpose: 'ad-frequency', isYes: false, place: 'banner', count: 1, ...shared },
    ]);
    expect(await listProofCounts({ days: 1 })).toHaveLength(3);
    const csv = toProofCsv(await listProofCounts());
    expect(csv).toContain(Object.values(consentDeskWords.proofColumns).join(';'));
    expect(csv).toContain('2026-11-25;ad-frequency;Accepté;La question;0123456789ab;2\r\n');
  });
});
