import { beforeAll, describe, expect, it } from 'vitest';
import { listDeskArticles } from '#features/newsroom/articles/data/desk-list.queries.ts';
import { renewSearchDocuments } from '#features/newsroom/articles/use-cases/renew-search-documents.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';
import { readSearch } from '#features/readers/search/search.schema.ts';
import { findForDesk } from '#features/readers/search/use-cases/find-for-desk.ts';
import { listMatchingForApi } from '#features/readers/search/use-cases/list-matching-for-api.ts';
import { searchArticles } from '#features/readers/search/use-cases/search-articles.ts';
import { suggest } from '#features/readers/search/use-cases/suggest.ts';
import { mergeSubject } from '#features/newsroom/taxonomy/use-cases/merge-subject.ts';
import { saveAuthor } from '#features/newsroom/taxonomy/use-cases/save-author.ts';
import { saveSubject } from '#features/newsroom/taxonomy/use-cases/save-subject.ts';
import { anonymous, type Actor, type Person } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPerson, uniqueLetters } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createAuthor, createSection, createSubject } from '#tests/factories/taxonomy.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

const idsFor = async (q: string): Promise<string[]> => {
  const result = await searchArticles(readSearch({ q }));
  return result.kind === 'found' ? result.hits.map(({ card }) => card.id) : [];
};
const body = (text: string) => ({ version: 1 as const, blocks: [newParagraph(text)] });
const atDesk = async (actor: Actor, typed: string): Promise<string[]> => {
  const { ids } = await findForDesk({ actor, typed });
  const { rows } = await listDeskArticles({ actor, filter: { search: typed, foundIds: ids } });
  return rows.map(({ id }) => id);
};
const renew = async () => {
  while (await renewSearchDocuments());
};

describe('what readers find', () => {
  it('is published, no draft, and no more once it is withdrawn', async () => {
    const word = uniqueLetters();
    const draft = await createReadyDraft(chief, { headline: `Brouillon ${word}` });
    const { articleId } = await publishReadyStory(chief, { headline: `Paru ${word}` });
    await renew();
    expect(await idsFor(word)).toEqual([articleId]);
    expect(await idsFor(word)).not.toContain(draft.articleId);
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: 'Retiré.' } }));
    await renew();
    expect(await idsFor(word)).toEqual([]);
  });

  it('follows the new name of who signed and of a subject, and where a subject went', async () => {
    const [before, after, topic, other] = Array.from({ length: 4 }, uniqueLetters) as [
      string,
      string,
      string,
      string,
    ];
    const author = await createAuthor({ name: `Alix ${before}` });
    const [subject, into] = [await createSubject(), await createSubject({ name: `Thème ${other}` })];
    const { articleId } = await publishReadyStory(chief, {
      bylines: [{ authorId: author.id }],
      subjectIds: [subject.id],
    });
    expect(await idsFor(before)).toEqual([articleId]);
    valueOf(await saveAuthor({ actor: chief, input: { authorId: author.id, name: `Alix ${after}` } }));
    valueOf(await saveSubject({ actor: chief, input: { subjectId: subject.id, name: `Thème ${topic}` } }));
    await renew();
    expect(await idsFor(before)).toEqual([]);
    expect(await idsFor(after)).toEqual([articleId]);
    expect(await idsFor(topic)).toEqual([articleId]);
    valueOf(await mergeSubject({ actor: chief, input: { subjectId: subject.id, intoId: into.id } }));
    await renew();
    expect(await idsFor(topic)).toEqual([]);
    expect(await idsFor(`sujet:${into.slug}`)).toEqual([articleId]);
  });
});

describe('what the desk finds', () => {
  it('is drafts by their text, by those who may see them and nobody else', async () => {
    const word = uniqueLetters();
    const [mine, other] = [await createSection(), await createSection()];
    const editor = await createPerson('section_editor', { sectionId: mine.id });
    const inside = await createReadyDraft(chief, { sectionId: mine.id, body: body(`Un ${word} dedans.`) });
    const outside = await createReadyDraft(chief, { sectionId: other.id, body: body(`Un ${word} dehors.`) });
    const reader = await createPerson('reader');
    await renew();
    expect((await atDesk(chief, word)).toSorted()).toEqual([inside.articleId, outside.articleId].toSorted());
    expect(await atDesk(editor, word)).toEqual([inside.articleId]);
    expect(await atDesk(reader, word)).toEqual([]);
    expect(await findForDesk({ actor: reader, typed: word })).toMatchObject({ ids: [] });
    expect(await findForDesk({ actor: anonymous, typed: word })).toMatchObject({ ids: [] });
  });

  it('follows the working copy, also of what is public or was', async () => {
    const [first, second] = [uniqueLetters(), uniqueLetters()];
    const { articleId, revisionId, story } = await publishReadyStory(chief, { body: body(`Le ${first}.`) });
    await renew();
    expect(await db().deskSearch.count({ where: { articleId } })).toBe(0);
    expect(await atDesk(chief, first)).toEqual([articleId]);
    valueOf(
      await saveDraft({
        actor: chief,
        input: {
          articleId,
          baseRevisionId: revisionId,
          fields: { ...story, body: body(`Le ${second}.`) },
        },
      }),
    );
    await renew();
    expect(await atDesk(chief, second)).toEqual([articleId]);
    expect(await idsFor(second)).toEqual([]);
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: 'Retiré.' } }));
    await renew();
    expect(await atDesk(chief, second)).toEqual([articleId]);
  });

  it('finds a headline before any index knows it, and says why a search can’t be read', async () => {
    const word = uniqueLetters();
    const { articleId } = await createReadyDraft(chief, { headline: `Titre ${word}` });
    expect(await atDesk(chief, word)).toEqual([articleId]);
    expect((await findForDesk({ actor: chief, typed: 'pont depuis:demain' })).problem).not.toBeNull();
  });
});

describe('the list of the API', () => {
  const list = (input: { q: string; limit?: number; cursor?: string; rubrique?: string }) =>
    listMatchingForApi({ actor: anonymous, input: { limit: 20, ...input } });

  it('is searched in the same language, page by page', async () => {
    const word = uniqueLetters();
    const section = await createSection();
    const stories = [];
    for (const place of ['un', 'deux', 'trois'])
      stories.push(
        await publishReadyStory(chief, { headline: `Conte ${word} ${place}`, sectionId: section.id }),
      );
    const first = valueOf(await list({ q: `"conte ${word}"`, limit: 2, rubrique: section.slug }));
    const rest = valueOf(await list({ q: `"conte ${word}"`, limit: 2, cursor: first.nextCursor ?? '' }));
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(
      stories.map(({ articleId }) => articleId).toReversed(),
    );
    expect(rest.nextCursor).toBeNull();
    expect(valueOf(await list({ q: `${word} -deux` })).items).toHaveLength(2);
  });

  it('refuses what can’t be looked for in its field, and finds nothing by an unknown name', async () => {
    expect(codeOf(await list({ q: '-rien' }))).toBe('invalid');
    expect(codeOf(await list({ q: 'le la' }))).toBe('invalid');
    expect(valueOf(await list({ q: 'pont auteur:personne-du-tout' })).items).toEqual([]);
  });
});

describe('suggestions', () => {
  const named = async (q: string) =>
    valueOf(await suggest({ actor: anonymous, input: { q } })).items.map(({ name }) => name);

  it('are subjects, signatures and headlines whose words begin so, accents and case aside', async () => {
    const word = `é${uniqueLetters()}`;
    const author = await createAuthor({ name: `Maé ${word}` });
    const subject = await createSubject({ name: `${word} du nord` });
    await createSubject({ name: `${word} sans article` });
    const headline = `Portrait d’un ${word}iste`;
    await publishReadyStory(chief, {
      headline,
      bylines: [{ authorId: author.id }],
      subjectIds: [subject.id],
    });
    await createReadyDraft(chief, { headline: `Brouillon ${word}` });
    const typed = word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    expect(await named(typed.slice(0, -1))).toEqual([subject.name, author.name, headline]);
    expect(await named(`portrait ${word}i`)).toEqual([headline]);
  });

  it.each(['', 'a', '%', '\\', '_%', "' & !", ':*', '🙂', 'a'.repeat(300), 'x'.repeat(3)])(
    'answer %s calmly',
    async (q) => expect(await named(q)).toEqual([]),
  );
});
