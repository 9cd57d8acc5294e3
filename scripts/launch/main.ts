import { join } from 'node:path';
import { launchWords as words } from '#messages/launch.ts';
import { projectDir, stopWithParent } from '#scripts/bootstrap.mjs';
import { buildIslands } from '#scripts/build-islands.ts';
import {
  applicationPassword,
  asRole,
  embeddedApplicationRole,
  grantApplicationRole,
  roleOf,
} from '#scripts/launch/application-role.ts';
import { buildSite } from '#scripts/launch/build.ts';
import { generateClient } from '#scripts/launch/client.ts';
import {
  type DemoAccount,
  hasSeed,
  readFirstLink,
  takeAccounts,
  writeDemonstration,
} from '#scripts/launch/content.ts';
import {
  isDatabaseEmpty,
  type KeptDatabase,
  keepEmbeddedDatabase,
  migrateEverything,
  openOwnDatabase,
} from '#scripts/launch/database.ts';
import { completeEnvironment, dataDirOf } from '#scripts/launch/environment.ts';
import { type Lock, takeLock } from '#scripts/launch/lock.ts';
import { choosePort } from '#scripts/launch/ports.ts';
import { refuseUnsafeStart } from '#scripts/launch/public-start.ts';
import { secretsFile } from '#scripts/launch/secrets.ts';
import { serverFlags } from '#scripts/launch/server-flags.ts';
import { type Supervised, supervise } from '#scripts/launch/supervise.ts';
import { type Config, parseConfig } from '#server/config.ts';

/**
 * Second half of `npm start` (the first, on any Node, is `scripts/start.mjs`): brings up everything in order,
 * says so in words, keeps it running, and stops it in order.
 */
const isDev = process.argv.includes('--dev');
const startedAt = Number(process.env.LAUNCH_STARTED_AT ?? Date.now());
const root = projectDir;

const stepNames = Object.values(words.steps);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const begin = (title: string): void =>
  void process.stdout.write(`${stepNames.indexOf(title) + 1}/${stepNames.length} ${title}… `);
/** A terminal or a pipe that went away must not end the newspaper. */
process.stdout.on('error', () => undefined);

let lock: Lock | null = null;
let database: KeptDatabase | null = null;
let children: Supervised[] = [];
let stopping: Promise<void> | null = null;

/** Stops everything, last started first, once; the process ends with `code`. */
function stop(code: number): void {
  stopping ??= (async () => {
    lock?.setLeaving();
    const isSomethingRunning = children.length > 0;
    if (isSomethingRunning) say(words.stopping);
    await Promise.all(children.map((child) => child.stop()));
    await database?.stop();
    lock?.release();
    if (isSomethingRunning) say(words.stopped);
    process.exit(code);
  })();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
process.on('disconnect', () => stop(0));
stopWithParent(() => stop(0));

async function configure(): Promise<{ config: Config; databasePassword: string }> {
  begin(words.steps.configuration);
  Object.assign(process.env, { NODE_ENV: isDev ? 'development' : 'production' });
  const { dataDir, databasePassword, areSecretsNew } = await completeEnvironment();
  lock = await takeLock(dataDir, () => process.stdout.write(`${words.waitingForPrevious} `));
  // Refuses a wrong setting now; the database's address is known a moment later.
  const wanted = parseConfig({
    ...process.env,
    DATABASE_URL: process.env.DATABASE_URL || 'postgresql://later',
  });
  const patienceMs = lock.followsAKill ? 20_000 : 0;
  const port = await choosePort({ host: wanted.host, wanted: wanted.port, patienceMs });
  process.env.PORT = String(port);
  const config = parseConfig({
    ...process.env,
    DATABASE_URL: process.env.DATABASE_URL || 'postgresql://later',
  });
  process.env.SITE_URL = config.siteUrl;
  process.env.NEXTAUTH_URL = config.siteUrl;
  // Nobody is told that this newspaper exists.
  process.env.NEXT_TELEMETRY_DISABLED ||= '1';
  lock.setUrl(config.siteUrl);
  const file = secretsFile(dataDir);
  say(areSecretsNew ? words.secretsCreated(file) : words.secretsKept(file));
  return { config, databasePassword };
}

async function openDatabase(databasePassword: string): Promise<KeptDatabase> {
  begin(words.steps.database);
  const own = process.env.DATABASE_URL;
  const opened = own
    ? await openOwnDatabase(own)
    : await keepEmbeddedDatabase({
        dataDir: dataDirOf(process.env),
        password: databasePassword,
        say,
        onMoved: (url) => {
          process.env.DATABASE_URL = asApplication(url, databasePassword);
          for (const child of children) child.restart();
        },
        onGivenUp: () => stop(1),
      });
  process.env.DATABASE_URL = opened.url;
  say(opened.line);
  return opened;
}

const asApplication = (url: string, databasePassword: string): string =>
  asRole(url, { role: embeddedApplicationRole, password: applicationPassword(databasePassword) });

/**
 * From here on server and worker speak to the database as a role that can't change the journal
 * (docs/adr/0016-journal-append-only.md): our own in the embedded database, DATABASE_APP_URL's in another.
 */
async function narrowDatabase(
  ownerUrl: string,
  databasePassword: string,
  isEmbedded: boolean,
): Promise<void> {
  const appUrl = process.env.DATABASE_APP_URL;
  if (isEmbedded) {
    const password = applicationPassword(databasePassword);
    await grantApplicationRole({ ownerUrl, role: embeddedApplicationRole, password });
    process.env.DATABASE_URL = asApplication(ownerUrl, databasePassword);
  } else if (appUrl) {
    await grantApplicationRole({ ownerUrl, role: roleOf(appUrl) });
    process.env.DATABASE_URL = appUrl;
  } else say(`    ${words.journalOnlyByTrigger}`);
}

async function fillDatabase(config: Config, url: string): Promise<void> {
  begin(words.steps.content);
  if (!hasSeed(root)) return say(words.contentAbsent);
  if (config.demo === 'off') return say(words.contentOff);
  if (!(await isDatabaseEmpty(url))) return say(words.contentKept);
  if (config.demo === 'auto' && !config.isSiteLoopback) return say(words.contentNotLocal);
  await writeDemonstration({ root, dataDir: config.dataDir });
  say(words.contentAdded);
}

async function build(): Promise<void> {
  begin(words.steps.build);
  if (isDev) {
    await buildIslands({ root, isMinified: false });
    say(words.devMode);
    return;
  }
  const seconds = await buildSite({ root, onStart: () => say(words.building) });
  say(seconds === null ? words.upToDate : `    ${words.built(seconds)}`);
}

async function startProcesses(): Promise<void> {
  begin(words.steps.processes);
  say('');
  const common = { say, onGivenUp: () => stop(1) };
  const server = supervise({
    ...common,
    file: join(root, 'server.ts'),
    name: words.names.server,
    nodeFlags: serverFlags,
  });
  const worker = supervise({ ...common, file: join(root, 'worker/main.ts'), name: words.names.worker });
  children = [server, worker];
  await Promise.all(children.map((child) => child.ready));
}

/** For whoever started us with a channel (`npm test`): where the newspaper is, and its accounts. */
export type OnlineMessage = {
  kind: 'online';
  url: string;
  databaseUrl: string;
  dataDir: string;
  accounts: DemoAccount[];
};

async function announce(config: Config): Promise<void> {
  const seconds = ((Date.now() - startedAt) / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 });
  say(words.ready(config.siteUrl, seconds));
  say(words.desk(config.siteUrl));
  const accounts = takeAccounts(config.dataDir);
  if (accounts.length > 0) {
    say(words.accounts);
    const width = Math.max(...accounts.map(({ role }) => role.length));
    for (const { role, email, password } of accounts) say(`  ${role.padEnd(width)}  ${email}  ${password}`);
  }
  const link = accounts.length > 0 ? null : await readFirstLink(root);
  if (link) say(`${words.firstLink}\n  ${link}`);
  say(words.stopHint);
  const message: OnlineMessage = {
    kind: 'online',
    url: config.siteUrl,
    databaseUrl: database?.url ?? '',
    dataDir: config.dataDir,
    accounts,
  };
  if (process.connected) process.send?.(message);
}

try {
  generateClient(root);
  const { config, databasePassword } = await configure();
  const isEmbedded = !process.env.DATABASE_URL;
  database = await openDatabase(databasePassword);
  begin(words.steps.migrations);
  const applied = await migrateEverything(database.url, join(root, 'prisma/migrations'));
  say(applied.length === 0 ? words.upToDate : words.migrated(applied.length));
  await refuseUnsafeStart({ config, databaseUrl: database.url });
  await fillDatabase(config, database.url);
  await narrowDatabase(database.url, databasePassword, isEmbedded);
  await build();
  if (!stopping) {
    await startProcesses();
    await announce(config);
  }
} catch (error) {
  if (!stopping) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    stop(1);
  }
}
