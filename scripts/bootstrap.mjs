import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What must run on a bare Node ≥ 20.19 without a single package: checks the version, installs the exact
 * dependencies when they are not the lockfile's, and finds the Node 24 that comes with them.
 */
export const projectDir = dirname(dirname(fileURLToPath(import.meta.url)));
const oldest = [20, 19];
const wantedMajor = 24;
const nodePath = join(
  projectDir,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Ends the process with one sentence. */
export function giveUp(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

export function checkNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  giveUp(
    `Node ${oldest.join('.')} ou plus récent est nécessaire (ici ${process.versions.node}) : voyez https://nodejs.org.`,
  );
}

/** True when node_modules holds what package-lock.json names; npm writes its own list last, so half an installation is noticed. */
export function areDependenciesCurrent() {
  try {
    const wanted = JSON.parse(readFileSync(join(projectDir, 'package-lock.json'), 'utf8')).packages;
    const found = JSON.parse(
      readFileSync(join(projectDir, 'node_modules/.package-lock.json'), 'utf8'),
    ).packages;
    return Object.entries(wanted).every(([path, entry]) => {
      if (path === '' || (!found[path] && (entry.optional || entry.devOptional))) return true;
      return found[path]?.version === entry.version && found[path]?.integrity === entry.integrity;
    });
  } catch {
    return false;
  }
}

/** The environment without what would make npm skip scripts or development packages, and with the system's own Node. */
function installEnvironment() {
  const env = { ...process.env };
  for (const key of Object.keys(env)) {
    if (/^(npm_config_(ignore_scripts|omit|include|production|only)|node_env)$/i.test(key)) delete env[key];
  }
  env.PATH = withoutOurBin(env.PATH ?? '');
  return env;
}

const ourBin = join(projectDir, 'node_modules', '.bin');
const withoutOurBin = (path) =>
  path
    .split(delimiter)
    .filter((folder) => folder !== ourBin)
    .join(delimiter);

/** Installs the lockfile's packages; `say` receives what happens. Resolves when done, gives up with a sentence otherwise. */
export async function installDependencies(say) {
  say('installation, une à deux minutes…');
  const startedAt = Date.now();
  const args = [
    'ci',
    '--include=dev',
    '--ignore-scripts=false',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const child = spawn('npm', args, {
    cwd: projectDir,
    env: installEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const code = await new Promise((settle) => {
    child.once('error', () => settle(127));
    child.once('close', settle);
  });
  if (code === 127) giveUp('La commande npm est introuvable : installez Node avec npm.');
  if (code !== 0) {
    giveUp(
      `${output.trim()}\n\nLes dépendances n’ont pas pu être installées : vérifiez l’accès au registre npm et la place sur le disque, puis recommencez.`,
    );
  }
  say(`installées en ${Math.round((Date.now() - startedAt) / 1000)} s`);
}

/** The Node 24 among the dependencies, checked by asking it. */
export function findNode24() {
  const answer = existsSync(nodePath) ? spawnSync(nodePath, ['--version'], { encoding: 'utf8' }) : null;
  if (answer?.stdout?.startsWith(`v${wantedMajor}.`)) return nodePath;
  return giveUp(
    `Node ${wantedMajor}, livré avec les dépendances, est absent : supprimez node_modules et recommencez, sans l’option ignore-scripts de npm.`,
  );
}

export const isNode24 = () => Number(process.versions.node.split('.')[0]) >= wantedMajor;

/** The environment in which our own programs run: their Node and their tools first on the path. */
export function ourEnvironment() {
  const path = `${ourBin}${delimiter}${withoutOurBin(process.env.PATH ?? '')}`;
  return { ...process.env, PATH: path };
}

/**
 * Runs a script on Node 24: in this process when it already is one, else in a child whose end is ours too.
 * The child holds an IPC channel, and leaves when it closes; signals are passed on.
 */
export async function runOnNode24(script, args) {
  const node = findNode24();
  process.chdir(projectDir);
  if (isNode24()) {
    Object.assign(process.env, ourEnvironment());
    process.argv = [process.argv[0], join(projectDir, script), ...args];
    await import(join(projectDir, script));
    return;
  }
  const child = spawn(node, [join(projectDir, script), ...args], {
    cwd: projectDir,
    env: ourEnvironment(),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithParent(() => child.kill('SIGTERM'));
  child.once('exit', (code) => process.exit(code ?? 1));
}

/** npm killed outright takes nobody with it: its script notices that its parent has gone, and calls `stop` once. */
export function stopWithParent(stop) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 250);
  timer.unref();
}
