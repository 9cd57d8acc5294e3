'use server';

import { createApiTokenSchema, revokeApiTokenSchema } from '#features/accounts/accounts.schema.ts';
import { createApiToken } from '#features/accounts/use-cases/create-api-token.ts';
import { revokeApiToken } from '#features/accounts/use-cases/revoke-api-token.ts';
import { defineAction } from '#server/action.ts';

export const createApiTokenAction = defineAction({ input: createApiTokenSchema, run: createApiToken });

export const revokeApiTokenAction = defineAction({ input: revokeApiTokenSchema, run: revokeApiToken });
