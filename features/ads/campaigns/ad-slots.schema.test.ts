import { expect, it } from 'vitest';
import { adSlotsSchema, queryFields } from './ad-slots.schema.ts';

const id = '0190a000-0000-7000-8000-000000000001';
const read = (query: string) => {
  const fields = queryFields(new URLSearchParams(query));
  return fields === null ? null : adSlotsSchema.safeParse(fields);
};
const needed = 'page=/monde&slots=banniere-haute,pave-article-2&device=phone';

it('reads what the island asks', () => {
  const asked = read(`${needed}&agreed=ad-frequency,third-party-ads&seen=${id}:3&shown=${id}`)?.data;
  expect(asked).toEqual({
    page: '/monde',
    slots: ['banniere-haute', 'pave-article-2'],
    device: 'phone',
    agreed: ['ad-frequency', 'third-party-ads'],
    seen: new Map([[id, 3]]),
    shown: [id],
  });
  expect(read(needed)?.data).toMatchObject({ agreed: [], seen: new Map(), shown: [] });
  expect(read(`${needed}&agreed=&seen=&shown=`)?.data).toEqual(read(needed)?.data);
});

it.each([
  ['slots=banniere-haute&device=phone', 'Il manque « page » : le chemin de la page.'],
  ['page=/monde&device=phone', 'Il manque « slots » : les noms des emplacements.'],
  ['page=/monde&slots=banniere-haute', '« device » est phone, tablet ou desktop.'],
  [
    'page=https://x.example/&slots=banniere-haute&device=phone',
    '« page » n’est pas le chemin d’une page de ce journal.',
  ],
  ['page=/&slots=bandeau&device=phone', '« bandeau » n’est pas un emplacement de ce journal.'],
  [
    'page=/&slots=pave-article-16&device=phone',
    '« pave-article-16 » n’est pas un emplacement de ce journal.',
  ],
  ['page=/&slots=pave-article&device=phone', '« pave-article » n’est pas un emplacement de ce journal.'],
  ['page=/&slots=mobile-bas,mobile-bas&device=phone', '« slots » nomme deux fois le même emplacement.'],
  ['page=/&slots=&device=phone', '« slots » nomme de un à 20 emplacements.'],
  [`${needed}&agreed=tout`, '« agreed » nomme une finalité inconnue.'],
  [`${needed}&seen=${id}`, '« seen » attend des identifiants de campagnes et des nombres : ID:3,ID:1.'],
  [`${needed}&shown=x`, '« shown » attend des identifiants de créations.'],
])('%s → %s', (query, message) => {
  expect(read(query)?.error?.issues[0]?.message).toBe(message);
});

it('takes no other name, and none twice', () => {
  expect(read(`${needed}&utm_source=x`)?.error?.issues[0]?.message).toMatch(/^Un paramètre n’est pas/);
  expect(read(`${needed}&page=/`)).toBeNull();
});
