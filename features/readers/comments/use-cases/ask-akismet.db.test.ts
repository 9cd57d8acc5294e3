import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getAkismetAlert } from '#features/readers/comments/data/akismet.queries.ts';
import { judge } from '#features/readers/spam-filter/pipeline.ts';
import type { Candidate } from '#features/readers/spam-filter/verdict.ts';
import { askAkismet, correctAkismet } from '#features/readers/comments/use-cases/ask-akismet.ts';
import { getConfig } from '#server/config.ts';
import { type AkismetFake, type AkismetMood, startAkismetFake } from '#tests/akismet-fake.ts';
import { newCandidate, openPorts, settingsWith } from '#tests/factories/candidates.ts';

let fake: AkismetFake;
beforeAll(async () => {
  fake = await startAkismetFake();
});
afterAll(() => fake.close());
beforeEach(() => {
  fake.mood = 'honest';
  fake.heard.length = 0;
  getConfig().akismet = { key: 'abc123', url: fake.url };
});

const permalink = 'http://localhost:3000/monde/un-article';
const soon = () => AbortSignal.timeout(20_000);
const ask = (candidate: Candidate) => askAkismet({ ...candidate, permalink }, soon());
/** Patient: who answers at all is heard on a busy machine too. */
const judged = (candidate = newCandidate(), timeoutSeconds = 20) =>
  judge(
    candidate,
    openPorts({
      settings: settingsWith({ figures: { akismet: { timeoutSeconds, recheckAfterErrorSeconds: 60 } } }),
      askAkismet: (asked, signal) => askAkismet({ ...asked, permalink }, signal),
    }),
  );

describe('Akismet', () => {
  it('is not asked without a key', async () => {
    getConfig().akismet = null;
    expect(await ask(newCandidate())).toBeNull();
    expect(fake.heard).toEqual([]);
  });

  it('is told what it wants to know, in its own spelling', async () => {
    await ask(newCandidate({ replyToId: 'parent', referrer: 'http://localhost:3000/x', text: 'Élan & co' }));
    const [heard] = fake.heard;
    expect(heard?.userAgent).toMatch(/^NouvellesDuMonde\/\S+ \| Akismet\/1\.0$/);
    expect(Object.fromEntries(heard?.fields ?? [])).toEqual({
      api_key: 'abc123',
      blog: 'http://localhost:3000',
      user_ip: '192.0.2.1',
      user_agent: 'Mozilla/5.0',
      referrer: 'http://localhost:3000/x',
      permalink,
      comment_type: 'reply',
      comment_author: 'Camille Roy',
      comment_author_email: 'camille@exemple.fr',
      comment_content: 'Élan & co',
      comment_date_gmt: '2026-11-26T18:00:00.000Z',
      comment_parent: 'parent',
      blog_lang: 'fr',
      blog_charset: 'UTF-8',
      is_test: '1',
    });
  });

  it('is asked even when the browser gave no name and no origin', async () => {
    expect(await judged(newCandidate({ userAgent: null, referrer: null }))).toMatchObject({
      outcome: 'published',
    });
    expect(fake.heard).toHaveLength(1);
    expect(fake.heard[0]?.fields.get('user_agent')).toBe('');
  });

  it.each([
    ['honest', 'published', undefined],
    ['spam', 'waiting', undefined],
    ['blatant', 'refused', undefined],
    ['provisional', 'waiting', 120],
    ['alert', 'published', undefined],
    ['garbage', 'waiting', 60],
    ['empty', 'waiting', 60],
    ['invalid', 'waiting', 60],
    ['error', 'waiting', 60],
    ['hang', 'waiting', 60],
    ['drop', 'waiting', 60],
    ['endless', 'waiting', 60],
  ] as const satisfies [AkismetMood, string, number | undefined][])(
    'that is in the mood "%s" makes it %s',
    async (mood, outcome, recheckAfterSeconds) => {
      fake.mood = mood;
      const isSilent = mood === 'hang' || mood === 'endless';
      const verdict = await judged(newCandidate(), isSilent ? 0.3 : 20);
      expect(verdict.outcome).toBe(outcome);
      expect(verdict.reasons[0]?.recheckAfterSeconds).toBe(recheckAfterSeconds);
    },
  );

  it('that can’t be reached makes it wait', async () => {
    getConfig().akismet = { key: 'abc123', url: 'http://127.0.0.1:9' };
    expect(await judged()).toMatchObject({ outcome: 'waiting', reasons: [{ step: 'akismet' }] });
  });

  it('hears that it was wrong, with the same values', async () => {
    const candidate = newCandidate();
    await ask(candidate);
    await correctAkismet({ ...candidate, permalink }, { isSpam: true, signal: soon() });
    await correctAkismet({ ...candidate, permalink }, { isSpam: false, signal: soon() });
    expect(fake.heard.map(({ verb }) => verb)).toEqual(['comment-check', 'submit-spam', 'submit-ham']);
    expect(fake.heard[1]?.fields.toString()).toBe(fake.heard[0]?.fields.toString());
    fake.mood = 'error';
    const again = correctAkismet({ ...candidate, permalink }, { isSpam: true, signal: soon() });
    await expect(again).rejects.toThrow('500');
  });

  it('raises an alert that is kept until it is over', async () => {
    fake.mood = 'alert';
    await ask(newCandidate());
    expect(await getAkismetAlert()).toEqual({ code: '10001', message: 'Your key has expired.' });
    fake.mood = 'honest';
    await ask(newCandidate());
    expect(await getAkismetAlert()).toBeNull();
  });
});
