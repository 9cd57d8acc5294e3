import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { parseBody } from '#features/newsroom/body/body.schema.ts';
import { type Names, toBody } from './body-notation.ts';
import { fillDates, type Story } from './story.ts';
import type { Taxonomy } from './write-taxonomy.ts';

/** Everything that a story refers to, by the names that the data files use. */
export type Links = Names & { taxonomy: Taxonomy };

const found = (ids: Map<string, string>, key: string): string => {
  const id = ids.get(key);
  if (!id) throw new Error(`The demonstration names something that does not exist: ${key}`);
  return id;
};

/** A demonstration story as the fields of a revision, its body checked like anybody's. Throws for a mistake in the data. */
export function toFields(story: Story, { links, published }: { links: Links; published: Date }): StoryFields {
  const { taxonomy } = links;
  const dated = (text: string): string => fillDates(text, published);
  const body = parseBody(toBody(dated(story.body), links));
  if (!body.ok) throw new Error(`${story.slug}: ${body.error.detail ?? body.error.code}`);
  return {
    sectionId: found(taxonomy.sections, story.section),
    genre: story.genre,
    urgency: story.urgency ?? 5,
    language: 'fr',
    slug: story.slug,
    slugline: null,
    kicker: story.kicker ?? null,
    headline: story.headline,
    shortHeadline: story.shortHeadline ?? null,
    seoTitle: null,
    seoDescription: null,
    socialTitle: null,
    socialDescription: null,
    standfirst: dated(story.standfirst),
    dateline: story.dateline ?? null,
    editorNote: story.editorNote ? dated(story.editorNote) : null,
    backstory: story.backstory ?? null,
    sponsor: story.sponsor ?? null,
    aiDisclosure: story.isMachineWritten ?? false,
    commentsMode: story.areCommentsClosed ? 'closed' : 'open',
    commentsUntil: null,
    bylines: story.authors.map((key, at) => ({
      authorId: found(taxonomy.authors, key),
      ...(at === 0 && story.note ? { note: story.note } : {}),
    })),
    bylineNote: story.bylineNote ?? null,
    subjectIds: story.subjects.map((slug) => found(taxonomy.subjects, slug)),
    leadPicture: story.picture
      ? {
          assetId: links.assetId(story.picture),
          ...(story.pictureCaption ? { caption: story.pictureCaption } : {}),
        }
      : null,
    body: body.value,
  };
}
