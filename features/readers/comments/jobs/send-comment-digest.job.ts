import { sendCommentDigest } from '#features/readers/comments/use-cases/send-comment-digest.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each morning: what was answered since yesterday, in one mail, for who wants it so. */
export const sendCommentDigestJob: Job = {
  name: 'send-comment-digest',
  cron: '13 5 * * *',
  run: async () => {
    const outcome = await sendCommentDigest({ actor: systemActor('commentaires'), input: {} });
    if (!outcome.ok) throw new Error(`The digest of comments was not sent: ${outcome.error.code}`);
    if (outcome.value.mails > 0) log().info(outcome.value, 'comment digests sent');
  },
};
