import { describe, expect, it } from 'vitest';
import { parseExtract } from './search-extract.ts';

const text =
  'Le fleuve monte. La mairie a fermé le pont, et le courant emporte tout , même les barques. Il pleut.';
const ends = { head: text, tail: text };
const words = (marked: string): string =>
  parseExtract(marked, ends)
    .map(({ text: part, isFound }) => (isFound ? `[${part}]` : part))
    .join('');

describe('the extract of a result', () => {
  it('says with an ellipsis that the text goes on before and after', () => {
    expect(words('a fermé le \ue000pont\ue001, et le courant')).toBe(
      '…\u00a0a fermé le [pont], et le courant\u00a0…',
    );
  });

  it('has none where the text begins or ends', () => {
    expect(words('Le \ue000fleuve\ue001 monte. La mairie')).toBe('Le [fleuve] monte. La mairie\u00a0…');
    expect(words('les barques. Il \ue000pleut\ue001.')).toBe('…\u00a0les barques. Il [pleut].');
  });

  it('neither begins nor stops on a sign that belongs to what was left out', () => {
    expect(words(', et le \ue000courant\ue001 emporte tout , même «')).toBe(
      '…\u00a0et le [courant] emporte tout, même\u00a0…',
    );
  });

  it('needs no ellipsis after a whole sentence', () => {
    expect(words('le pont, et le \ue000courant\ue001 emporte tout.')).toBe(
      '…\u00a0le pont, et le [courant] emporte tout.',
    );
  });

  it('reads an unpaired mark as nothing', () => {
    expect(words('le \ue000pont')).toBe('…\u00a0le pont\u00a0…');
  });

  it('is empty for a text without words', () => expect(parseExtract('', { head: '', tail: '' })).toEqual([]));
});
