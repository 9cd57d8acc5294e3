import type { LinkableStory, ProfiledStory } from '#features/newsroom/related/data/profile.store.ts';
import { toStoryProfile } from '#features/newsroom/related/story-profile.ts';

/** A public story with its profile in place of its text. */
export const toProfiled = (story: LinkableStory): ProfiledStory => {
  const { articleId, revisionId, firstPublishedAt } = story;
  return { articleId, revisionId, firstPublishedAt, profile: toStoryProfile(story) };
};
