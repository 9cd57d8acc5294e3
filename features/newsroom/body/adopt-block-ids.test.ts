import { describe, expect, it } from 'vitest';
import { adoptBlockIds } from './adopt-block-ids.ts';
import type { Block, BodyDocument } from './body.ts';

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', content: [{ text }] });
const divider = (id: string): Block => ({ id, type: 'divider' });
const body = (...blocks: Block[]): BodyDocument => ({ version: 1, blocks });
const base = body(paragraph('a', 'Un'), divider('b'), paragraph('c', 'Trois'));

describe('adoptBlockIds', () => {
  it.each<[string, BodyDocument, string]>([
    ['the same text', body(paragraph('1', 'Un'), divider('2'), paragraph('3', 'Trois')), 'a b c'],
    [
      'one paragraph rewritten',
      body(paragraph('1', 'Un bis'), divider('2'), paragraph('3', 'Trois')),
      'a b c',
    ],
    [
      'an addition',
      body(paragraph('1', 'Un'), divider('2'), paragraph('x', 'Neuf'), paragraph('3', 'Trois')),
      'a b x c',
    ],
    ['a removal', body(paragraph('1', 'Un'), paragraph('3', 'Trois')), 'a c'],
    [
      'everything new',
      body(paragraph('x', 'Rien'), paragraph('y', 'à voir'), paragraph('z', 'du tout')),
      'a c z',
    ],
    ['nothing', body(), ''],
  ])('%s', (_name, fresh, ids) => {
    const adopted = adoptBlockIds({ base, fresh });
    expect(adopted.blocks.map(({ id }) => id).join(' ')).toBe(ids);
    expect(adopted.blocks.map((block) => ({ ...block, id: '' }))).toEqual(
      fresh.blocks.map((block) => ({ ...block, id: '' })),
    );
  });
});
