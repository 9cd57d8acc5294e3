import type { ArticleAnswer } from '#features/newsroom/reading/published-article.ts';
import { GonePage } from '#features/newsroom/reading/site/gone-page.tsx';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { Absent, Moved } from '#app/(site)/absent.tsx';
import { loadArticle } from '#app/(site)/load.ts';
import { readSlug } from '#app/(site)/read-params.ts';

/** What the address of a story leads to, null where none ever stood; `path` is that address, as it was asked. */
export async function loadStory(params: Promise<{ rubrique: string; slug: string }>) {
  const { rubrique, slug } = await params;
  const [sectionSlug, ownSlug] = [readSlug(rubrique), readSlug(slug)];
  const answer = sectionSlug !== null && ownSlug !== null ? await loadArticle(sectionSlug, ownSlug) : null;
  return { answer, path: urls.article(rubrique, slug) };
}

/**
 * What answers for a story that moved, was withdrawn or never was, at its own address and at those below it.
 * @param pathBelow the page's path, from that of the story
 */
export function StoryElsewhere({
  answer,
  path,
  pathBelow = (story) => story,
}: {
  answer: Exclude<ArticleAnswer, { kind: 'found' }> | null;
  path: string;
  pathBelow?: (storyPath: string) => string;
}) {
  const asked = pathBelow(path);
  if (!answer) return <Absent path={asked} />;
  const known = [tags.absent(asked), tags.article(answer.articleId)];
  if (answer.kind === 'moved')
    return <Moved path={pathBelow(answer.path)} alsoTags={[...known, tags.section(answer.sectionId)]} />;
  describePage({ status: 410, tags: known });
  return <GonePage gone={answer} />;
}
