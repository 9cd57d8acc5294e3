import type { Metadata } from 'next';
import { cardTags, countTags } from '#features/newsroom/reading/article-card.ts';
import { getStoryThread } from '#features/newsroom/related/data/story-thread.queries.ts';
import { ThreadOfStory } from '#features/newsroom/related/site/thread-of-story.tsx';
import { Chronology } from '#features/newsroom/reading/site/chronology.tsx';
import { frenchTypography } from '#lib/french-typography.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { Absent, Moved } from '#app/(site)/absent.tsx';
import { ListedPage } from '#app/(site)/list-page.tsx';
import { loadSubject } from '#app/(site)/load.ts';
import { besidePage, loadSubjectList } from '#app/(site)/load-list.ts';
import { loadAds } from '#app/(site)/page-ads.tsx';
import { absentHead, listDescription, pageHead } from '#app/(site)/page-head.ts';

type Asked = { slug: string | null; page: number | null };

const find = ({ slug, page }: Asked) => (slug === null || page === null ? null : loadSubject(slug));

/** The head of a page of a subject's list. */
export async function subjectHead(asked: Asked): Promise<Metadata> {
  const found = await find(asked);
  if (found?.kind !== 'found' || asked.page === null) return absentHead;
  const { subject } = found;
  return pageHead({
    title: asked.page === 1 ? subject.name : `${subject.name}, ${siteWords.page(asked.page)}`,
    description: listDescription(subject.description ?? siteWords.subjectArticles(subject.name), asked.page),
    path: urls.subjectPage(subject.slug, asked.page),
    beside: besidePage(await loadSubjectList(subject, asked.page), (page) =>
      urls.subjectPage(subject.slug, page),
    ),
    feeds: subject,
  });
}

/** A page of a subject's list, where a merged subject went, or the 404 page. `path` is the path that was asked. */
export async function SubjectView({ path, ...asked }: Asked & { path: string }) {
  const found = await find(asked);
  if (!found || asked.page === null) return <Absent path={path} />;
  if (found.kind === 'moved') {
    const to = asked.page === 1 ? found.path : `${found.path}/page/${asked.page}`;
    return <Moved path={to} alsoTags={[tags.absent(path), tags.subject(found.subjectId)]} />;
  }
  const { subject } = found;
  const list = await loadSubjectList(subject, asked.page);
  const own = [tags.subject(subject.id), ...subject.listIds.map(tags.subjectList)];
  if (asked.page > 1 && list.items.length === 0) return <Absent path={path} alsoTags={own} />;
  const thread = asked.page === 1 ? await getStoryThread(subject.listIds) : [];
  const hanging = asked.page === 1 ? subject.listIds.map(tags.thread) : [];
  describePage({ tags: [...own, ...hanging, ...cardTags(list.items), ...countTags(list.items)] });
  const ads =
    asked.page === 1
      ? await loadAds({
          path,
          section: 'other',
          sectionIds: [],
          subjectIds: subject.listIds,
          articleId: null,
        })
      : null;
  const view = (
    <ListedPage
      title={subject.name}
      placed={{ kind: 'subject', of: subject, page: asked.page }}
      description={subject.description}
      head={subject.description && <p className="chapo">{frenchTypography(subject.description)}</p>}
      list={list}
      pathOf={(page) => urls.subjectPage(subject.slug, page)}
      feedPath={urls.feedOf(subject.path)}
    >
      <ThreadOfStory lines={thread} />
      <Chronology cards={list.items} />
    </ListedPage>
  );
  return ads ? ads.around(view) : view;
}
