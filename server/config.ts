import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { S3Settings } from '#server/storage/s3-requests.ts';

/** Environment, read and checked once. Nothing else in the house reads `process.env` (a lint rule holds that). */
const flag = z.enum(['on', 'off']);

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'commence par postgresql://')
    .optional(),
  /** The listener's own address when DATABASE_URL goes through a pooler. */
  DATABASE_LISTEN_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'commence par postgresql://')
    .optional(),
  /** At least 32 characters; `npm start` invents one and keeps it in the data folder. */
  NEXTAUTH_SECRET: z.string().min(32, 'compte au moins 32 caractères').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'commence par smtp:// ou smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).default('Nouvelles du Monde <redaction@localhost>'),
  TRUSTED_PROXIES: z.string().default(''),
  EDGE_PURGE_URL: z.url().optional(),
  /** With a key, Akismet is asked about comments of readers too. */
  AKISMET_KEY: z
    .string()
    .regex(/^[a-z0-9]+$/i, 'lettres et chiffres seulement')
    .optional(),
  AKISMET_URL: z.url({ protocol: /^https?$/ }).default('https://rest.akismet.com'),
  /** Where search engines are told which addresses changed (IndexNow): one of its engines, or a stand-in. */
  INDEXNOW_URL: z.url({ protocol: /^https?$/ }).default('https://api.indexnow.org/indexnow'),
  /** Hosts (or host:port) that our own requests may reach though they are not public. */
  OUTBOUND_ALLOW: z.string().default(''),
  /** An S3-compatible server for the files, instead of the data folder: all four of address, bucket and keys, or none. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'minuscules, chiffres, tirets et points, de 3 à 63 signes')
    .optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  PAGE_CACHE: flag.default('on'),
  /** Opens the fresh-render door of `npm run verify:cache` to whoever knows it. */
  VERIFY_SECRET: z.string().min(16).optional(),
  DEMO: z.enum(['auto', 'on', 'off']).default('auto'),
  READ_ONLY: flag.default('off'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
});

export type Config = {
  mode: 'development' | 'production' | 'test';
  port: number;
  host: string;
  /** Origin of the public address, without a trailing slash. */
  siteUrl: string;
  isSiteHttps: boolean;
  isSiteLoopback: boolean;
  dataDir: string;
  databaseUrl: string;
  databaseListenUrl: string;
  authSecret: string;
  smtpUrl: string | null;
  mailFrom: string;
  trustedProxies: string[];
  edgePurgeUrl: string | null;
  /** Null without a key; `url` is an origin. */
  akismet: { key: string; url: string } | null;
  /** The whole address that IndexNow is told at. */
  indexNowUrl: string;
  outboundAllow: string[];
  /** Where the files are kept; null for the data folder. */
  s3: S3Settings | null;
  isPageCacheOn: boolean;
  verifySecret: string | null;
  demo: 'auto' | 'on' | 'off';
  isReadOnly: boolean;
  logLevel: string;
};

/** Zod's own sentences, in French, for what has none of ours. */
const french = z.locales.fr().localeError;

/** Thrown with one French line a problem when the environment can't be used. */
export class ConfigError extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(`Configuration refusée :\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

type Environment = z.output<typeof environment>;

/** Checks an environment and turns it into a Config. Empty values count as absent. Throws ConfigError. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given, { error: french });
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} : ${issue.message}`));
  }
  const values = parsed.data;
  const site = new URL(values.SITE_URL ?? `http://localhost:${values.PORT}`);
  const problems = problemsOf(values, site);
  const s3 = readS3(values, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    mode: values.NODE_ENV,
    port: values.PORT,
    host: values.HOST,
    siteUrl: site.origin,
    isSiteHttps: site.protocol === 'https:',
    isSiteLoopback: isLoopback(site.hostname),
    dataDir: resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? '',
    databaseListenUrl: values.DATABASE_LISTEN_URL ?? values.DATABASE_URL ?? '',
    authSecret: values.NEXTAUTH_SECRET ?? '',
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM,
    trustedProxies: list(values.TRUSTED_PROXIES),
    edgePurgeUrl: values.EDGE_PURGE_URL ?? null,
    akismet: values.AKISMET_KEY ? { key: values.AKISMET_KEY, url: new URL(values.AKISMET_URL).origin } : null,
    indexNowUrl: values.INDEXNOW_URL,
    outboundAllow: list(values.OUTBOUND_ALLOW).map((host) => host.toLowerCase()),
    s3,
    isPageCacheOn: values.PAGE_CACHE === 'on',
    verifySecret: values.VERIFY_SECRET ?? null,
    demo: values.DEMO,
    isReadOnly: values.READ_ONLY === 'on',
    logLevel: values.LOG_LEVEL,
  };
}

/** What each value alone can't show: what is absent, and what a public site may not have. */
function problemsOf(values: Environment, site: URL): string[] {
  const problems: string[] = [];
  if (site.pathname !== '/' || site.search || site.hash || site.username) {
    problems.push('SITE_URL : une origine seule est attendue, par exemple https://journal.example');
  }
  if (!values.DATABASE_URL)
    problems.push('DATABASE_URL : absente (npm start la fournit quand il lance la base)');
  if (!values.NEXTAUTH_SECRET) problems.push('NEXTAUTH_SECRET : absent (npm start en invente un)');
  const isPublicStart = values.NODE_ENV === 'production' && !isLoopback(site.hostname);
  if (isPublicStart && values.VERIFY_SECRET && values.VERIFY_SECRET.length < 32) {
    problems.push('VERIFY_SECRET : au moins 32 caractères quand le site est public');
  }
  if (isPublicStart && values.NEXTAUTH_SECRET && new Set(values.NEXTAUTH_SECRET).size < leastVariety) {
    problems.push('NEXTAUTH_SECRET : trop facile à deviner pour un site public, tirez-le au hasard');
  }
  const wrongProxies = list(values.TRUSTED_PROXIES).filter((proxy) => !isAddressOrRange(proxy));
  problems.push(
    ...wrongProxies.map(
      (proxy) => `TRUSTED_PROXIES : « ${proxy} » n’est ni une adresse IP ni une plage (10.0.0.0/8)`,
    ),
  );
  return problems;
}

/** Half a storage would be none. */
function readS3(values: Environment, problems: string[]): S3Settings | null {
  const { S3_ENDPOINT, S3_REGION, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = values;
  const needed = { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]));
  if (missing.length === Object.keys(needed).length) return null;
  for (const name of missing)
    problems.push(`${name} : absent, alors que d’autres réglages S3_… sont donnés (tous, ou aucun)`);
  const endpoint = new URL(S3_ENDPOINT ?? 'https://none');
  if (endpoint.pathname !== '/' || endpoint.search || endpoint.username)
    problems.push('S3_ENDPOINT : une origine seule est attendue, sans le nom du bac (S3_BUCKET le dit)');
  return {
    endpoint: endpoint.origin,
    region: S3_REGION,
    bucket: S3_BUCKET ?? '',
    accessKeyId: S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: S3_SECRET_ACCESS_KEY ?? '',
  };
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

/** Different characters of a secret drawn at random: 32 letters and digits have some 26. */
const leastVariety = 10;

function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    more.length === 0 && most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  );
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host);

const key = Symbol.for('nouvelles-du-monde.config');
const shared = globalThis as { [key]?: Config };

/** The process's configuration: one object for Next's bundle and plain Node alike. Throws ConfigError. */
export function getConfig(): Config {
  const known = shared[key];
  if (known) return known;
  const config = parseConfig(process.env);
  // next-auth reads these two by itself: the public address is ours to say, never a header's.
  process.env.NEXTAUTH_URL = config.siteUrl;
  delete process.env.AUTH_TRUST_HOST;
  shared[key] = config;
  return config;
}
