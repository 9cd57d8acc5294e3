import { accountRights } from '#features/house/accounts/accounts.policy.ts';
import { changeGrants } from '#features/house/accounts/use-cases/change-grants.ts';
import { createPerson as openAccount } from '#features/house/accounts/use-cases/create-person.ts';
import { deactivatePerson } from '#features/house/accounts/use-cases/deactivate-person.ts';
import { frontRights } from '#features/newsroom/front/front.policy.ts';
import { illustrateCard } from '#features/newsroom/front/use-cases/illustrate-card.ts';
import { invitePerson } from '#features/house/accounts/use-cases/invite-person.ts';
import { linkAuthor } from '#features/house/accounts/use-cases/link-author.ts';
import { moveCard } from '#features/newsroom/front/use-cases/move-card.ts';
import { placeArticle } from '#features/newsroom/front/use-cases/place-article.ts';
import { reactivatePerson } from '#features/house/accounts/use-cases/reactivate-person.ts';
import { removeCard } from '#features/newsroom/front/use-cases/remove-card.ts';
import { resendInvitation } from '#features/house/accounts/use-cases/resend-invitation.ts';
import { resetSecondFactor } from '#features/house/accounts/use-cases/reset-second-factor.ts';
import { revokeInvitation } from '#features/house/accounts/use-cases/revoke-invitation.ts';
import { undoFront } from '#features/newsroom/front/use-cases/undo-front.ts';
import { adsCalls } from '#tests/rights/ads-calls.ts';
import { commentCalls } from '#tests/rights/comment-calls.ts';
import { distributionCalls } from '#tests/rights/distribution-calls.ts';
import { keepingCalls } from '#tests/rights/keeping-calls.ts';
import { mediaCalls } from '#tests/rights/media-calls.ts';
import { nobody, type RoleCall } from '#tests/rights/role-call.ts';
import { webhookCalls } from '#tests/rights/webhook-calls.ts';

const front = { front: 'une', version: 999 } as const;
const one = { userId: nobody };

/**
 * Use cases whose right hangs on the role alone, called directly. The inputs name nothing that exists, so that what
 * is allowed stops there.
 */
export const roleCalls: readonly RoleCall[] = [
  {
    useCase: 'place-article',
    right: frontRights.composeFront,
    call: (actor) =>
      placeArticle({ actor, input: { ...front, position: 0, articleId: nobody, endsAt: null } }),
  },
  {
    useCase: 'remove-card',
    right: frontRights.composeFront,
    call: (actor) => removeCard({ actor, input: { ...front, position: 0 } }),
  },
  {
    useCase: 'move-card',
    right: frontRights.composeFront,
    call: (actor) => moveCard({ actor, input: { ...front, from: 0, to: 1 } }),
  },
  {
    useCase: 'illustrate-card',
    right: frontRights.composeFront,
    call: (actor) => illustrateCard({ actor, input: { ...front, position: 0, picture: null } }),
  },
  {
    useCase: 'undo-front',
    right: frontRights.composeFront,
    call: (actor) => undoFront({ actor, input: front }),
  },
  {
    useCase: 'create-person',
    right: accountRights.managePeople,
    call: (actor) =>
      openAccount({
        actor,
        input: {
          name: 'Volée',
          email: 'volee@essai.test',
          password: 'volée',
          grants: [{ role: 'administrator', sectionId: nobody }],
          isDemo: false,
        },
      }),
  },
  {
    useCase: 'invite-person',
    right: accountRights.managePeople,
    call: (actor) =>
      invitePerson({
        actor,
        input: {
          name: 'Volée',
          email: 'volee@essai.test',
          grants: [{ role: 'administrator', sectionId: nobody }],
        },
      }),
  },
  {
    useCase: 'resend-invitation',
    right: accountRights.managePeople,
    call: (actor) => resendInvitation({ actor, input: { invitationId: nobody } }),
  },
  {
    useCase: 'revoke-invitation',
    right: accountRights.managePeople,
    call: (actor) => revokeInvitation({ actor, input: { invitationId: nobody } }),
  },
  {
    useCase: 'change-grants',
    right: accountRights.managePeople,
    call: (actor) => changeGrants({ actor, input: { ...one, grants: [] } }),
  },
  {
    useCase: 'deactivate-person',
    right: accountRights.managePeople,
    call: (actor) => deactivatePerson({ actor, input: one }),
  },
  {
    useCase: 'reset-second-factor',
    right: accountRights.managePeople,
    call: (actor) => resetSecondFactor({ actor, input: one }),
  },
  {
    useCase: 'reactivate-person',
    right: accountRights.managePeople,
    call: (actor) => reactivatePerson({ actor, input: one }),
  },
  {
    useCase: 'link-author',
    right: accountRights.managePeople,
    call: (actor) => linkAuthor({ actor, input: { ...one, authorId: null } }),
  },
  ...adsCalls,
  ...commentCalls,
  ...distributionCalls,
  ...keepingCalls,
  ...webhookCalls,
  ...mediaCalls,
];
