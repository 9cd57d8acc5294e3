import { expect, it } from 'vitest';
import { fieldsOfFormState, formStateOf, sentenceOfFormState } from '#features/accounts/form-state.ts';

it('carries codes, seconds and names of fields, and nothing that somebody wrote', () => {
  expect(
    formStateOf({
      code: 'too_many_requests',
      detail: 'phrase',
      data: { retryAfterSeconds: 240 },
      fields: { email: 'phrase', 'a b': 'x', '': 'y' },
    }),
  ).toEqual({ erreur: 'too_many_requests', attente: 240, champs: 'email' });
});

it('speaks only sentences of ours', () => {
  expect(sentenceOfFormState({ erreur: 'too_many_requests', attente: '240' })).toContain(
    'réessayez dans 4\u00a0min',
  );
  expect(sentenceOfFormState({ erreur: 'too_many_requests', attente: '<b>' })).toContain('Trop de demandes');
  expect(sentenceOfFormState({ erreur: 'wrong_credentials' })).toContain('mot de passe');
  for (const erreur of ['', 'Appelez le 06…', 'constructor', '__proto__', 'toString']) {
    expect(sentenceOfFormState({ erreur })).toBeNull();
  }
  expect(sentenceOfFormState({})).toBeNull();
});

it('names the refused fields', () => {
  expect([...fieldsOfFormState({ champs: 'email,password' })]).toEqual(['email', 'password']);
  expect(fieldsOfFormState({}).size).toBe(0);
});
