import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { blockingAt, type ChecklistStage, needsLeadPicture } from '#features/newsroom/articles/checklist.ts';
import { loadChecklistFacts } from '#features/newsroom/articles/data/checklist.queries.ts';
import { upsertOverride } from '#features/newsroom/articles/data/checklist.store.ts';
import { recordLinks } from '#features/newsroom/articles/data/link-check.store.ts';
import { inspectStory, questionsOf } from '#features/newsroom/articles/inspect-story.ts';
import type { Actor } from '#lib/actor.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { findingSentence, notReady, setAsideMessages } from '#words/newsroom/articles/checklist.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

/**
 * The checklist as the server asks it at a stage: refused with 'invalid', every reason in the detail and beside its
 * field. `now` is the instant at which the text would go out.
 */
export async function checkStory(
  sql: Sql,
  call: { articleId: string; fields: StoryFields; stage: ChecklistStage; now: Date },
): Promise<Outcome<null>> {
  const { fields, stage, now } = call;
  const questions = questionsOf(fields);
  const facts = await loadChecklistFacts(sql, { articleId: call.articleId, questions });
  const blocking = blockingAt(inspectStory({ fields, facts, now }), stage);
  if (stage !== 'hour') await recordLinks(sql, questions.links);
  if (blocking.length === 0) return done(null);
  const sentences = blocking.map(findingSentence);
  return refused('invalid', {
    detail: `${notReady[stage]} ${[...new Set(sentences)].join(' ')}`,
    fields: Object.fromEntries(
      blocking.map(({ target }, at) => [target.field, sentences[at] ?? '']).toReversed(),
    ),
    data: { rules: [...new Set(blocking.map(({ rule }) => rule))] },
  });
}

/**
 * A machine has no picture to send: what comes through the API, or from the system itself, goes out without one. The
 * rule is set aside with that reason, for everybody to see, and logged.
 */
export async function letMachineSkipPicture(
  open: Transaction,
  { actor, articleId, fields }: { actor: Actor; articleId: string; fields: StoryFields },
): Promise<void> {
  if (actor.kind === 'anonymous' || (actor.kind === 'person' && actor.via !== 'token')) return;
  if (fields.leadPicture !== null || !needsLeadPicture(fields.genre)) return;
  const rule = 'no_lead_picture';
  const known = await open.sql.checklistOverride.count({ where: { articleId, rule } });
  if (known > 0) return;
  const reason = actor.kind === 'system' ? setAsideMessages.bySystem : setAsideMessages.byMachine;
  const createdById = actor.kind === 'person' ? actor.userId : null;
  await upsertOverride(open.sql, { articleId, rule, reason, createdById });
  await open.journal({
    action: 'article.set_rule_aside',
    subjectType: 'article',
    subjectId: articleId,
    after: { rule, reason },
  });
}
