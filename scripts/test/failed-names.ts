/** The names of what failed, out of the reports that runners leave: a run of half an hour should not have to be scrolled. */

type VitestReport = {
  testResults?: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[];
};

/** « file › test » for each failed test of vitest's JSON report; a file that could not be loaded is named alone. */
export function failedVitestTests(report: unknown, root: string): string[] {
  const files = (report as VitestReport).testResults ?? [];
  return files.flatMap(({ name, status, assertionResults }) => {
    const file = withoutRoot(name, root);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length > 0) return failed.map(({ fullName }) => `${file} › ${fullName.trim()}`);
    return status === 'failed' ? [file] : [];
  });
}

const withoutRoot = (path: string, root: string): string =>
  path.startsWith(root) ? path.slice(root.length).replace(/^[\\/]/, '') : path;

type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs?: { title: string; file: string; tests: { status: string; projectName: string }[] }[];
};

/** « [project] file › journey » for each journey of Playwright's JSON report that failed, or passed on another try only. */
export function failedJourneys(report: unknown): string[] {
  return (report as PlaywrightSuite).suites?.flatMap(failedOfSuite) ?? [];
}

function failedOfSuite({ suites = [], specs = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName }) => `[${projectName}] ${file} › ${title}`),
  );
  return [...own, ...suites.flatMap(failedOfSuite)];
}
