import { beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '#features/articles/use-cases/publish-article.ts';
import { saveDraft } from '#features/articles/use-cases/save-draft.ts';
import { scheduleArticle } from '#features/articles/use-cases/schedule-article.ts';
import { setRuleAside } from '#features/articles/use-cases/set-rule-aside.ts';
import { updateArticle } from '#features/articles/use-cases/update-article.ts';
import { setAssetRights } from '#features/media/use-cases/set-asset-rights.ts';
import { withdrawAsset } from '#features/media/use-cases/withdraw-asset.ts';
import type { Person } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

const days = (count: number) => new Date(Date.now() + count * 86_400_000);

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

const publish = (articleId: string) => publishArticle({ actor: chief, input: { articleId } });
const draftWith = (assetId: string) => createReadyDraft(chief, { leadPicture: { assetId } });
const licence = (assetId: string, values: Parameters<typeof setAssetRights>[0]['input']['values']) =>
  setAssetRights({ actor: chief, input: { assetIds: [assetId], base: {}, values } });

describe('a story whose picture may not be shown', () => {
  it.each([
    ['expired', { rightsExpireAt: days(-1) }, /droits d’une image.*expiré/],
    ['under embargo', { embargoedUntil: days(1) }, /sous embargo/],
    ['withdrawn', { withdrawnAt: days(-1) }, /a été retirée/],
    ['not ready', { state: 'preparing' as const }, /pas encore prête/],
  ])('is refused with the reason, by its field: %s', async (_, data, reason) => {
    const assetId = await createAsset();
    const { articleId } = await draftWith(assetId);
    await db().asset.update({ where: { id: assetId }, data });
    const outcome = await publish(articleId);
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'invalid', data: { rules: ['picture_rights'] } },
    });
    if (!outcome.ok) expect(outcome.error.fields?.leadPicture).toMatch(reason);
  });

  it('is refused past the number of stories that the licence allows, its own not counted', async () => {
    const assetId = await createAsset({ mostUses: 1 });
    const { articleId, revisionId } = await publishReadyStory(chief, { leadPicture: { assetId } });
    const second = await draftWith(assetId);
    expect(await publish(second.articleId)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    await saveDraft({
      actor: chief,
      input: { articleId, baseRevisionId: revisionId, fields: { kicker: 'Suite' } },
    });
    valueOf(await updateArticle({ actor: chief, input: { articleId, isSubstantive: false } }));
    valueOf(await licence(assetId, { mostUses: 2 }));
    valueOf(await publish(second.articleId));
  });

  it('is planned before its rights end, and not after', async () => {
    const { articleId } = await draftWith(await createAsset({ rightsExpireAt: days(2) }));
    const plan = (at: Date) => scheduleArticle({ actor: chief, input: { articleId, at: at.toISOString() } });
    expect(await plan(days(3))).toMatchObject({ ok: false, error: { data: { rules: ['picture_rights'] } } });
    valueOf(await plan(days(1)));
  });

  it('lets nobody set the rule aside', async () => {
    const { articleId } = await draftWith(await createAsset({ rightsExpireAt: days(-1) }));
    const input = { articleId, rule: 'picture_rights' as never, reason: 'On la prend quand même' };
    await setRuleAside({ actor: chief, input });
    expect((await publish(articleId)).ok).toBe(false);
  });

  it('goes out once the rights are there', async () => {
    const assetId = await createAsset({ rightsExpireAt: days(-1) });
    const { articleId } = await draftWith(assetId);
    expect((await publish(articleId)).ok).toBe(false);
    valueOf(await licence(assetId, { rightsExpireAt: days(10) }));
    valueOf(await publish(articleId));
    valueOf(await withdrawAsset({ actor: chief, input: { assetId, reason: 'Plainte' } }));
  });
});
