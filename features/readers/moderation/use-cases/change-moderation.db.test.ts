import { expect, it } from 'vitest';
import { getModerationSettings } from '#features/readers/spam-filter/data/moderation-settings.queries.ts';
import { toModerationForm } from '#features/readers/moderation/moderation-form.ts';
import { defaultModerationSettings } from '#features/readers/spam-filter/moderation-settings.ts';
import { judge } from '#features/readers/spam-filter/pipeline.ts';
import { changeModeration } from '#features/readers/moderation/use-cases/change-moderation.ts';
import { switchModel } from '#features/readers/moderation/use-cases/switch-model.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { newCandidate, openPorts } from '#tests/factories/candidates.ts';
import { createPerson } from '#tests/factories/people.ts';

const base = toModerationForm(defaultModerationSettings);
const judged = (text: string) =>
  judge(newCandidate({ text, author: { approvedCount: 1 } }), openPorts({ settings: getModerationSettings }));

it('changes lists and figures, for the very next comment; whoever began from older ones is told', async () => {
  const actor = await createPerson('moderator');
  expect(await judged('Un zarbulon !')).toMatchObject({ reasons: [{ step: 'newcomer' }] });
  const values = {
    ...base,
    bannedWords: 'zarbulon*',
    figures: { ...base.figures, 'newcomers.approvals': '1' },
  };
  expect(await changeModeration({ actor, input: { base, values } })).toEqual({
    ok: true,
    value: { form: values },
  });
  expect(await judged('Un zarbulon !')).toMatchObject({ outcome: 'refused', reasons: [{ step: 'banned' }] });
  expect(await judged('Un autre.')).toMatchObject({ outcome: 'published' });
  expect(await changeModeration({ actor, input: { base, values } })).toMatchObject({
    ok: false,
    error: { code: 'conflict' },
  });
  // The charter says how many are read first.
  expect((await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } })).tags).toContain(tags.settings());
  const line = await db().journalEntry.findFirst({ where: { action: 'comments.moderation' } });
  expect(line).toMatchObject({ actorId: actor.userId, after: { bannedWords: 'zarbulon*' } });
});

it('says which figure makes no sense, and changes nothing', async () => {
  const actor = await createPerson('editor_in_chief');
  const now = toModerationForm(await getModerationSettings());
  const values = { ...now, figures: { ...now.figures, 'duplicates.likeness': '120' } };
  const outcome = await changeModeration({ actor, input: { base: now, values } });
  expect(outcome).toMatchObject({
    ok: false,
    error: { code: 'invalid', fields: { 'duplicates.likeness': /./ } },
  });
  expect(toModerationForm(await getModerationSettings())).toEqual(now);
});

it('turns the model off and on, and keeps the rest', async () => {
  const actor = await createPerson('moderator');
  const before = await getModerationSettings();
  const turn = (isOn: boolean, wasOn = !isOn) => switchModel({ actor, input: { isOn, wasOn } });
  expect(await turn(false)).toEqual({ ok: true, value: { isOn: false } });
  expect(await getModerationSettings()).toEqual({ ...before, isModelOn: false });
  expect(await turn(false)).toMatchObject({ ok: false, error: { code: 'conflict' } });
  expect(await db().journalEntry.count({ where: { action: 'comments.model' } })).toBe(1);
  await turn(true);
  expect((await getModerationSettings()).isModelOn).toBe(true);
});

it('makes comments wait when what is stored can’t be read, and can be mended', async () => {
  const actor = await createPerson('moderator');
  await db().setting.update({ where: { key: 'comments.moderation' }, data: { value: { figures: 'tout' } } });
  expect(await judged('Un avis.')).toMatchObject({ outcome: 'waiting', reasons: [{ step: 'settings' }, {}] });
  expect(await changeModeration({ actor, input: { base, values: base } })).toMatchObject({ ok: true });
  expect(await getModerationSettings()).toEqual(defaultModerationSettings);
});
