import { beforeAll, describe, expect, it } from 'vitest';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { newBlockId } from '#features/newsroom/body/block-id.ts';
import { readArticleWithLinks } from '#features/newsroom/related/use-cases/read-article-with-links.ts';
import { anonymous, type Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import {
  createRelatedLinks,
  linksShownAt,
  longBody,
  publishLinked,
  publishUnlike,
} from '#tests/factories/related-links.ts';
import { valueOf } from '#tests/factories/stories.ts';
import { createSubject } from '#tests/factories/taxonomy.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

const lastPurge = async () => (await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } })).tags;

describe('the related articles of a page', () => {
  it('stand in the text and at its end, best first, each once', async () => {
    const { url, ids } = await publishLinked(chief, 6);
    const shown = await linksShownAt(url);
    expect(shown.inBody).toEqual(ids.slice(0, 2));
    expect(shown.atEnd).toEqual(ids.slice(2));
  });

  it('hang on every article that may stand there', async () => {
    const { url, ids } = await publishLinked(chief, 9);
    expect((await linksShownAt(url)).tags).toEqual(expect.arrayContaining(ids.map(tags.article)));
  });

  it('leave out at once what is withdrawn, and fill its place', async () => {
    const { url, ids } = await publishLinked(chief, 6);
    const [gone = ''] = ids;
    expect((await linksShownAt(url)).tags).toContain(tags.article(gone));
    valueOf(await withdrawArticle({ actor: chief, input: { articleId: gone, notice: null } }));
    expect(await lastPurge()).toContain(tags.article(gone));
    expect((await linksShownAt(url)).inBody.concat((await linksShownAt(url)).atEnd)).toEqual(ids.slice(1));
  });

  it('are not those that the text leads to by itself', async () => {
    const { url: linkedUrl, articleId: linkedId } = await publishUnlike(chief);
    const { articleId: pinnedId } = await publishUnlike(chief);
    const link = { text: 'la passerelle', marks: { link: linkedUrl } };
    const blocks = [
      ...longBody().blocks,
      { id: newBlockId(), type: 'relatedLink' as const, articleId: pinnedId },
      { id: newBlockId(), type: 'paragraph' as const, content: [link] },
    ];
    const { url, articleId } = await publishUnlike(chief, { body: { version: 1, blocks } });
    const { articleId: otherId } = await publishUnlike(chief);
    await createRelatedLinks(articleId, [linkedId, pinnedId, otherId]);
    const { inBody, atEnd } = await linksShownAt(url);
    expect([...inBody, ...atEnd]).toEqual([otherId]);
  });

  it('say why, with subjects as they are called today', async () => {
    const subject = await createSubject();
    const { articleId: targetId } = await publishUnlike(chief);
    const { url, articleId } = await publishUnlike(chief);
    await createRelatedLinks(articleId, [targetId], { places: ['Valmer'], subjects: [{ id: subject.id }] });
    const { reasons } = await linksShownAt(url);
    expect(reasons).toMatchObject([{ places: ['Valmer'], subjects: [{ name: subject.name }] }]);
    const { related } = valueOf(await readArticleWithLinks({ actor: anonymous, input: { id: articleId } }));
    expect(related).toMatchObject([
      { id: targetId, reason: `En commun\u00a0: Valmer (lieu)\u202f; ${subject.name} (sujet).` },
    ]);
  });
});
