import { ordinaryUrgency } from '#features/newsroom/articles/articles.ts';
import type { StoryChanges, StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { emptyBody } from '#features/newsroom/body/body.ts';

/** A blank story in a section. */
export const newStory = (sectionId: string): StoryFields => ({
  sectionId,
  genre: 'article',
  urgency: ordinaryUrgency,
  language: 'fr',
  slug: null,
  slugline: null,
  kicker: null,
  headline: '',
  shortHeadline: null,
  seoTitle: null,
  seoDescription: null,
  socialTitle: null,
  socialDescription: null,
  standfirst: '',
  dateline: null,
  editorNote: null,
  backstory: null,
  sponsor: null,
  aiDisclosure: false,
  commentsMode: 'open',
  commentsUntil: null,
  bylines: [],
  bylineNote: null,
  subjectIds: [],
  leadPicture: null,
  body: emptyBody(),
});

/** The story with these changes; a field left out (or undefined) keeps its value. */
export function withChanges(story: StoryFields, changes: StoryChanges): StoryFields {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...story, ...(Object.fromEntries(given) as Partial<StoryFields>) };
}
