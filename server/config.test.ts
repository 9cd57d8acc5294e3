import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from '#server/config.ts';

const good = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://nouvelles@127.0.0.1/nouvelles',
  NEXTAUTH_SECRET: 'x7Kq2vN9pLw4RtYb8ZsHf3MdGj6Ce1Ua',
};
const onServer = { ...good, SITE_URL: 'https://journal.example' };

const problemsOf = (env: Record<string, string | undefined>): string[] => {
  try {
    parseConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe('a configuration', () => {
  it('needs little, and says where the site is', () => {
    expect(parseConfig(good)).toMatchObject({
      mode: 'production',
      port: 3000,
      host: '127.0.0.1',
      siteUrl: 'http://localhost:3000',
      isSiteHttps: false,
      isSiteLoopback: true,
      isPageCacheOn: true,
    });
    expect(parseConfig(onServer)).toMatchObject({
      siteUrl: 'https://journal.example',
      isSiteHttps: true,
      isSiteLoopback: false,
    });
    expect(parseConfig({ ...good, PORT: '', SITE_URL: '' }).port).toBe(3000);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '99999'],
    ['SITE_URL', 'journal.example'],
    ['SITE_URL', 'ftp://journal.example'],
    ['SITE_URL', 'https://journal.example/journal'],
    ['SITE_URL', 'https://moi@journal.example'],
    ['DATABASE_URL', 'mysql://localhost/journal'],
    ['DATABASE_URL', ''],
    ['NEXTAUTH_SECRET', 'trop court'],
    ['NEXTAUTH_SECRET', ''],
    ['SMTP_URL', 'mail.example'],
    ['DEMO', 'oui'],
    ['PAGE_CACHE', 'oui'],
    ['LOG_LEVEL', 'bavard'],
    ['EDGE_PURGE_URL', 'cdn'],
    ['TRUSTED_PROXIES', '10.0.0.1, mon-proxy'],
    ['TRUSTED_PROXIES', '10.0.0.0/64'],
  ])('is refused for %s=%s, by that name', (name, value) => {
    const problems = problemsOf({ ...good, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}.: .+`));
    expect(problems[0]).not.toMatch(/\b(invalid|expected|required)\b/i);
  });

  it('is refused with every problem at once, one line each', () => {
    const given = { ...good, PORT: 'abc', DEMO: 'oui', SITE_URL: 'x' };
    expect(problemsOf(given)).toHaveLength(3);
    expect(() => parseConfig(given)).toThrow(
      /^Configuration refusée.:\n {2}- PORT.*\n {2}- SITE_URL.*\n {2}- DEMO/,
    );
  });

  it.each([
    ['an address', '192.0.2.1'],
    ['a range', '10.0.0.0/8, fd00::/8'],
  ])('takes %s for proxies', (_name, text) => {
    expect(problemsOf({ ...good, TRUSTED_PROXIES: text })).toEqual([]);
  });
});

describe('a storage for files', () => {
  const s3 = {
    S3_ENDPOINT: 'https://s3.example/',
    S3_BUCKET: 'journal',
    S3_ACCESS_KEY_ID: 'cle',
    S3_SECRET_ACCESS_KEY: 'secret',
  };

  it('is the data folder unless a server is set, whole', () => {
    expect(parseConfig(good).s3).toBeNull();
    expect(parseConfig({ ...good, ...s3 }).s3).toEqual({
      endpoint: 'https://s3.example',
      region: 'us-east-1',
      bucket: 'journal',
      accessKeyId: 'cle',
      secretAccessKey: 'secret',
    });
  });

  it.each(Object.keys(s3))('is refused without %s', (name) => {
    expect(problemsOf({ ...good, ...s3, [name]: '' })).toEqual([
      expect.stringMatching(new RegExp(`^${name}`)),
    ]);
  });

  it.each([
    ['S3_ENDPOINT', 'https://s3.example/journal'],
    ['S3_ENDPOINT', 'ftp://s3.example'],
    ['S3_BUCKET', 'Journal/images'],
  ])('is refused with %s=%s', (name, value) => {
    expect(problemsOf({ ...good, ...s3, [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name}`)),
    ]);
  });
});

describe('under a public address', () => {
  it.each([
    ['NEXTAUTH_SECRET', 'changezmoichangezmoichangezmoi00'.replace(/./g, 'a')],
    ['NEXTAUTH_SECRET', 'abababababababababababababababab'],
    ['VERIFY_SECRET', 'vingt-quatre-caracteres!'],
  ])('a weak %s is refused in production', (name, value) => {
    expect(problemsOf({ ...onServer, [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name}`)),
    ]);
    expect(problemsOf({ ...good, [name]: value })).toEqual([]);
    expect(problemsOf({ ...onServer, NODE_ENV: 'test', [name]: value })).toEqual([]);
  });

  it.each(['localhost', '127.0.0.1', '[::1]', 'journal.localhost'])('%s is none', (host) => {
    expect(parseConfig({ ...good, SITE_URL: `http://${host}:3000` }).isSiteLoopback).toBe(true);
  });

  it.each(['localhost.example', '127.example', '127.0.0.1.example', '192.0.2.1'])('%s is one', (host) => {
    expect(parseConfig({ ...onServer, SITE_URL: `http://${host}` }).isSiteLoopback).toBe(false);
  });
});
