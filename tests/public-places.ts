import { GET as apiArticle } from '#app/api/v1/articles/[id]/route.ts';
import { GET as apiComments } from '#app/api/v1/articles/[id]/comments/route.ts';
import { GET as apiSharing } from '#app/api/v1/articles/[id]/sharing/route.ts';
import { GET as apiArticles } from '#app/api/v1/articles/route.ts';
import { GET as apiOembed } from '#app/api/v1/oembed/route.ts';
import { GET as apiSuggestions } from '#app/api/v1/suggestions/route.ts';
import { GET as authorJson } from '#app/(site)/auteurs/[slug]/feed.json/route.ts';
import { GET as authorRss } from '#app/(site)/auteurs/[slug]/rss.xml/route.ts';
import { GET as sectionWireNews } from '#app/(site)/en-continu/[rubrique]/nouveautes.json/route.ts';
import { GET as wireNews } from '#app/(site)/en-continu/nouveautes.json/route.ts';
import { GET as siteJson } from '#app/(site)/feed.json/route.ts';
import { GET as embedCard } from '#app/(site)/integrer/[id]/route.ts';
import { loadMostRead, loadMostReadIn } from '#app/(site)/most-read.ts';
import { GET as newsSitemap } from '#app/(site)/news-sitemap.xml/route.ts';
import { GET as sectionJson } from '#app/(site)/[rubrique]/feed.json/route.ts';
import { GET as sectionRss } from '#app/(site)/[rubrique]/rss.xml/route.ts';
import { GET as siteRss } from '#app/(site)/rss.xml/route.ts';
import { GET as sitemap } from '#app/(site)/sitemaps/[part]/route.ts';
import { GET as subjectJson } from '#app/(site)/sujets/[slug]/feed.json/route.ts';
import { GET as subjectRss } from '#app/(site)/sujets/[slug]/rss.xml/route.ts';
import * as archive from '#features/newsroom/reading/data/archive.queries.ts';
import * as lists from '#features/newsroom/reading/data/article-lists.queries.ts';
import { listCorrections } from '#features/newsroom/reading/data/correction.queries.ts';
import { listNamesakes } from '#features/newsroom/reading/data/namesake.queries.ts';
import { getPublishedArticle } from '#features/newsroom/reading/data/published-article.queries.ts';
import { listDay, listWire } from '#features/newsroom/reading/data/wire.queries.ts';
import { getFrontPage } from '#features/newsroom/front/data/front.queries.ts';
import { getPageLinks } from '#features/newsroom/related/data/page-links.queries.ts';
import { getStoryThread } from '#features/newsroom/related/data/story-thread.queries.ts';
import { readSearch } from '#features/readers/search/search.schema.ts';
import { searchArticles } from '#features/readers/search/use-cases/search-articles.ts';
import { listAuthors } from '#features/newsroom/taxonomy/data/author.queries.ts';
import { siteDay } from '#lib/dates.ts';
import { collectPageFacts } from '#server/page-cache/page-facts.ts';

type Named = { id: string; slug: string };

/** A story and everything that it hangs on; `witness` is another one that shows it and stays. */
export type PlacedStory = {
  articleId: string;
  /** The last part of its address. */
  slug: string;
  /** Said by its headline alone. */
  word: string;
  parent: Named;
  child: Named;
  author: Named;
  subject: Named;
  witness: { articleId: string; url: string };
  /** When it came out; for one that has not, when it was made. */
  publishedAt: Date;
};

const page = { page: 1, size: 20 } as const;
const at = <Params extends Record<string, string>>(params: Params): { params: Promise<Params> } => ({
  params: Promise.resolve(params),
});
const absolute = ({ child, slug }: PlacedStory): string => `http://localhost:3000/${child.slug}/${slug}`;
const request = (path: string): Request => new Request(`http://localhost:3000${path}`);
/** An answer that is there no more (404) names nothing. */
const said = async (answer: Response | Promise<Response>): Promise<string> => {
  const { ok, text } = await Promise.resolve(answer).then(async (given) => ({
    ok: given.ok,
    text: await given.text(),
  }));
  return ok ? text : '';
};

/** The same of an answer that states its status as a public page does. */
async function saidAsPage(draw: () => Promise<Response>): Promise<string> {
  const { result, facts } = await collectPageFacts(draw);
  return (facts.status ?? 200) < 400 ? result.text() : '';
}

/** What answers at an address: the page of a story, or whatever stands there instead. */
export function readStoryAt(url: string) {
  const [, sectionSlug = '', slug = ''] = url.split('/');
  return getPublishedArticle({ sectionSlug, slug });
}

async function witnessPage({ witness }: PlacedStory): Promise<unknown> {
  const answer = await readStoryAt(witness.url);
  if (answer?.kind !== 'found') throw new Error(`No witness at ${witness.url}`);
  return { shown: answer.article.related, links: await getPageLinks({ article: answer.article }) };
}

/**
 * Every list and answer in which readers and machines may meet a story, each as what it says of stories: their ids or
 * their addresses. A new list is one line here, and withdrawn, moved and held stories are looked for in it.
 */
export function publicPlaces(story: PlacedStory): Record<string, () => Promise<unknown>> {
  const { articleId, parent, child, author, subject, witness, word, slug, publishedAt } = story;
  const day = siteDay(publishedAt);
  const feedOf = (list: Named) => at({ slug: list.slug });
  return {
    'the front': async () => (await getFrontPage()).stories,
    'the pool of the front': async () => (await getFrontPage()).pool,
    'a band of the front': async () => [
      ...(
        await lists.listBands({
          sections: [{ id: parent.id, listIds: [parent.id, child.id] }],
          size: 5,
          except: [],
        })
      ).values(),
    ],
    'what is linked to another': () =>
      lists.listLinked({ articleId: witness.articleId, size: 5, except: [] }),
    'cards by id': async () => [...(await lists.getCardsById([articleId])).keys()],
    'the newest': () => lists.listLatest(page),
    'en continu': () => listWire({ sectionIds: null, ...page }),
    'en continu, its section': () => listWire({ sectionIds: [child.id], ...page }),
    'the news of the wire': () => said(wireNews()),
    'the news of its section’s wire': () => said(sectionWireNews(request('/'), at({ rubrique: child.slug }))),
    'the section': () => lists.listInSection({ sectionIds: [child.id], ...page }),
    'the section above': () => lists.listInSection({ sectionIds: [parent.id, child.id], ...page }),
    'the author': () => lists.listByAuthor({ authorId: author.id, ...page }),
    'the authors': async () => (await listAuthors(100)).some(({ id }) => id === author.id) && articleId,
    'the subject': () => lists.listBySubject({ subjectIds: [subject.id], ...page }),
    'the thread of the subject': () => getStoryThread([subject.id]),
    'what is read most': async () => (await loadMostRead()).lists,
    'what is read most, its section': async () => (await loadMostReadIn(child.id)).lists,
    'the day of the archive': () => listDay(day),
    'the days of its month': async () =>
      (await archive.listArchiveDays(day)).some((one) => one.day === day.day) && articleId,
    'the months of the archive': async () =>
      (await archive.listArchiveMonths()).some(
        ({ year, month }) => year === day.year && month === day.month,
      ) && articleId,
    search: async () => {
      const result = await searchArticles(readSearch({ q: word }));
      return result.kind === 'found' && result.hits;
    },
    suggestions: () =>
      said(apiSuggestions(request(`/api/v1/suggestions?q=${encodeURIComponent(word.slice(0, -2))}`), at({}))),
    corrections: () => listCorrections(page),
    'what a 404 of its name offers': () => listNamesakes([slug]),
    'the page of another story': () => witnessPage(story),
    'RSS of the newspaper': () => said(siteRss()),
    'JSON feed of the newspaper': () => said(siteJson()),
    'RSS of the section': () => said(sectionRss(request('/'), at({ rubrique: child.slug }))),
    'JSON feed of the section above': () => said(sectionJson(request('/'), at({ rubrique: parent.slug }))),
    'RSS of the author': () => said(authorRss(request('/'), feedOf(author))),
    'JSON feed of the author': () => said(authorJson(request('/'), feedOf(author))),
    'RSS of the subject': () => said(subjectRss(request('/'), feedOf(subject))),
    'JSON feed of the subject': () => said(subjectJson(request('/'), feedOf(subject))),
    'the sitemap of its month': () =>
      said(sitemap(request('/'), at({ part: `${publishedAt.toISOString().slice(0, 7)}.xml` }))),
    'the sitemap for news': () => said(newsSitemap()),
    'the list of the API': () => said(apiArticles(request('/api/v1/articles'), at({}))),
    'the list of the API, of its section': () =>
      said(apiArticles(request(`/api/v1/articles?rubrique=${parent.slug}`), at({}))),
    'the list of the API, by a word': () =>
      said(apiArticles(request(`/api/v1/articles?q=${encodeURIComponent(word)}`), at({}))),
    'the API, by its id': () =>
      said(apiArticle(request(`/api/v1/articles/${articleId}`), at({ id: articleId }))),
    'the API, links of another': () =>
      said(apiArticle(request(`/api/v1/articles/${witness.articleId}`), at({ id: witness.articleId }))),
    'the API, how it is shared': () =>
      said(apiSharing(request(`/api/v1/articles/${articleId}/sharing`), at({ id: articleId }))),
    oEmbed: () => said(apiOembed(request(`/api/v1/oembed?url=${encodeURIComponent(absolute(story))}`))),
    'the card for other sites': () =>
      saidAsPage(() => embedCard(request(`/integrer/${articleId}`), at({ id: articleId }))),
    'the API, its comments': async () =>
      (await said(apiComments(request(`/api/v1/articles/${articleId}/comments`), at({ id: articleId })))) &&
      articleId,
  };
}

/** The names of the places that say one of these: an id, an address, a word. */
export async function placesThatSay(story: PlacedStory, ...signs: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const [name, read] of Object.entries(publicPlaces(story))) {
    const text = JSON.stringify(await read()) ?? '';
    if (signs.some((sign) => text.includes(sign))) found.push(name);
  }
  return found;
}
