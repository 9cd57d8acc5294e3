import { areDependenciesCurrent, checkNodeVersion, installDependencies, runOnNode24 } from './bootstrap.mjs';

/** `npm run check`: everything that needs no build, on the Node that comes with the dependencies. */
checkNodeVersion();
if (!areDependenciesCurrent()) await installDependencies((text) => process.stdout.write(`${text}\n`));
await runOnNode24('scripts/check/run-checks.ts', process.argv.slice(2));
