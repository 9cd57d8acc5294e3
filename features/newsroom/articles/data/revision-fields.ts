import { z } from 'zod';
import {
  bylineSchema,
  leadPictureSchema,
  type StoryFields,
} from '#features/newsroom/articles/articles.schema.ts';
import { parseBody } from '#features/newsroom/body/body.schema.ts';
import { bodyToPlainText, countWords } from '#features/newsroom/body/body-text.ts';
import { Prisma, type Revision } from '#server/db/generated/client.ts';

const bylinesSchema = z.array(bylineSchema);

/** A row of revisions as the fields of a story; what is stored as JSON is parsed on the way out. Throws if it can't be. */
export function toStoryFields(row: Revision): StoryFields {
  const body = parseBody(row.body);
  if (!body.ok) throw new Error(`Revision ${row.id} holds an unreadable body: ${body.error.detail ?? ''}`);
  return {
    sectionId: row.sectionId,
    genre: row.genre,
    urgency: row.urgency,
    language: row.language,
    slug: row.slug,
    slugline: row.slugline,
    kicker: row.kicker,
    headline: row.headline,
    shortHeadline: row.shortHeadline,
    seoTitle: row.seoTitle,
    seoDescription: row.seoDescription,
    socialTitle: row.socialTitle,
    socialDescription: row.socialDescription,
    standfirst: row.standfirst,
    dateline: row.dateline,
    editorNote: row.editorNote,
    backstory: row.backstory,
    sponsor: row.sponsor,
    aiDisclosure: row.aiDisclosure,
    commentsMode: row.commentsMode,
    commentsUntil: row.commentsUntil?.toISOString() ?? null,
    bylines: bylinesSchema.parse(row.bylines),
    bylineNote: row.bylineNote,
    subjectIds: row.subjectIds,
    leadPicture: row.leadPicture === null ? null : leadPictureSchema.parse(row.leadPicture),
    body: body.value,
  };
}

/** The columns that a story's fields fill. */
export function toRevisionColumns(fields: StoryFields) {
  const { leadPicture, commentsUntil, bylines, body, ...plain } = fields;
  return {
    ...plain,
    commentsUntil: commentsUntil === null ? null : new Date(commentsUntil),
    bylines: toJson(bylines),
    leadPicture: leadPicture === null ? Prisma.DbNull : toJson(leadPicture),
    body: toJson(body),
    wordCount: countWords(bodyToPlainText(body)),
  } satisfies Partial<Prisma.RevisionUncheckedCreateInput>;
}

/** Typed values are JSON once absent keys are gone. */
const toJson = (value: object): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
