import { expect, it } from 'vitest';
import { findSubjects } from '#features/newsroom/writing/use-cases/find-subjects.ts';
import { anonymous } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';

it('finds a subject past the hundreds that the page knows, by letters without accents, for the newsroom alone', async () => {
  await db().subject.createMany({
    data: Array.from({ length: 600 }, (_, at) => ({ name: `Affaire ${at}`, slug: `affaire-${at}` })),
  });
  await db().subject.create({ data: { name: 'Épuration des eaux', slug: 'epuration-des-eaux' } });
  const search = 'epuration';
  const outcome = await findSubjects({ actor: await createPerson('contributor'), input: { search } });
  expect(outcome.ok && outcome.value.map(({ name }) => name)).toEqual(['Épuration des eaux']);
  const refused = await findSubjects({ actor: anonymous, input: { search } });
  expect(!refused.ok && refused.error.code).toBe('forbidden');
});
