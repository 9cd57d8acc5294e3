import { describe, expect, it } from 'vitest';
import { findNamedThings } from '#features/newsroom/related/named-things.ts';

const names = (text: string) => findNamedThings(text).map(({ text: name, kind }) => `${kind} ${name}`);

describe('what a text names', () => {
  it('is people, places and organisations, by their capitals', () => {
    expect(
      names('Hier, le sénateur Étienne Marchal a quitté Lyon pour le Conseil constitutionnel et Airbus.'),
    ).toEqual(['person Étienne Marchal', 'place Lyon', 'other Conseil', 'organisation Airbus']);
  });

  it('is not the first word of a sentence, unless it shows elsewhere that it is a name', () => {
    expect(names('Personne ne répond. Demain sera calme.')).toEqual([]);
    expect(names('Marchal se tait. Hier encore, le sénateur Marchal parlait.')).toEqual(['person Marchal']);
    expect(names('Ukraine : les combats continuent')).toEqual(['place Ukraine']);
    expect(names('L’affaire continue. L’Otan se réunit.')).toEqual(['organisation Otan']);
  });

  it('is one person under a whole name and under the surname', () => {
    expect(findNamedThings('Le juge a entendu Bernard Laporte. Pour Laporte, rien n’est fini.')).toEqual([
      { text: 'Bernard Laporte', kind: 'person', times: 2 },
    ]);
  });

  it('is an acronym, and a name with small words inside', () => {
    expect(names('la SNCF et le général Charles de Gaulle')).toEqual([
      'organisation SNCF',
      'person Charles de Gaulle',
    ]);
  });
});
