'use server';

import { removeRedirect } from '#features/house/redirects/use-cases/delete-redirect.ts';
import { ignoreMissingPath } from '#features/house/redirects/use-cases/ignore-missing-path.ts';
import { checkRedirectFile, importRedirects } from '#features/house/redirects/use-cases/import-redirects.ts';
import { restoreRedirect } from '#features/house/redirects/use-cases/restore-redirect.ts';
import { saveRedirect } from '#features/house/redirects/use-cases/save-redirect.ts';
import { defineAction } from '#server/http/action.ts';

export const saveRedirectAction = defineAction(saveRedirect);

export const removeRedirectAction = defineAction(removeRedirect);

export const restoreRedirectAction = defineAction(restoreRedirect);

export const checkRedirectFileAction = defineAction(checkRedirectFile);

export const importRedirectsAction = defineAction(importRedirects);

export const ignoreMissingPathAction = defineAction(ignoreMissingPath);
