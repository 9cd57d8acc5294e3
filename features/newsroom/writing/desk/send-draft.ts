import { saveDraft } from '#features/newsroom/writing/desk/actions.ts';
import type { Conflict, SendDraft, SentDraft } from '#features/newsroom/writing/desk/draft-words.ts';
import { passedLimit } from '#features/newsroom/articles/gaps.ts';
import { thisTab } from '#features/newsroom/writing/desk/this-tab.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';
import { errorSentence } from '#messages/errors.ts';
import { storyFields } from '#words/newsroom/writing/story-fields.ts';

/** A server that has said nothing for this long is tried again: a save that arrives twice adds nothing. */
const patienceMs = 20_000;
const lostNetwork: SentDraft = {
  kind: 'failed',
  failed: { reason: '', isSignedOut: false, isOffline: true },
};

/** Sends an article's draft through the desk's action; one that no server would take is refused here, by its sentence. */
export const sendDraftOf =
  (articleId: string): SendDraft =>
  ({ baseRevisionId, fields }) => {
    const passed = passedLimit(fields);
    if (passed) {
      const { tooLarge, tooManyBlocks } = storyFields.counts;
      const reason = passed === 'bytes' ? tooLarge : tooManyBlocks(bodyLimits.blocks);
      return Promise.resolve({ kind: 'failed', failed: { reason, isSignedOut: false, isOffline: false } });
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<SentDraft>((settle) => {
      timer = setTimeout(() => settle(lostNetwork), patienceMs);
    });
    const answer = ask({ articleId, baseRevisionId, fields, tabId: thisTab });
    return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
  };

async function ask(input: Parameters<typeof saveDraft>[0]): Promise<SentDraft> {
  try {
    const outcome = await saveDraft(input);
    if (outcome.ok) return { kind: 'saved', saved: outcome.value };
    const { error } = outcome;
    const data = error.data as Omit<Conflict, 'mine'> | undefined;
    if (error.code === 'conflict' && data) return { kind: 'conflict', conflict: data };
    const isSignedOut = error.code === 'not_signed_in';
    const reason = [errorSentence(error), ...Object.values(error.fields ?? {})].join(' ');
    return { kind: 'failed', failed: { reason, isSignedOut, isOffline: false } };
  } catch {
    return lostNetwork;
  }
}
