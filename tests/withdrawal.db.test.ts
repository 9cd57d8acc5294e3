import { beforeAll, expect, it } from 'vitest';
import { GET as apiArticles } from '#app/api/v1/articles/route.ts';
import { GET as authorJson } from '#app/(site)/auteurs/[slug]/feed.json/route.ts';
import { GET as authorRss } from '#app/(site)/auteurs/[slug]/rss.xml/route.ts';
import { GET as siteJson } from '#app/(site)/feed.json/route.ts';
import { GET as newsSitemap } from '#app/(site)/news-sitemap.xml/route.ts';
import { GET as sectionJson } from '#app/(site)/[rubrique]/feed.json/route.ts';
import { GET as sectionRss } from '#app/(site)/[rubrique]/rss.xml/route.ts';
import { GET as siteRss } from '#app/(site)/rss.xml/route.ts';
import { GET as sitemap } from '#app/(site)/sitemaps/[part]/route.ts';
import { GET as subjectJson } from '#app/(site)/sujets/[slug]/feed.json/route.ts';
import { GET as subjectRss } from '#app/(site)/sujets/[slug]/rss.xml/route.ts';
import * as lists from '#features/articles/data/article-lists.queries.ts';
import { listDay, listWire } from '#features/articles/data/wire.queries.ts';
import * as archive from '#features/articles/data/archive.queries.ts';
import { listCorrections } from '#features/articles/data/correction.queries.ts';
import { getPublishedArticle } from '#features/articles/data/published-article.queries.ts';
import { addCorrection } from '#features/articles/use-cases/add-correction.ts';
import { restoreArticle } from '#features/articles/use-cases/restore-article.ts';
import { withdrawArticle } from '#features/articles/use-cases/withdraw-article.ts';
import { newBlockId } from '#features/body/block-id.ts';
import { newParagraph } from '#features/body/body.ts';
import { getFrontPage } from '#features/front/data/front.queries.ts';
import { placeArticle } from '#features/front/use-cases/place-article.ts';
import { readSearch } from '#features/search/search.schema.ts';
import { searchArticles } from '#features/search/use-cases/search-articles.ts';
import { listAuthors } from '#features/taxonomy/data/author.queries.ts';
import { listSubjects } from '#features/taxonomy/data/subject.queries.ts';
import { type Actor, systemActor } from '#lib/actor.ts';
import { siteDay } from '#lib/dates.ts';
import { db } from '#server/db/client.ts';
import { publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createAuthor, createSection, createSubject } from '#tests/factories/taxonomy.ts';

/**
 * A story that is withdrawn leaves every list that readers and machines get, and comes back to them when it is
 * restored. A new list is one line of `places`.
 */

const actor: Actor = systemActor('tests');
/** Said by the story alone. */
const word = 'zostère';
const page = { page: 1, size: 20 } as const;

let story: { articleId: string; url: string };
let witness: { articleId: string; url: string };
let parent: { id: string; slug: string };
let child: { id: string; slug: string };
let author: { id: string; slug: string };
let subject: { id: string; slug: string };
let other: { id: string };
let publishedAt: Date;
let day: { year: number; month: number; day: number };

beforeAll(async () => {
  parent = await createSection();
  child = await createSection({ parentId: parent.id });
  [author, subject] = [await createAuthor(), await createSubject()];
  other = await createAuthor();
  story = await publishReadyStory(actor, {
    sectionId: child.id,
    bylines: [{ authorId: author.id }],
    subjectIds: [subject.id],
    body: { version: 1, blocks: [newParagraph(`La ${word} revient dans la baie.`)] },
  });
  valueOf(
    await addCorrection({
      actor,
      input: {
        articleId: story.articleId,
        type: 'correction',
        placement: 'after_body',
        text: 'La baie est close.',
      },
    }),
  );
  const front = await db().front.findUniqueOrThrow({ where: { slug: 'une' } });
  valueOf(
    await placeArticle({
      actor,
      input: { front: 'une', version: front.version, position: 0, articleId: story.articleId, endsAt: null },
    }),
  );
  // Another story that shows the first one, signed by somebody else, of another month: it stays throughout.
  witness = await publishReadyStory(actor, {
    sectionId: parent.id,
    bylines: [{ authorId: other.id }],
    subjectIds: [subject.id],
    body: {
      version: 1,
      blocks: [
        newParagraph('Un autre texte.'),
        { id: newBlockId(), type: 'relatedLink', articleId: story.articleId },
      ],
    },
  });
  await db().article.update({
    where: { id: witness.articleId },
    data: { firstPublishedAt: new Date('2020-02-03T12:00:00Z') },
  });
  const { firstPublishedAt } = await db().article.findUniqueOrThrow({ where: { id: story.articleId } });
  publishedAt = firstPublishedAt ?? new Date();
  day = siteDay(publishedAt);
});

const at = <Params extends Record<string, string>>(params: Params): { params: Promise<Params> } => ({
  params: Promise.resolve(params),
});
const request = (path: string): Request => new Request(`http://localhost:3000${path}`);
const readArticle = (url: string) => {
  const [, sectionSlug = '', slug = ''] = url.split('/');
  return getPublishedArticle({ sectionSlug, slug });
};
const isNamed = (found: unknown): boolean => JSON.stringify(found).includes(story.articleId);
/** Whether an answer names the story; an answer that is there no more (404) names nothing. */
const isLinked = async (answer: Response | Promise<Response>): Promise<boolean> =>
  (await (await answer).text()).includes(story.url);

const places: Record<string, () => Promise<boolean>> = {
  'the front': async () => isNamed((await getFrontPage()).stories),
  'the pool of the front': async () => isNamed((await getFrontPage()).pool),
  'a band of the front': async () =>
    isNamed([
      ...(
        await lists.listBands({
          sections: [{ id: parent.id, listIds: [parent.id, child.id] }],
          size: 5,
          except: [],
        })
      ).values(),
    ]),
  'what is linked to another': async () =>
    isNamed(await lists.listLinked({ articleId: witness.articleId, size: 5, except: [] })),
  'cards by id': async () => (await lists.getCardsById([story.articleId])).has(story.articleId),
  'the newest': async () => isNamed(await lists.listLatest(page)),
  'en continu': async () => isNamed(await listWire({ sectionIds: null, ...page })),
  'en continu, its section': async () => isNamed(await listWire({ sectionIds: [child.id], ...page })),
  'the section': async () => isNamed(await lists.listInSection({ sectionIds: [child.id], ...page })),
  'the section above': async () =>
    isNamed(await lists.listInSection({ sectionIds: [parent.id, child.id], ...page })),
  'the author': async () => isNamed(await lists.listByAuthor({ authorId: author.id, ...page })),
  'the authors': async () => JSON.stringify(await listAuthors(100)).includes(author.slug),
  'the subject': async () => isNamed(await lists.listBySubject({ subjectIds: [subject.id], ...page })),
  'the day of the archive': async () => isNamed(await listDay(day)),
  'the days of its month': async () =>
    (await archive.listArchiveDays(day)).some((one) => one.day === day.day),
  'the months of the archive': async () =>
    (await archive.listArchiveMonths()).some(({ year, month }) => year === day.year && month === day.month),
  search: async () => {
    const result = await searchArticles(readSearch({ q: word }));
    return result.kind === 'found' && isNamed(result.hits);
  },
  corrections: async () => isNamed(await listCorrections(page)),
  '« Lire aussi » on the page of another story': async () => {
    const answer = await readArticle(witness.url);
    return answer?.kind === 'found' && story.articleId in answer.article.related;
  },
  'RSS of the newspaper': () => isLinked(siteRss()),
  'JSON feed of the newspaper': () => isLinked(siteJson()),
  'RSS of the section': () => isLinked(sectionRss(request('/'), at({ rubrique: child.slug }))),
  'JSON feed of the section above': () => isLinked(sectionJson(request('/'), at({ rubrique: parent.slug }))),
  'RSS of the author': () => isLinked(authorRss(request('/'), at({ slug: author.slug }))),
  'JSON feed of the author': () => isLinked(authorJson(request('/'), at({ slug: author.slug }))),
  'RSS of the subject': () => isLinked(subjectRss(request('/'), at({ slug: subject.slug }))),
  'JSON feed of the subject': () => isLinked(subjectJson(request('/'), at({ slug: subject.slug }))),
  'the sitemap of its month': () =>
    isLinked(sitemap(request('/'), at({ part: `${publishedAt.toISOString().slice(0, 7)}.xml` }))),
  'the sitemap for news': () => isLinked(newsSitemap()),
  'the list of the API': () => isLinked(apiArticles(request('/api/v1/articles'), at({}))),
  'the list of the API, of its section': () =>
    isLinked(apiArticles(request(`/api/v1/articles?rubrique=${parent.slug}`), at({}))),
  'the list of the API, by a word': () =>
    isLinked(apiArticles(request(`/api/v1/articles?q=${encodeURIComponent(word)}`), at({}))),
};

async function placesNow(): Promise<string[]> {
  const found: string[] = [];
  for (const [name, holds] of Object.entries(places)) if (await holds()) found.push(name);
  return found;
}

const everywhere = Object.keys(places);
it('stands everywhere when it is published', async () => {
  expect(await placesNow()).toEqual(everywhere);
  expect((await getFrontPage()).stories[0]?.id).toBe(story.articleId);
});

it('leaves every list when it is withdrawn, and takes nothing else along', async () => {
  valueOf(
    await withdrawArticle({ actor, input: { articleId: story.articleId, notice: 'Nous nous trompions.' } }),
  );
  expect(await placesNow()).toEqual([]);
  expect((await readArticle(story.url))?.kind).toBe('gone');
  expect(await db().frontCard.count({ where: { articleId: story.articleId } })).toBe(0);
  expect((await lists.listLatest(page)).items.map(({ id }) => id)).toEqual([witness.articleId]);
  expect(await listSubjects(100)).toMatchObject([{ path: `/sujets/${subject.slug}` }]);
  expect(await (await siteRss()).text()).toContain(witness.url);
});

it('comes back to all of them when it is restored, at its old date', async () => {
  valueOf(await restoreArticle({ actor, input: { articleId: story.articleId } }));
  expect(await placesNow()).toEqual(everywhere);
  expect((await readArticle(story.url))?.kind).toBe('found');
});
