import { describe, expect, it } from 'vitest';
import { toFingerprint } from '#features/readers/spam-filter/near-duplicates.ts';
import { judge, steps } from '#features/readers/spam-filter/pipeline.ts';
import { readText } from '#features/readers/spam-filter/text-reading.ts';
import type { Candidate, JudgePorts, SpamModel, Verdict } from '#features/readers/spam-filter/verdict.ts';
import { newCandidate, openPorts, settingsWith } from '#tests/factories/candidates.ts';

const at = (secondsBefore: number): Date =>
  new Date(newCandidate().submittedAt.getTime() - secondsBefore * 1_000);
const modelOf = (score: number, spamCount = 30): SpamModel => ({
  version: 3,
  threshold: 0.8,
  spamCount,
  honestCount: 400,
  weigh: () => ({ score, why: [{ words: 'prêt entre particuliers', weight: 2.1 }] }),
});
const similar = (text: string, values: { authorId?: string; articleId?: string } = {}) => {
  const { exact, signature } = toFingerprint(readText(text).words);
  return {
    findSimilar: () =>
      Promise.resolve([{ commentId: 'c', authorId: 'other', articleId: 'a', exact, signature, ...values }]),
  };
};
const never = new Promise<never>(() => undefined);
const fails = () => Promise.reject(new Error('out of order'));
const own = newCandidate().text;

type Case = [
  name: string,
  candidate: Parameters<typeof newCandidate>[0],
  ports: Partial<JudgePorts>,
  outcome: Verdict['outcome'],
  steps: string[],
];

/** What comes in, and which steps say something of it. */
const table: Case[] = [
  ['a known reader', {}, {}, 'published', []],
  ['one link', { text: 'La source : https://www.insee.fr/fr/statistiques/1' }, {}, 'published', []],
  [
    'a closed article',
    {},
    { whyClosed: () => Promise.resolve('Les commentaires sont fermés.') },
    'refused',
    ['article'],
  ],
  ['nothing', { text: ' \u200b\n ' }, {}, 'refused', ['shape']],
  ['far too long', { text: 'mot '.repeat(30_000) }, {}, 'refused', ['shape']],
  ['long', { text: `${'Une phrase de plus. '.repeat(300)}` }, {}, 'waiting', ['shape']],
  ['null bytes', { text: 'abc\0def' }, {}, 'refused', ['shape']],
  ['reading turned around', { text: 'Lisez \u202ececi' }, {}, 'refused', ['shape']],
  ['zalgo', { text: 'z̶̡̛̲a̶̡̛̲l̶̡̛̲g̶̡̛̲ơ̶̡̲' }, {}, 'refused', ['shape']],
  ['a script', { text: 'Bonjour <script>alert(1)</script>' }, {}, 'refused', ['shape']],
  ['a script in a picture', { text: '<img src=x onerror = alert(1)>' }, {}, 'refused', ['shape']],
  ['a scheme in pieces', { text: 'java\nscript:alert(1)' }, {}, 'refused', ['shape']],
  ...[
    'JaVaScRiPt:alert(1)',
    'javascript : alert`1`',
    'j a v a s c r i p t:location=1',
    'vbscript:msgbox("x")',
    'javascript://%0aalert(1)',
    'data:text/html,<b>x',
    '<svg onload=alert(1)>',
    '</script >',
    '<iframe src=x>',
    '<form action=x>',
    '<a href=x onclick = f()>x</a>',
  ].map((text): Case => [`code: ${text}`, { text }, {}, 'refused', ['shape']]),
  ['talk of a language', { text: 'JavaScript: the good parts, un beau livre.' }, {}, 'published', []],
  ['talk of another', { text: 'J’enseigne le JavaScript : un langage étrange.' }, {}, 'published', []],
  ['quotes of an old Windows', { text: 'Je n\u0092y crois pas \u0096 vraiment.' }, {}, 'published', []],
  ['half a character', { text: 'a\ud800b' }, {}, 'refused', ['shape']],
  ['Vietnamese, Persian, emoji', { text: 'Trường học tiếng Việt, می‌خواهم, 👩‍👩‍👧' }, {}, 'published', []],
  ['letters of no width', { text: 'Le vi\u200bag\u200bra ici' }, {}, 'waiting', ['shape', 'suspect']],
  ['the trap filled', { honeypot: 'https://x.test' }, {}, 'refused', ['honeypot']],
  ['no token', { formToken: null }, {}, 'refused', ['token']],
  ['a used token', { formToken: { issuedAt: at(60), isUsed: true } }, {}, 'refused', ['token']],
  ['two seconds', { formToken: { issuedAt: at(2), isUsed: false } }, {}, 'refused', ['token']],
  ['thirteen hours', { formToken: { issuedAt: at(13 * 3_600), isUsed: false } }, {}, 'refused', ['token']],
  ['eleven hours', { formToken: { issuedAt: at(11 * 3_600), isUsed: false } }, {}, 'published', []],
  ['too fast', {}, { takeTurn: () => Promise.resolve(240) }, 'refused', ['limits']],
  ['the same by others', {}, similar(own), 'waiting', ['duplicate']],
  ['nearly the same by others', {}, similar(`${own} Vraiment.`), 'waiting', ['duplicate']],
  [
    'another text',
    {},
    similar('Tout autre chose, avec assez de mots pour être comparé à un texte.'),
    'published',
    [],
  ],
  ['« Merci » said by others', { text: 'Merci !' }, similar('Merci.'), 'published', []],
  [
    'the same again',
    { text: 'Merci !' },
    similar('Merci', { authorId: 'author', articleId: 'article' }),
    'refused',
    ['duplicate'],
  ],
  [
    'the same under another article',
    { text: 'Merci !' },
    similar('Merci', { authorId: 'author' }),
    'waiting',
    ['duplicate'],
  ],
  [
    'two links',
    { text: 'Deux sources se contredisent sur ce point, https://a.fr/1 et www.b.com' },
    {},
    'waiting',
    ['contact', 'genre'],
  ],
  ['a spelled-out domain', { text: 'Allez voir monsite point com' }, {}, 'waiting', ['contact']],
  ['a phone number', { text: 'Mon numéro : 06.12 34-56 78' }, {}, 'waiting', ['contact', 'genre']],
  [
    'a mail address',
    { text: 'Il faut écrire à moi (at) exemple (point) fr, disait-on.' },
    {},
    'waiting',
    ['contact'],
  ],
  ['banned words', { text: 'RETOUR  AFFECTIF garanti' }, {}, 'refused', ['banned', 'suspect']],
  [
    'banned words of this newspaper',
    { text: 'Un Rhododendrón.' },
    { settings: settingsWith({ bannedWords: ['rhododendron'] }) },
    'refused',
    ['banned'],
  ],
  ['suspect words', { text: 'Espèce de c0nnard' }, {}, 'waiting', ['suspect']],
  ['look-alike letters', { text: 'Consultez un mаrаbоut' }, {}, 'waiting', ['shape', 'suspect', 'genre']],
  ['letter by letter', { text: 'du v.i.a.g.r.a' }, {}, 'waiting', ['shape', 'suspect']],
  ['a newcomer', { author: { approvedCount: 1 } }, {}, 'waiting', ['newcomer']],
  ['two approved', { author: { approvedCount: 2 } }, {}, 'published', []],
  ['three refused of ten', { author: { recentDecided: 10, recentRefused: 3 } }, {}, 'waiting', ['record']],
  ['two refused of ten', { author: { recentDecided: 10, recentRefused: 2 } }, {}, 'published', []],
  ['the model sure', {}, { model: () => Promise.resolve(modelOf(0.9)) }, 'waiting', ['model']],
  ['the model not sure', {}, { model: () => Promise.resolve(modelOf(0.7)) }, 'published', ['model']],
  [
    'the model with twenty-nine of a kind',
    {},
    { model: () => Promise.resolve(modelOf(1, 29)) },
    'published',
    [],
  ],
  [
    'the model turned off',
    {},
    { model: () => Promise.resolve(modelOf(1)), settings: settingsWith({ isModelOn: false }) },
    'published',
    [],
  ],
  [
    'spam for Akismet',
    {},
    { askAkismet: () => Promise.resolve({ kind: 'spam', isBlatant: false }) },
    'waiting',
    ['akismet'],
  ],
  [
    'blatant for Akismet',
    {},
    { askAkismet: () => Promise.resolve({ kind: 'spam', isBlatant: true }) },
    'refused',
    ['akismet'],
  ],
  [
    'honest for Akismet',
    {},
    { askAkismet: () => Promise.resolve({ kind: 'honest', recheckAfterSeconds: null }) },
    'published',
    [],
  ],
  [
    'not the last word of Akismet',
    {},
    { askAkismet: () => Promise.resolve({ kind: 'honest', recheckAfterSeconds: 90 }) },
    'waiting',
    ['akismet'],
  ],
  [
    'much at once',
    {
      text: 'Un marabout en parle longuement sur https://a.fr et https://b.fr, je trouve',
      author: { approvedCount: 0, recentDecided: 3, recentRefused: 3 },
    },
    { model: () => Promise.resolve(modelOf(0.9)) },
    'waiting',
    ['contact', 'suspect', 'newcomer', 'record', 'model'],
  ],
  [
    'the newsroom',
    { text: 'https://a.fr https://b.fr marabout', author: { isStaff: true, approvedCount: 0 } },
    {},
    'published',
    [],
  ],
  ['settings that fail', {}, { settings: fails }, 'waiting', ['settings']],
  ['a door that fails', {}, { whyClosed: fails }, 'waiting', ['article']],
  ['limits that fail', {}, { takeTurn: fails }, 'waiting', ['limits']],
  ['comparison that fails', {}, { findSimilar: fails }, 'waiting', ['duplicate']],
  ['a model that fails', {}, { model: fails }, 'waiting', ['model']],
  [
    'a model that fails while it weighs',
    {},
    {
      model: () =>
        Promise.resolve({
          ...modelOf(0),
          weigh: () => {
            throw new Error('x');
          },
        }),
    },
    'waiting',
    ['model'],
  ],
  ['Akismet that fails', {}, { askAkismet: fails }, 'waiting', ['akismet']],
];

describe('the pipeline', () => {
  it.each(table)('%s', async (_, candidate, ports, outcome, said) => {
    const verdict = await judge(newCandidate(candidate), openPorts(ports));
    expect([verdict.outcome, verdict.reasons.map(({ step }) => step)]).toEqual([outcome, said]);
    expect(verdict.sentence).toMatch(/^\p{Lu}.*[.!?]$/su);
    for (const { words } of verdict.reasons) expect(words).toMatch(/\S{3}/);
  });

  it('asks what costs least first', () => {
    const names = steps.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['article', 'shape', 'honeypot']);
    expect(names.slice(-2)).toEqual(['model', 'akismet']);
  });

  it.each(['settings', 'whyClosed', 'takeTurn', 'findSimilar', 'model', 'askAkismet'] as const)(
    'waits when %s never answers, and tells it that nobody waits any more',
    async (port) => {
      let isGivenUp = false;
      const hangs = (...call: unknown[]): Promise<never> => {
        (call.at(-1) as AbortSignal).addEventListener('abort', () => (isGivenUp = true));
        return never;
      };
      const quick = settingsWith({
        figures: {
          stepTimeoutSeconds: 0.02,
          akismet: { timeoutSeconds: 0.02, recheckAfterErrorSeconds: 60 },
        },
      });
      const verdict = await judge(newCandidate(), openPorts({ settings: quick, [port]: hangs }));
      expect(verdict).toMatchObject({ outcome: 'waiting', isTurnedAway: false });
      expect(verdict.reasons[0]?.words).toContain('à temps');
      expect(isGivenUp).toBe(true);
    },
  );

  it('tells Akismet nothing of what is refused already', async () => {
    let asked = 0;
    const askAkismet = () => Promise.resolve(null).finally(() => (asked += 1));
    await judge(newCandidate({ text: 'retour affectif garanti' }), openPorts({ askAkismet }));
    expect(asked).toBe(0);
    await judge(newCandidate({ userAgent: null, referrer: null }), openPorts({ askAkismet }));
    expect(asked).toBe(1);
  });

  it('says when to come back, and turns away at the door alone', async () => {
    const { takeTurn } = { takeTurn: () => Promise.resolve(230) };
    expect(await judge(newCandidate(), openPorts({ takeTurn }))).toMatchObject({
      isTurnedAway: true,
      retryAfterSeconds: 230,
      sentence: expect.stringContaining('réessayez dans 4\u00a0min') as string,
    });
    const banned = await judge(newCandidate({ text: 'retour affectif garanti' }), openPorts());
    expect(banned.isTurnedAway).toBe(false);
  });

  it('asks Akismet again after an error', async () => {
    const verdict = await judge(newCandidate(), openPorts({ askAkismet: fails }));
    expect(verdict.reasons).toMatchObject([{ step: 'akismet', recheckAfterSeconds: 60 }]);
  });

  it('gives the author a sentence that helps, and the moderator the score with its reasons', async () => {
    const two = await judge(newCandidate({ text: 'https://a.fr et https://b.fr' }), openPorts());
    expect(two.sentence).toBe('Votre message contient deux liens\u00a0: un modérateur le lira.');
    const weighed = await judge(newCandidate(), openPorts({ model: () => Promise.resolve(modelOf(0.93)) }));
    expect(weighed.reasons).toMatchObject([
      { score: 0.93, words: expect.stringContaining('«\u00a0prêt entre particuliers\u00a0» +2,1') as string },
    ]);
  });

  it('lets no figure stand in the code alone: the settings move each threshold', async () => {
    const settings = settingsWith({ figures: { newcomers: { approvals: 0 } } });
    const candidate: Candidate = newCandidate({ author: { approvedCount: 0 } });
    expect((await judge(candidate, openPorts({ settings }))).outcome).toBe('published');
  });
});
