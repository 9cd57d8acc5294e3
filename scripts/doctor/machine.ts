import { existsSync } from 'node:fs';
import { access, constants, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { doctorWords as words } from '#messages/doctor.ts';
import { launchWords } from '#messages/launch.ts';
import { projectDir } from '#scripts/bootstrap.mjs';
import { attention, bad, type Finding, gigabytes, good, reasonOf } from '#scripts/doctor/finding.ts';
import { hashSources, readBuildStamp } from '#scripts/launch/build.ts';
import { lockOwner } from '#scripts/launch/lock.ts';
import { choosePort } from '#scripts/launch/ports.ts';
import { createTransport } from 'nodemailer';
import type { Config } from '#server/config.ts';

const leastFreeBytes = 1_000_000_000;

/** What can be seen without the database. */
export async function examineMachine(config: Config): Promise<Finding[]> {
  return [
    examineNode(),
    await examineDataDir(config.dataDir),
    examineBuild(),
    await examinePort(config),
    await examineMail(config),
  ];
}

function examineNode(): Finding {
  const { node } = process.versions;
  return Number(node.split('.')[0]) >= 24 ? good(words.node, node) : bad(words.node, words.nodeOld(node));
}

async function examineDataDir(folder: string): Promise<Finding> {
  const isThere = existsSync(folder);
  const place = isThere ? folder : nearestFolder(folder);
  try {
    await access(place, constants.W_OK | constants.X_OK);
  } catch {
    return bad(words.dataDir, launchWords.dataDirNotWritable(folder));
  }
  const { bavail, bsize } = await statfs(place);
  const free = bavail * bsize;
  if (free < leastFreeBytes) return bad(words.dataDir, words.diskLow(gigabytes(free)));
  return isThere
    ? good(words.dataDir, words.dataDirState(folder, gigabytes(free)))
    : attention(words.dataDir, words.dataDirNone(folder));
}

/** The folder in which the first start would make this one. */
const nearestFolder = (path: string): string => {
  const above = dirname(path);
  return existsSync(above) || above === path ? above : nearestFolder(above);
};

function examineBuild(): Finding {
  const stamp = readBuildStamp(projectDir);
  if (!stamp) return attention(words.build, words.buildNone);
  if (stamp.hash !== hashSources(projectDir)) return attention(words.build, words.buildOld);
  return good(words.build, new Date(stamp.at).toLocaleString('fr-FR'));
}

async function examinePort(config: Config): Promise<Finding> {
  const owner = lockOwner(config.dataDir);
  if (owner) return good(words.running, words.runningState(owner.pid, owner.url));
  try {
    const port = await choosePort({ host: config.host, wanted: config.port, patienceMs: 0 });
    return attention(words.running, `${words.stopped}, ${words.portFree(port)}`);
  } catch (error) {
    return bad(words.port, reasonOf(error));
  }
}

async function examineMail(config: Config): Promise<Finding> {
  if (!config.smtpUrl) return good(words.mail, words.mailFiles(`${config.dataDir}/mail`));
  const { host } = new URL(config.smtpUrl);
  const transport = createTransport({ url: config.smtpUrl, connectionTimeout: 5_000 });
  try {
    await transport.verify();
    return good(words.mail, words.mailSmtp(host));
  } catch (error) {
    return bad(words.mail, words.mailSilent(host, reasonOf(error)));
  } finally {
    transport.close();
  }
}
