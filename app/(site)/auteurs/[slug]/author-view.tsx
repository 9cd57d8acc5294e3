import type { Metadata } from 'next';
import { cardTags, countTags } from '#features/newsroom/reading/article-card.ts';
import { getPictureViews } from '#features/newsroom/media/data/picture.queries.ts';
import { PictureOf } from '#features/newsroom/media/site/picture.tsx';
import { profileJsonLd } from '#features/reach/syndication/profile-json-ld.ts';
import { AuthorIntro } from '#features/newsroom/taxonomy/site/author-intro.tsx';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { getConfig } from '#server/config.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { Absent } from '#app/(site)/absent.tsx';
import { ListedPage } from '#app/(site)/list-page.tsx';
import { loadAuthor } from '#app/(site)/load.ts';
import { besidePage, loadAuthorList } from '#app/(site)/load-list.ts';
import { loadNewspaper } from '#app/(site)/newspaper.ts';
import { absentHead, listDescription, pageHead } from '#app/(site)/page-head.ts';

type Asked = { slug: string | null; page: number | null };

const find = ({ slug, page }: Asked) => (slug === null || page === null ? null : loadAuthor(slug));

/** The head of a page of an author's list. */
export async function authorHead(asked: Asked): Promise<Metadata> {
  const author = await find(asked);
  if (!author || asked.page === null) return absentHead;
  return pageHead({
    title: asked.page === 1 ? author.name : `${author.name}, ${siteWords.page(asked.page)}`,
    description: listDescription(author.biography ?? siteWords.authorArticles(author.name), asked.page),
    path: urls.authorPage(author.slug, asked.page),
    beside: besidePage(await loadAuthorList(author, asked.page), (page) =>
      urls.authorPage(author.slug, page),
    ),
    feeds: author,
    openGraph: { type: 'profile' },
  });
}

/** A page of an author's list, or the 404 page. `path` is the path that was asked. */
export async function AuthorView({ path, ...asked }: Asked & { path: string }) {
  const author = await find(asked);
  if (!author || asked.page === null) return <Absent path={path} />;
  const [list, portraits, publisher] = await Promise.all([
    loadAuthorList(author, asked.page),
    getPictureViews(author.portraitId ? [author.portraitId] : []),
    loadNewspaper(),
  ]);
  const portrait = portraits[author.portraitId ?? ''];
  const own = [tags.author(author.id), tags.authorList(author.id)];
  if (asked.page > 1 && list.items.length === 0) return <Absent path={path} alsoTags={own} />;
  describePage({
    tags: [
      ...own,
      ...(author.portraitId ? [tags.asset(author.portraitId)] : []),
      ...cardTags(list.items),
      ...countTags(list.items),
    ],
  });
  return (
    <ListedPage
      title={author.name}
      placed={{ kind: 'author', of: author, page: asked.page }}
      profile={profileJsonLd({ author, portrait, publisher, siteUrl: getConfig().siteUrl })}
      head={
        <AuthorIntro
          author={author}
          portrait={portrait && <PictureOf view={portrait} place="thumb" isFirst />}
        />
      }
      list={list}
      pathOf={(page) => urls.authorPage(author.slug, page)}
      feedPath={urls.feedOf(author.path)}
      told={{ authorId: author.id }}
    />
  );
}
