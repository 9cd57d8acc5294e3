import { writeFileSync } from 'node:fs';
import { rightsDocument } from '#features/office/rights/rights-document.ts';

/** Writes docs/roles.md from the tables that the policies answer from (`npm run roles`). */
writeFileSync('docs/roles.md', rightsDocument());
