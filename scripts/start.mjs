import { areDependenciesCurrent, checkNodeVersion, installDependencies, runOnNode24 } from './bootstrap.mjs';

/** `npm start` and `npm run dev`: dependencies first, then everything else on the Node that comes with them. */
checkNodeVersion();
process.env.LAUNCH_PARENT ??= String(process.ppid);
process.env.LAUNCH_STARTED_AT ??= String(Date.now());
process.stdout.write('Nouvelles du Monde\n1/7 Dépendances… ');
if (areDependenciesCurrent()) process.stdout.write('à jour\n');
else await installDependencies((text) => process.stdout.write(`${text}\n`));
await runOnNode24('scripts/launch/main.ts', process.argv.slice(2));
