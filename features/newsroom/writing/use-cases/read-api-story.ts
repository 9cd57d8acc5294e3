import type { ApiStory } from '#features/newsroom/writing/articles-api.schema.ts';
import type { StoryChanges } from '#features/newsroom/articles/articles.schema.ts';
import { findAuthorIds, findSectionId } from '#features/newsroom/writing/data/named-references.queries.ts';
import { parseBody } from '#features/newsroom/body/body.schema.ts';
import type { BodyDocument } from '#features/newsroom/body/body.ts';
import { htmlToBody } from '#features/newsroom/body/html/html-to-body.ts';
import { listAssetsInText } from '#features/newsroom/media/data/media-path.queries.ts';
import { saveSubject } from '#features/newsroom/taxonomy/use-cases/save-subject.ts';
import type { Actor } from '#lib/actor.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { getConfig } from '#server/config.ts';

/** A story as a machine sends it, as changes of a story's fields; whether the body came with ids of its own. */
export type ReadStory = { changes: StoryChanges; isBodyFromHtml: boolean };

type Sent = { [Name in keyof ApiStory]?: ApiStory[Name] | undefined };

/**
 * Names turned into what they mean (section, authors; subjects, made when new) and the body cleaned or checked.
 * Each name that means nothing is refused under its own field.
 */
export async function readApiStory({
  actor,
  sent,
}: {
  actor: Actor;
  sent: Sent;
}): Promise<Outcome<ReadStory>> {
  const { section, authors, subjects, body, ...plain } = sent;
  const problems: Record<string, string> = {};
  const sectionId = section === undefined ? undefined : await findSectionId(section);
  if (sectionId === null) problems.section = messages.unknownSection;
  const authorIds = authors && (await findAuthorIds(authors));
  const stranger = authorIds?.indexOf(null) ?? -1;
  if (stranger >= 0) problems.authors = messages.unknownAuthor(authors?.[stranger] ?? '');
  const document = body === undefined ? undefined : await readBody(body);
  if (document && !document.ok) problems.body = document.error.detail ?? '';
  if (document?.ok === false && document.error.code === 'payload_too_large') return document;
  if (Object.keys(problems).length > 0) return refused('invalid', { fields: problems });
  const subjectIds = subjects && (await nameSubjects(actor, subjects));
  if (subjectIds && !subjectIds.ok) return subjectIds;
  return done({
    isBodyFromHtml: typeof body === 'string',
    changes: {
      ...plain,
      sectionId: sectionId ?? undefined,
      bylines: authorIds && unique(authorIds).map((authorId) => ({ authorId })),
      subjectIds: subjectIds?.value,
      body: document?.ok ? document.value : undefined,
    },
  });
}

async function readBody(body: ApiStory['body']): Promise<Outcome<BodyDocument>> {
  if (typeof body !== 'string') return parseBody(body);
  const assets = await listAssetsInText(body);
  const assetIdOf = (path: string) => assets.get(path.replace(/\.[a-z0-9]+$/, '')) ?? null;
  return parseBody(htmlToBody({ html: body, assetIdOf, siteUrl: getConfig().siteUrl }));
}

async function nameSubjects(actor: Actor, names: readonly string[]): Promise<Outcome<string[]>> {
  const ids: string[] = [];
  for (const name of names) {
    const saved = await saveSubject({ actor, input: { name } });
    if (!saved.ok)
      return saved.error.code === 'invalid' ? refused('invalid', { fields: { subjects: name } }) : saved;
    ids.push(saved.value.subjectId);
  }
  return done(unique(ids));
}

const unique = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== null)),
];
