import type { RevisionKind } from '#features/newsroom/articles/articles.ts';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { getDeskArticle } from '#features/newsroom/articles/data/desk-article.queries.ts';
import { toStoryFields } from '#features/newsroom/articles/data/revision-fields.ts';
import type { NamesById } from '#features/newsroom/articles/field-words.ts';
import type { Actor } from '#lib/actor.ts';
import { isId } from '#lib/ids.ts';
import { db } from '#server/db/client.ts';

/** A version in a story's history. */
export type Version = {
  id: string;
  number: number;
  kind: RevisionKind;
  name: string | null;
  createdAt: Date;
  createdByName: string | null;
  wordCount: number;
  headline: string;
  isWorking: boolean;
  isLive: boolean;
  isScheduled: boolean;
};

const pageSize = 50;

/** One page of a story's versions, newest first; null for a story that this person may not know of. */
export async function listHistory({
  actor,
  articleId,
  page = 1,
}: {
  actor: Actor;
  articleId: string;
  page?: number;
}): Promise<{ headline: string; mayEdit: boolean; versions: Version[]; page: number; pages: number } | null> {
  const article = await getDeskArticle({ actor, articleId });
  if (!article) return null;
  const total = await db().revision.count({ where: { articleId } });
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const shown = Math.min(Math.max(1, page), pages);
  const versions = await db().$queryRaw<Version[]>`
    SELECT r.id, r.number, r.kind, r.name, r.created_at AS "createdAt", u.name AS "createdByName",
      r.word_count AS "wordCount", r.headline, r.id = a.working_revision_id AS "isWorking",
      r.id IS NOT DISTINCT FROM a.live_revision_id AS "isLive",
      r.id IS NOT DISTINCT FROM a.scheduled_revision_id AS "isScheduled"
    FROM revisions r JOIN articles a ON a.id = r.article_id LEFT JOIN users u ON u.id = r.created_by_id
    WHERE r.article_id = ${articleId}::uuid
    ORDER BY r.number DESC LIMIT ${pageSize} OFFSET ${(shown - 1) * pageSize}`;
  const { fields, permissions } = article;
  return { headline: fields.headline, mayEdit: permissions.edit.allowed, versions, page: shown, pages };
}

/** What a version is asked for by: its id, or what it is for the story now. */
export type VersionName = string;
export type ComparedVersion = {
  id: string;
  number: number;
  name: string | null;
  createdAt: Date;
  fields: StoryFields;
};
export type Comparison = { from: ComparedVersion; to: ComparedVersion; names: NamesById };

/** Two versions of a story side by side, with what their ids stand for; null where either is not to be had. */
export async function getComparison({
  actor,
  articleId,
  from,
  to,
}: {
  actor: Actor;
  articleId: string;
  from: VersionName;
  to: VersionName;
}): Promise<Comparison | null> {
  const article = await getDeskArticle({ actor, articleId });
  if (!article) return null;
  const idOf = (name: VersionName): string | null =>
    name === 'en-ligne' ? article.liveRevisionId : name === 'travail' ? article.revisionId : name;
  const [one, other] = [await getVersion(articleId, idOf(from)), await getVersion(articleId, idOf(to))];
  if (!one || !other) return null;
  return { from: one, to: other, names: await getNames([one.fields, other.fields]) };
}

async function getVersion(articleId: string, id: string | null): Promise<ComparedVersion | null> {
  if (id === null || !isId(id)) return null;
  const row = await db().revision.findFirst({ where: { id, articleId } });
  if (!row) return null;
  const { number, name, createdAt } = row;
  return { id, number, name, createdAt, fields: toStoryFields(row) };
}

async function getNames(stories: StoryFields[]): Promise<NamesById> {
  const select = { id: true, name: true } as const;
  const within = (ids: string[]) => ({ where: { id: { in: ids } }, select });
  const [sections, authors, subjects] = await Promise.all([
    db().section.findMany(within(stories.map(({ sectionId }) => sectionId))),
    db().author.findMany(within(stories.flatMap(({ bylines }) => bylines.map(({ authorId }) => authorId)))),
    db().subject.findMany(within(stories.flatMap(({ subjectIds }) => subjectIds))),
  ]);
  return Object.fromEntries([...sections, ...authors, ...subjects].map(({ id, name }) => [id, name]));
}
