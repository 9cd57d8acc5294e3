import { doctorWords as words } from '#messages/doctor.ts';
import { examineDatabase } from '#scripts/doctor/database.ts';
import { attention, bad, type Finding, good, reasonOf } from '#scripts/doctor/finding.ts';
import { examineMachine } from '#scripts/doctor/machine.ts';
import { examineStorage } from '#scripts/doctor/storage.ts';
import { dataDirOf, loadSettings } from '#scripts/launch/environment.ts';
import { findEmbeddedDatabase } from '#scripts/launch/embedded.ts';
import { lockOwner } from '#scripts/launch/lock.ts';
import { newSecret, readSecrets } from '#scripts/launch/secrets.ts';
import { parseConfig } from '#server/config.ts';

/** `npm run doctor`: says what is wrong, in words; changes nothing. Ends with 1 when something is bad. */
async function examine(): Promise<Finding[]> {
  try {
    loadSettings();
    const dataDir = dataDirOf(process.env);
    const secrets = readSecrets(dataDir);
    const password = secrets?.databasePassword ?? '';
    const url = process.env.DATABASE_URL || (await findEmbeddedDatabase({ dataDir, password }))?.url;
    const config = parseConfig({
      ...process.env,
      DATA_DIR: dataDir,
      DATABASE_URL: url ?? 'postgresql://none',
      // Before the first start there is none: what `npm start` would invent.
      NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secrets?.authSecret || newSecret(),
    });
    const isRunning = lockOwner(dataDir) !== null;
    const database = url
      ? await examineDatabase(url, isRunning)
      : [(isRunning ? bad : attention)(words.database, words.databaseOff)];
    return [
      good(words.config, words.good),
      ...(await examineMachine(config)),
      await examineStorage(config),
      ...database,
    ];
  } catch (error) {
    return [bad(words.config, reasonOf(error))];
  }
}

const marks = { good: '✓', attention: '·', bad: '✗' };
const findings = await examine();
for (const { name, state, says } of findings) process.stdout.write(`${marks[state]} ${name} : ${says}\n`);
const count = findings.filter(({ state }) => state === 'bad').length;
process.stdout.write(`${count === 0 ? words.nothingWrong : words.somethingWrong(count)}\n`);
process.exitCode = count === 0 ? 0 : 1;
