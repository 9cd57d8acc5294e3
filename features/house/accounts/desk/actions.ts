'use server';

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

export const createApiTokenAction = defineAction(createApiToken);

export const revokeApiTokenAction = defineAction(revokeApiToken);

export const invitePersonAction = defineAction(invitePerson);

export const resendInvitationAction = defineAction(resendInvitation);

export const revokeInvitationAction = defineAction(revokeInvitation);

export const changeGrantsAction = defineAction(changeGrants);

export const deactivatePersonAction = defineAction(deactivatePerson);

export const reactivatePersonAction = defineAction(reactivatePerson);

export const linkAuthorAction = defineAction(linkAuthor);

export const resetSecondFactorAction = defineAction(resetSecondFactor);
