import { describe, expect, it } from 'vitest';
import { tdmValues, toTdmFile, toTdmReservation } from './tdm-reservation.ts';

describe('a reservation of mining', () => {
  it('says the same in the file and in the headers, with the address of its conditions', () => {
    const reservation = toTdmReservation('reserved', 'https://journal.example/fouille');
    expect(tdmValues(reservation)).toEqual({
      'tdm-reservation': '1',
      'tdm-policy': 'https://journal.example/fouille',
    });
    expect(JSON.parse(toTdmFile(reservation))).toEqual([
      { location: '/', 'tdm-reservation': 1, 'tdm-policy': 'https://journal.example/fouille' },
    ]);
  });

  it('needs no conditions', () => {
    expect(tdmValues(toTdmReservation('reserved', null))).toEqual({ 'tdm-reservation': '1' });
  });

  it.each([
    [
      'https://journal.example/conditions-générales',
      'https://journal.example/conditions-g%C3%A9n%C3%A9rales',
    ],
    ['https://écho.example/a b', 'https://xn--cho-9la.example/a%20b'],
    ['pas une adresse', null],
  ])('puts into a header only what it may hold: %s', (policy, policyUrl) => {
    expect(toTdmReservation('reserved', policy)).toEqual({ policyUrl });
  });

  it('says nothing at all where nothing is reserved', () => {
    for (const choice of ['open', null]) {
      const none = toTdmReservation(choice, 'https://journal.example/fouille');
      expect([tdmValues(none), toTdmFile(none)]).toEqual([{}, '[]\n']);
    }
  });
});
