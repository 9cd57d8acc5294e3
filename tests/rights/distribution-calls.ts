import { distributionRights } from '#features/reach/distribution/distribution.policy.ts';
import { changeIndexNowKey } from '#features/reach/distribution/use-cases/keep-index-now-key.ts';
import { resendDelivery } from '#features/reach/distribution/use-cases/resend-deliveries.ts';
import { nobody, type RoleCall } from '#tests/rights/role-call.ts';

/** What one does about what the world is told: see `roleCalls`. */
export const distributionCalls: readonly RoleCall[] = [
  {
    useCase: 'resend-deliveries',
    right: distributionRights.followDistribution,
    call: (actor) => resendDelivery({ actor, input: { deliveryId: nobody, round: 0 } }),
  },
  {
    // Another key than the one in force: a conflict for whoever may.
    useCase: 'keep-index-now-key',
    right: distributionRights.manageDistribution,
    call: (actor) => changeIndexNowKey({ actor, input: { key: '0'.repeat(32) } }),
  },
];
