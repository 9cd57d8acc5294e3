import { areDependenciesCurrent, checkNodeVersion, installDependencies, runOnNode24 } from './bootstrap.mjs';

/** `npm run test:long`: the tests that take many minutes, on the Node that comes with the dependencies. */
checkNodeVersion();
process.stdout.write('Dépendances… ');
if (areDependenciesCurrent()) process.stdout.write('à jour\n');
else await installDependencies((text) => process.stdout.write(`${text}\n`));
await runOnNode24('scripts/test/run-long.ts', process.argv.slice(2));
