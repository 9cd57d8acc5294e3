import { expect, it } from 'vitest';
import {
  fieldsOfFormState,
  formStateOf,
  sentenceOfFormState,
  sentencesOfFields,
} from '#features/house/accounts/form-state.ts';
import { fieldReasons } from '#words/house/accounts/account-fields.ts';

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

it('carries a reason by its name, and says it again', () => {
  const { champs } = formStateOf({
    code: 'invalid',
    fields: { name: fieldReasons.nameTaken, password: fieldReasons.passwordCommon },
  });
  expect(champs).toBe('name.nameTaken,password.passwordCommon');
  const query = { champs: `${champs},age.toString,x.Appelez` };
  expect([...sentencesOfFields(query)]).toEqual([
    ['name', fieldReasons.nameTaken],
    ['password', fieldReasons.passwordCommon],
  ]);
  expect([...fieldsOfFormState(query)]).toEqual(['name', 'password', 'age', 'x']);
});

it('names the refused fields', () => {
  expect([...fieldsOfFormState({ champs: 'email,password' })]).toEqual(['email', 'password']);
  expect(fieldsOfFormState({}).size).toBe(0);
});
