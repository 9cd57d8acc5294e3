import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { needsLeadPicture } from '#features/newsroom/articles/checklist.ts';
import { newStory } from '#features/newsroom/articles/new-story.ts';
import { createArticle } from '#features/newsroom/articles/use-cases/create-article.ts';
import { publishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';
import type { Actor } from '#lib/actor.ts';
import type { Outcome } from '#lib/use-case.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { createAuthor, createSection } from '#tests/factories/taxonomy.ts';
import { uniqueWord } from '#tests/factories/people.ts';

/** The value of an outcome that must be done; the refusal's words otherwise. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

/** The code of an outcome that must be refused. */
export function codeOf(outcome: Outcome<unknown>): string {
  if (outcome.ok) throw new Error(`Done: ${JSON.stringify(outcome.value)}`);
  return outcome.error.code;
}

/**
 * Every field of a text that may go out, with a section and an author of its own unless given. The checklist asks
 * people for a picture, and neither machines nor briefs.
 */
async function readyStory(actor: Actor, fields: Partial<StoryFields>): Promise<StoryFields> {
  const sectionId = fields.sectionId ?? (await createSection()).id;
  const bylines = fields.bylines ?? [{ authorId: (await createAuthor()).id }];
  const needsPicture = actor.kind === 'person' && needsLeadPicture(fields.genre ?? 'article');
  return {
    ...newStory(sectionId),
    leadPicture: needsPicture ? { assetId: await createAsset() } : null,
    headline: `La rivière remonte ${uniqueWord()}`,
    standfirst: 'Le débit retrouve sa moyenne.',
    body: { version: 1, blocks: [newParagraph('Trois ans de sécheresse prennent fin.')] },
    ...fields,
    bylines,
  };
}

/** A draft that may go out, made by the use case. */
export async function createReadyDraft(actor: Actor, fields: Partial<StoryFields> = {}) {
  const story = await readyStory(actor, fields);
  const created = valueOf(await createArticle({ actor, input: { fields: story } }));
  return { ...created, story };
}

/** A story published by the use case. */
export async function publishReadyStory(actor: Actor, fields: Partial<StoryFields> = {}) {
  const draft = await createReadyDraft(actor, fields);
  const { url } = valueOf(await publishArticle({ actor, input: { articleId: draft.articleId } }));
  return { ...draft, url };
}
