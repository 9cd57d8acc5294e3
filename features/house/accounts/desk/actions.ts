'use server';

import { createApiTokenSchema, revokeApiTokenSchema } from '#features/house/accounts/accounts.schema.ts';
import {
  changeGrantsSchema,
  invitationSchema,
  invitePersonSchema,
  linkAuthorSchema,
  personSchema,
} from '#features/house/accounts/team.schema.ts';
import { changeGrants } from '#features/house/accounts/use-cases/change-grants.ts';
import { createApiToken } from '#features/house/accounts/use-cases/create-api-token.ts';
import { deactivatePerson } from '#features/house/accounts/use-cases/deactivate-person.ts';
import { invitePerson } from '#features/house/accounts/use-cases/invite-person.ts';
import { linkAuthor } from '#features/house/accounts/use-cases/link-author.ts';
import { reactivatePerson } from '#features/house/accounts/use-cases/reactivate-person.ts';
import { resendInvitation } from '#features/house/accounts/use-cases/resend-invitation.ts';
import { resetSecondFactor } from '#features/house/accounts/use-cases/reset-second-factor.ts';
import { revokeApiToken } from '#features/house/accounts/use-cases/revoke-api-token.ts';
import { revokeInvitation } from '#features/house/accounts/use-cases/revoke-invitation.ts';
import { defineAction } from '#server/http/action.ts';

export const createApiTokenAction = defineAction({ input: createApiTokenSchema, run: createApiToken });

export const revokeApiTokenAction = defineAction({ input: revokeApiTokenSchema, run: revokeApiToken });

export const invitePersonAction = defineAction({ input: invitePersonSchema, run: invitePerson });

export const resendInvitationAction = defineAction({ input: invitationSchema, run: resendInvitation });

export const revokeInvitationAction = defineAction({ input: invitationSchema, run: revokeInvitation });

export const changeGrantsAction = defineAction({ input: changeGrantsSchema, run: changeGrants });

export const deactivatePersonAction = defineAction({ input: personSchema, run: deactivatePerson });

export const reactivatePersonAction = defineAction({ input: personSchema, run: reactivatePerson });

export const linkAuthorAction = defineAction({ input: linkAuthorSchema, run: linkAuthor });

export const resetSecondFactorAction = defineAction({ input: personSchema, run: resetSecondFactor });
