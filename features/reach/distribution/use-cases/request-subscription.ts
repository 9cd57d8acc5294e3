import { isTopicAlive } from '#features/reach/distribution/data/topic-feed.queries.ts';
import { wakeCallbacks } from '#features/reach/distribution/data/callback-wake.store.ts';
import { findFullness, putRequest } from '#features/reach/distribution/data/websub-request.store.ts';
import { readTopic } from '#features/reach/distribution/websub-topics.ts';
import { subscriptionRequestSchema } from '#features/reach/distribution/websub.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { websubRefusals as words } from '#words/reach/distribution/websub.ts';
import { getConfig } from '#server/config.ts';
import { toTarget } from '#server/outbound/outbound-target.ts';
import { transaction } from '#server/transaction/transaction.ts';

/**
 * Takes a request to subscribe to one of our feeds, or to end it, from anybody (WebSub, 5.1). Nothing is promised: the
 * worker asks the callback at once, and tells it when there can be no subscription.
 */
export const requestSubscription = defineUseCase({
  name: 'requestSubscription',
  input: subscriptionRequestSchema,
  run: async ({ actor, input }): Promise<Outcome<{ isAccepted: true }>> => {
    const { siteUrl } = getConfig();
    const { mode, callback } = input;
    const topic = readTopic(input.topic, siteUrl);
    if (!topic) return refused('invalid', { fields: { 'hub.topic': words.topic } });
    const target = toTarget(callback);
    if (!target) return refused('invalid', { fields: { 'hub.callback': words.privateCallback } });
    if (target.origin === siteUrl)
      return refused('invalid', { fields: { 'hub.callback': words.ownCallback } });
    if (mode === 'subscribe') {
      if (!(await isTopicAlive(topic.path)))
        return refused('not_found', { fields: { 'hub.topic': words.unknownTopic } });
      const fullness = await findFullness({ topic: topic.path, callback });
      if (fullness === 'host') return refused('forbidden', { detail: words.tooManyOfHost });
      if (fullness === 'all') return refused('unavailable', { detail: words.tooMany });
    }
    await transaction(actor, async ({ sql }) => {
      await putRequest(sql, { topic: topic.path, request: input, now: new Date() });
      await wakeCallbacks(sql);
    });
    return done({ isAccepted: true });
  },
});
