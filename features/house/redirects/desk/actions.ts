'use server';

import {
  missingPathSchema,
  redirectFileSchema,
  redirectSchema,
  saveRedirectSchema,
} from '#features/house/redirects/redirects.schema.ts';
import { removeRedirect } from '#features/house/redirects/use-cases/delete-redirect.ts';
import { ignoreMissingPath } from '#features/house/redirects/use-cases/ignore-missing-path.ts';
import { checkRedirectFile, importRedirects } from '#features/house/redirects/use-cases/import-redirects.ts';
import { restoreRedirect } from '#features/house/redirects/use-cases/restore-redirect.ts';
import { saveRedirect } from '#features/house/redirects/use-cases/save-redirect.ts';
import { defineAction } from '#server/http/action.ts';

export const saveRedirectAction = defineAction({ input: saveRedirectSchema, run: saveRedirect });

export const removeRedirectAction = defineAction({ input: redirectSchema, run: removeRedirect });

export const restoreRedirectAction = defineAction({ input: redirectSchema, run: restoreRedirect });

export const checkRedirectFileAction = defineAction({ input: redirectFileSchema, run: checkRedirectFile });

export const importRedirectsAction = defineAction({ input: redirectFileSchema, run: importRedirects });

export const ignoreMissingPathAction = defineAction({ input: missingPathSchema, run: ignoreMissingPath });
