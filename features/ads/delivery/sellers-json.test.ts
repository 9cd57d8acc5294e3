import { describe, expect, it } from 'vitest';
import { sellersJsonFaults, toSellersJson } from './sellers-json.ts';

const seller = { seller_id: '1', seller_type: 'PUBLISHER', name: 'Le Phare', domain: 'phare.example' };
const fileOf = (sellers: unknown[], more: object = {}): string =>
  JSON.stringify(
    { identifiers: [{ name: 'TAG-ID', value: 'a1' }], version: '1.0', ...more, sellers },
    null,
    2,
  );
const linesOf = (text: string): number[] => sellersJsonFaults(text).map(({ line }) => line);

describe('sellers.json', () => {
  it('stays empty, or whole', () => {
    expect(sellersJsonFaults('')).toEqual([]);
    expect(sellersJsonFaults(fileOf([]))).toEqual([]);
    const hidden = { seller_id: '2', seller_type: 'both', is_confidential: 1 };
    expect(sellersJsonFaults(fileOf([seller, hidden], { contact_email: 'pub@journal.fr' }))).toEqual([]);
    expect(sellersJsonFaults(toSellersJson('', 'pub@journal.fr'))).toEqual([]);
  });

  it('tells the line of a seller that lacks something', () => {
    const text = fileOf([
      seller,
      { ...seller, seller_id: '2', domain: 'https://phare.example' },
      { seller_id: 3 },
    ]);
    const faults = sellersJsonFaults(text);
    const lines = text.split('\n');
    expect(faults.map(({ line }) => lines[line]?.trim())).toEqual([
      '"seller_id": "2",',
      '"seller_id": 3',
      '"seller_id": 3',
    ]);
    expect(faults[0]?.reason).toContain('domain');
    const [again] = sellersJsonFaults(fileOf([seller, seller]));
    expect(again?.reason).toContain('déjà');
  });

  it('tells where the JSON breaks, and what the file lacks', () => {
    expect(linesOf('{\n "version": "1.0",\n "sellers": [,]\n}')).toEqual([3]);
    expect(linesOf('{\n "version": "1.0"\n "sellers": []\n}')).toEqual([3]);
    expect(linesOf('{\n "version": "1.0",\n "sellers": [')).toEqual([3]);
    expect(linesOf('{\n "version": oui }')).toEqual([2]);
    expect(linesOf('{\n "sellers": [],\n "version": 1\n}')).toEqual([3]);
    expect(linesOf('[]')).toEqual([1]);
    expect(linesOf('{"version": "1.0"}')).toEqual([1]);
  });
});
