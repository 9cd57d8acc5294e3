import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusalKey } from '#features/readers/audience/reading-choice.ts';
import { mastodonKey } from '#features/newsroom/sharing/mastodon-server.ts';
import { sessionHint } from '#lib/session-hint.ts';
import { storedThingWords } from '#words/readers/consent/stored-things.ts';
import { purposes } from './purposes.ts';
import { keysByPurpose, register, storedIds } from './register.ts';

const isTest = /\.test\.tsx?$|^features\/readers\/consent\/register\.ts$|\.fr\.ts$/;
const sources = globSync('{app,components,features,lib,messages,server,worker}/**/*.{ts,tsx}')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !isTest.test(path) && !path.startsWith('server/db/generated/'))
  .concat('server.ts', 'proxy.ts')
  .map((path) => ({ path, code: withoutComments(readFileSync(path, 'utf8')) }));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
}

const pathsWith = (pattern: RegExp): string[] =>
  sources
    .filter(({ code }) => pattern.test(code))
    .map(({ path }) => path)
    .sort();
const codeOf = (path: string): string => sources.find((source) => source.path === path)?.code ?? '';
const countOf = (code: string, pattern: RegExp): number =>
  new Set([...code.matchAll(pattern)].map(([, found]) => found)).size;
const unique = (names: string[]): string[] => [...new Set(names)].sort();

describe('the register', () => {
  it('describes each thing once, in words', () => {
    expect(register.map(({ id }) => id).sort()).toEqual([...storedIds].sort());
    expect(new Set(register.map(({ name }) => name)).size).toBe(register.length);
    for (const { id } of register)
      for (const words of Object.values(storedThingWords[id])) expect(words).not.toBe('');
  });

  it('knows the purpose of everything that needs an agreement', () => {
    const grounds = register.map(({ ground }) => ground);
    for (const ground of grounds) expect(['essential', 'asked', ...purposes]).toContain(ground);
    expect(keysByPurpose).toBe('ad-frequency=pub-vues');
  });

  it('names what the code names', () => {
    const names = new Set(register.map(({ name }) => name));
    for (const name of [refusalKey, mastodonKey, sessionHint.cookie]) expect(names).toContain(name);
  });
});

describe('nothing is stored outside of it', () => {
  const stores = register.filter(({ store }) => store !== 'cookie');

  it('writes storage in the files that it names alone, as many keys as it says there', () => {
    const writing = pathsWith(/\.setItem\(/);
    expect(writing).toEqual(unique(stores.map(({ madeIn }) => madeIn)));
    for (const path of writing) {
      const written = countOf(codeOf(path), /\.setItem\(\s*([^,)]+)/g);
      expect(written, path).toBe(stores.filter(({ madeIn }) => madeIn === path).length);
    }
  });

  it('touches storage nowhere else but where it is read', () => {
    const reading = [
      'features/readers/audience/site/audience.island.ts',
      'features/readers/audience/site/opt-out.island.ts',
    ];
    const deleting = ['features/readers/consent/site/consent.island.ts'];
    const known = new Set([...stores.map(({ madeIn }) => madeIn), ...reading, ...deleting]);
    const touching = pathsWith(/\b(?:localStorage|sessionStorage)\b/);
    expect(touching.filter((path) => !known.has(path))).toEqual([]);
    // Written past `setItem` a key would have escaped the count.
    expect(pathsWith(/\b(?:local|session)Storage(?:\.(?!getItem|setItem|removeItem|length\b)\w|\[)/)).toEqual(
      [],
    );
  });

  it('spells every key of the storage in the register', () => {
    const whole = sources.map(({ code }) => code).join('\n');
    for (const { name } of stores) {
      const fixed = name.split('{')[0] ?? name;
      expect(whole.includes(`'${fixed}`) || whole.includes(`\`${fixed}`), name).toBe(true);
    }
  });

  it('sets cookies in one file, each under a name of the register', () => {
    const code = codeOf('server/auth/cookies.ts');
    const prefixed = [...code.matchAll(/prefixed\('([^']+)'\)/g)].map(([, name = '']) => name);
    const cookies = register.filter(({ store }) => store === 'cookie');
    expect(prefixed.sort()).toEqual(
      cookies.flatMap(({ name, isPrefixed }) => (isPrefixed ? [name] : [])).sort(),
    );
    expect(cookies.filter(({ isPrefixed }) => !isPrefixed).map(({ name }) => name)).toEqual([
      sessionHint.cookie,
    ]);
    expect(unique(cookies.map(({ madeIn }) => madeIn))).toEqual(['server/auth/cookies.ts']);
  });

  it('hands these cookies to browsers in the adapters alone, and writes none from a script', () => {
    expect(pathsWith(/append\(\s*'set-cookie'|'set-cookie':/i)).toEqual([
      'app/api/auth/[...nextauth]/route.ts',
      'server/http/route-answer.ts',
    ]);
    for (const path of pathsWith(/'set-cookie'/i))
      expect(path).toMatch(/^(?:app\/api\/auth|server\/(?:page-cache|http\/route-answer))/);
    expect(pathsWith(/document\.cookie\s*=|cookieStore|\.cookies(?:\(\))?\)?\.set\(/)).toEqual([]);
  });

  it('has no other store of the browser', () => {
    expect(
      pathsWith(
        /\bindexedDB\b|\bcaches\.(?:open|match|delete)|navigator\.storage|serviceWorker|window\.name\b/,
      ),
    ).toEqual([]);
  });
});
