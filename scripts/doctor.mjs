import { areDependenciesCurrent, checkNodeVersion, giveUp, runOnNode24 } from './bootstrap.mjs';

/** `npm run doctor`: what it looks with may be what is missing. Installs nothing. */
checkNodeVersion();
if (!areDependenciesCurrent()) {
  giveUp('✗ Dépendances : absentes ou anciennes : npm start les installe\n\n1 point à régler.');
}
await runOnNode24('scripts/doctor.ts', process.argv.slice(2));
