import { beforeAll, describe, expect, it } from 'vitest';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { pinLink } from '#features/newsroom/related/use-cases/pin-link.ts';
import { readArticleWithLinks } from '#features/newsroom/related/use-cases/read-article-with-links.ts';
import { setAutomaticLinks } from '#features/newsroom/related/use-cases/set-automatic-links.ts';
import { takeBackDecision } from '#features/newsroom/related/use-cases/take-back-decision.ts';
import { vetoLink } from '#features/newsroom/related/use-cases/veto-link.ts';
import type { Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { linksShownAt, publishLinked, publishUnlike } from '#tests/factories/related-links.ts';
import { codeOf, createReadyDraft, valueOf } from '#tests/factories/stories.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

const lastPurge = async () => (await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } })).tags;

describe('people decide', () => {
  it('pins to the end, before what the machine chose, and takes the pin back', async () => {
    const { url, articleId, ids } = await publishLinked(chief, 4);
    const { articleId: targetId } = await publishUnlike(chief);
    const pair = { articleId, targetId };
    const decided = valueOf(await pinLink({ actor: chief, input: pair }));
    expect(decided.decisions).toMatchObject([{ targetId, kind: 'pin', decidedBy: chief.name }]);
    expect(await lastPurge()).toEqual([tags.related(articleId)]);
    const { atEnd, reasons } = await linksShownAt(url);
    expect(atEnd).toEqual([targetId, ...ids.slice(1)]);
    expect(reasons[0]).toBeNull();
    valueOf(await pinLink({ actor: chief, input: pair }));
    valueOf(await takeBackDecision({ actor: chief, input: pair }));
    expect((await linksShownAt(url)).atEnd).toEqual(ids.slice(1));
    const lines = await db().journalEntry.findMany({
      where: { subjectId: articleId, action: { endsWith: 'pin_link' } },
      orderBy: { id: 'asc' },
    });
    expect(lines.map(({ action }) => action)).toEqual(['article.pin_link', 'article.unpin_link']);
  });

  it('vetoes a pair for good, and lifts it', async () => {
    const { url, articleId, ids } = await publishLinked(chief, 2);
    const [targetId = ''] = ids;
    valueOf(await vetoLink({ actor: chief, input: { articleId, targetId } }));
    const { inBody, atEnd } = await linksShownAt(url);
    expect([...inBody, ...atEnd]).toEqual(ids.slice(1));
    valueOf(await takeBackDecision({ actor: chief, input: { articleId, targetId } }));
    expect((await linksShownAt(url)).inBody).toEqual([targetId]);
  });

  it('turns the machine off for an article, and its pins stay', async () => {
    const { url, articleId, ids } = await publishLinked(chief, 3);
    const [targetId = ''] = ids;
    valueOf(await pinLink({ actor: chief, input: { articleId, targetId } }));
    valueOf(await setAutomaticLinks({ actor: chief, input: { articleId, isOn: false } }));
    expect(await linksShownAt(url)).toMatchObject({ inBody: [], atEnd: [targetId] });
  });

  it('tells of a pin whose article is gone, and closes its place', async () => {
    const { url, articleId, ids } = await publishLinked(chief, 0);
    const { articleId: targetId } = await publishUnlike(chief);
    valueOf(await pinLink({ actor: chief, input: { articleId, targetId } }));
    valueOf(await withdrawArticle({ actor: chief, input: { articleId: targetId, notice: null } }));
    expect(ids).toEqual([]);
    const shown = await linksShownAt(url);
    expect(shown.atEnd).toEqual([]);
    expect(shown.tags).toContain(tags.article(targetId));
    const draft = await createReadyDraft(chief);
    const { decisions } = valueOf(
      await takeBackDecision({ actor: chief, input: { articleId, targetId: draft.articleId } }),
    );
    expect(decisions).toMatchObject([{ targetId, path: null }]);
  });

  it('refuses what is not public, itself, and a sixth pin', async () => {
    const { articleId } = await publishUnlike(chief);
    const draft = await createReadyDraft(chief);
    const refusals = [pinLink, vetoLink].map((decide) =>
      decide({ actor: chief, input: { articleId, targetId: draft.articleId } }),
    );
    for (const refusal of refusals) expect(codeOf(await refusal)).toBe('bad_state');
    expect(codeOf(await pinLink({ actor: chief, input: { articleId, targetId: articleId } }))).toBe(
      'invalid',
    );
    for (let at = 0; at < 5; at += 1) {
      const { articleId: targetId } = await publishUnlike(chief);
      valueOf(await pinLink({ actor: chief, input: { articleId, targetId } }));
    }
    const { articleId: targetId } = await publishUnlike(chief);
    expect(codeOf(await pinLink({ actor: chief, input: { articleId, targetId } }))).toBe('bad_state');
  });

  it('may be done on a draft, which has no page yet', async () => {
    const draft = await createReadyDraft(chief);
    const { articleId: targetId } = await publishUnlike(chief);
    const input = { articleId: draft.articleId, targetId };
    expect(valueOf(await pinLink({ actor: chief, input })).decisions).toHaveLength(1);
    expect(
      valueOf(await readArticleWithLinks({ actor: chief, input: { id: draft.articleId } })).related,
    ).toEqual([]);
  });
});
