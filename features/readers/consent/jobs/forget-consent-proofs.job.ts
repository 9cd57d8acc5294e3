import { forgetConsentProofs } from '#features/readers/consent/use-cases/forget-consent-proofs.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each night: proofs of what readers chose go when their time is over. */
export const forgetConsentProofsJob: Job = {
  name: 'forget-consent-proofs',
  cron: '53 2 * * *',
  run: async () =>
    log().info({ proofs: await forgetConsentProofs(new Date()) }, 'proofs of consent forgotten'),
};
