/** What failed and why, out of the reports that runners leave: a run of half an hour should not have to be scrolled. */

/** A failed test: its name, and the first lines of what its runner said. */
export type Failure = { name: string; said: string[] };

const mostLines = 3;
const mostCharacters = 300;

type VitestReport = {
  testResults?: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] | null }[];
  }[];
};

/** « file › test » for each failed test of vitest's JSON report; a file that could not be loaded is named alone. */
export function failedVitestTests(report: unknown, root: string): Failure[] {
  const files = (report as VitestReport).testResults ?? [];
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const file = withoutRoot(name, root);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length > 0) {
      return failed.map(({ fullName, failureMessages }) => ({
        name: `${file} › ${fullName.trim()}`,
        said: firstLines(failureMessages ?? []),
      }));
    }
    return status === 'failed' ? [{ name: file, said: firstLines([message ?? '']) }] : [];
  });
}

const withoutRoot = (path: string, root: string): string =>
  path.startsWith(root) ? path.slice(root.length).replace(/^[\\/]/, '') : path;

type PlaywrightTest = {
  status: string;
  projectName: string;
  results?: { errors?: { message?: string }[] }[];
};
type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs?: { title: string; file: string; tests: PlaywrightTest[] }[];
};

/** « [project] file › journey » for each journey of Playwright's JSON report that failed, or passed on another try only. */
export function failedJourneys(report: unknown): Failure[] {
  return (report as PlaywrightSuite).suites?.flatMap(failedOfSuite) ?? [];
}

function failedOfSuite({ suites = [], specs = [] }: PlaywrightSuite): Failure[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results = [] }) => ({
        name: `[${projectName}] ${file} › ${title}`,
        said: firstLines(results.flatMap(({ errors = [] }) => errors.map(({ message = '' }) => message))),
      })),
  );
  return [...own, ...suites.flatMap(failedOfSuite)];
}

const colours = /\u001B\[[\d;]*m/g;
/** Lines that say nothing of this failure: where it was thrown, the matcher's signature, the frame of a difference. */
const frame =
  /^(at .*|expect\(.*\)\.\w+\(.*\).*\/\/.*|Call log:|[-+] (Expected|Received) +[-+] \d+|[-+]? *(Array|Object) [[{]\]?)$/;

/** The first lines of some messages that say something. */
function firstLines(messages: readonly string[]): string[] {
  const lines = messages
    .flatMap((message) => message.replaceAll(colours, '').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !frame.test(line))
    .slice(0, mostLines);
  const text = lines.join('\n');
  return text === '' ? [] : text.slice(0, mostCharacters).split('\n');
}
