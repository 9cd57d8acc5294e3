import { areDependenciesCurrent, checkNodeVersion, installDependencies, runOnNode24 } from './bootstrap.mjs';

/** `npm test`: check, build and journeys, on the Node that comes with the dependencies. */
checkNodeVersion();
process.stdout.write('Dépendances… ');
if (areDependenciesCurrent()) process.stdout.write('à jour\n');
else await installDependencies((text) => process.stdout.write(`${text}\n`));
await runOnNode24('scripts/test/run-tests.ts', process.argv.slice(2));
