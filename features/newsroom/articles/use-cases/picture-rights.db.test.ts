import { beforeAll, describe, expect, it } from 'vitest';
import { performDueActs } from '#features/newsroom/publishing/use-cases/perform-due-acts.ts';
import { publishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { publishWorkingCopy } from '#features/newsroom/publishing/use-cases/publish-working-copy.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { scheduleUpdate } from '#features/newsroom/publishing/use-cases/schedule-update.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { setRuleAside } from '#features/newsroom/writing/use-cases/set-rule-aside.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';
import { listDrawnCrops } from '#features/newsroom/media/data/intake.store.ts';
import { listRightsProblemsByStory } from '#features/newsroom/media/data/asset-uses.queries.ts';
import { setAssetRights } from '#features/newsroom/media/use-cases/set-asset-rights.ts';
import { withdrawAsset } from '#features/newsroom/media/use-cases/withdraw-asset.ts';
import { type Person, systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

const days = (count: number) => new Date(Date.now() + count * 86_400_000);

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

const refusedForRights = { ok: false, error: { code: 'invalid', data: { rules: ['picture_rights'] } } };
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

  it('is not updated either, nor brought out by a machine’s key', async () => {
    const assetId = await createAsset();
    const { articleId, revisionId } = await publishReadyStory(chief, { leadPicture: { assetId } });
    const waiting = await draftWith(assetId);
    valueOf(await licence(assetId, { rightsExpireAt: days(-1) }));
    const fields = { kicker: 'Suite' };
    valueOf(await saveDraft({ actor: chief, input: { articleId, baseRevisionId: revisionId, fields } }));
    const update = { articleId, isSubstantive: false };
    expect(await updateArticle({ actor: chief, input: update })).toMatchObject(refusedForRights);
    const machine: Person = { ...chief, via: 'token' };
    const calls = [{ articleId }, { articleId: waiting.articleId }].map((input) =>
      publishWorkingCopy({ actor: machine, input: { ...input, isSubstantive: false } }),
    );
    for (const call of await Promise.all(calls)) expect(call).toMatchObject(refusedForRights);
    // What readers see stays until somebody decides.
    expect(await db().article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({
      publicationState: 'published',
      liveRevisionId: revisionId,
    });
  });

  it('is held back at its hour when the rights ended meanwhile, and somebody is told', async () => {
    const assetId = await createAsset();
    const { articleId } = await draftWith(assetId);
    const at = new Date(Date.now() + 600_000).toISOString();
    valueOf(await scheduleArticle({ actor: chief, input: { articleId, at } }));
    valueOf(await licence(assetId, { rightsExpireAt: days(-1) }));
    await db()
      .$executeRaw`UPDATE articles SET scheduled_at = now() - interval '1 minute' WHERE id = ${articleId}::uuid`;
    const { performed, refused } = valueOf(await performDueActs({ actor: systemActor('essai'), input: {} }));
    expect(performed.map((act) => act.articleId)).not.toContain(articleId);
    expect(refused.find((act) => act.articleId === articleId)?.error.detail).toMatch(
      /à l’heure dite.*droits d’une image.*expiré/,
    );
    const told = await db().outboxMessage.findMany({ where: { dedupeKey: { contains: articleId } } });
    expect(JSON.stringify(told)).toMatch(/droits d’une image/);
  });

  it('is named in the list of articles, with the reason', async () => {
    const [free, ended] = [await createAsset(), await createAsset()];
    const [good, bad] = [await draftWith(free), await draftWith(ended)];
    valueOf(await licence(ended, { rightsExpireAt: days(-1), mostUses: 1 }));
    const ids = [good.articleId, bad.articleId];
    expect(await listRightsProblemsByStory(ids, new Date())).toEqual({ [bad.articleId]: ['expired'] });
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

it('has the parts of a planned text made before its hour, those of its galleries too', async () => {
  const [lead, inText] = [await createAsset(), await createAsset()];
  const own = (x: number) => ({ x, y: 0, width: 5_000, height: 5_000 });
  const story = await publishReadyStory(chief, { leadPicture: { assetId: lead } });
  const fields = {
    leadPicture: { assetId: lead, crops: { '3:2': own(100) } },
    body: {
      version: 1 as const,
      blocks: [
        newParagraph('Trois ans de sécheresse prennent fin.'),
        {
          id: 'g1',
          type: 'gallery' as const,
          pictures: [
            { assetId: inText, crops: { '1:1': own(200) } },
            { assetId: lead, crops: { '4:3': own(300) } },
          ],
        },
      ],
    },
  };
  const { articleId, revisionId } = story;
  valueOf(await saveDraft({ actor: chief, input: { articleId, baseRevisionId: revisionId, fields } }));
  const at = new Date(Date.now() + 600_000).toISOString();
  valueOf(await scheduleUpdate({ actor: chief, input: { articleId, at, isSubstantive: false } }));
  // The text that is written goes on without them: what is planned keeps its own.
  const { workingRevisionId } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  valueOf(
    await saveDraft({
      actor: chief,
      input: {
        articleId,
        baseRevisionId: workingRevisionId ?? '',
        fields: { leadPicture: { assetId: lead }, body: story.story.body },
      },
    }),
  );
  const ratios = async (id: string) => (await listDrawnCrops(db(), id)).map(({ crop }) => crop).sort();
  expect(await ratios(lead)).toEqual(['3:2', '4:3']);
  expect(await ratios(inText)).toEqual(['1:1']);
  const keys = [lead, inText].map((id) => `derive-asset:${id}`);
  const jobs = await db().$queryRaw<unknown[]>`SELECT 1 FROM graphile_worker.jobs WHERE key = ANY (${keys})`;
  expect(jobs).toHaveLength(2);
});
