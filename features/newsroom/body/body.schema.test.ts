import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newBlockId } from './block-id.ts';
import { emptyBody, newParagraph } from './body.ts';
import { bodyDocumentSchema, parseBody } from './body.schema.ts';
import { everyBlock } from '#tests/factories/every-block.ts';
import { bodyLimits } from './limits.ts';

const refusal = (input: unknown) => {
  const parsed = parseBody(input);
  if (parsed.ok) throw new Error('accepted');
  return parsed.error;
};
const value = (input: unknown) => {
  const parsed = parseBody(input);
  if (!parsed.ok) throw new Error(parsed.error.detail);
  return parsed.value;
};
const withBlock = (block: unknown) => ({ version: 1, blocks: [block] });

describe('parseBody', () => {
  it('gives back an empty body and every kind of block unchanged', () => {
    expect(value(emptyBody())).toEqual(emptyBody());
    const stored: unknown = JSON.parse(JSON.stringify(everyBlock()));
    expect(value(stored)).toEqual(everyBlock());
  });

  it.each([null, undefined, 3, 'texte', [], {}, { blocks: [] }, { version: '1', blocks: [] }])(
    'refuses %j with a sentence',
    (input) => {
      expect(refusal(input)).toMatchObject({ code: 'invalid' });
      expect(refusal(input).detail).toMatch(/corps de l’article/);
    },
  );

  it('refuses versions and blocks that it does not know, and says which', () => {
    expect(refusal({ version: 2, blocks: [] }).detail).toContain('version inconnue (2)');
    expect(refusal({ version: 0, blocks: [] }).detail).toContain('version inconnue (0)');
    expect(refusal(withBlock({ id: 'a', type: 'hologramme' })).detail).toContain('«\u00a0hologramme\u00a0»');
    expect(refusal(withBlock({ id: 'a', type: 'constructor' })).detail).toContain('type inconnu');
    expect(refusal(withBlock({ id: 'a' })).detail).toContain('n’a pas de type');
    expect(refusal(withBlock(null)).detail).toContain('n’a pas de type');
  });

  it('names the block and the field that it refuses', () => {
    const block = { id: 'a', type: 'paragraph', content: [{ text: 'x', marks: { link: 'javascript:1' } }] };
    expect(refusal(withBlock(block)).detail).toBe(
      'Le bloc 1 (paragraphe) a un champ refusé\u00a0: content.0.marks.link.',
    );
    expect(refusal(withBlock({ id: 'a b', type: 'divider' })).detail).toContain('id');
    expect(refusal(withBlock({ id: 'a', type: 'divider', onclick: 'x' }))).toMatchObject({ code: 'invalid' });
  });

  it('cleans texts and joins neighbours', () => {
    const block = {
      id: 'a',
      type: 'paragraph',
      content: [{ text: 'un\u0000 ' }, { text: '' }, { text: 'deux\ud800', marks: {} }],
    };
    expect(value(withBlock(block)).blocks[0]).toEqual({
      id: 'a',
      type: 'paragraph',
      content: [{ text: 'un deux\ufffd' }],
    });
  });

  it('squares tables', () => {
    const table = { id: 't', type: 'table', header: [[{ text: 'a' }]], rows: [[[], [{ text: 'b' }]]] };
    expect(value(withBlock(table)).blocks[0]).toMatchObject({
      header: [[{ text: 'a' }], []],
      rows: [[[], [{ text: 'b' }]]],
    });
  });

  it('makes ids unique, always the same way', () => {
    const twice = { version: 1, blocks: ['a', 'a', 'a', 'a-2'].map((id) => ({ id, type: 'divider' })) };
    expect(value(twice).blocks.map((block) => block.id)).toEqual(['a', 'a-3', 'a-4', 'a-2']);
    expect(value(twice)).toEqual(value(twice));
  });

  it('refuses too many blocks, and more than a megabyte, quickly', () => {
    const many = Array.from({ length: bodyLimits.blocks + 1 }, () => newParagraph('x'));
    expect(refusal({ version: 1, blocks: many })).toMatchObject({ code: 'payload_too_large' });
    const large = { version: 1, blocks: [newParagraph('é'.repeat(bodyLimits.bytes / 2))] };
    expect(refusal(large)).toMatchObject({ code: 'payload_too_large' });
    const fits = { version: 1, blocks: [newParagraph('e'.repeat(bodyLimits.bytes - 200))] };
    expect(value(fits).blocks).toHaveLength(1);
  });
});

describe('bodyDocumentSchema', () => {
  it('can be described in JSON Schema and accepts every block', () => {
    expect(bodyDocumentSchema.parse(everyBlock())).toEqual(everyBlock());
    expect(JSON.stringify(z.toJSONSchema(bodyDocumentSchema))).toContain('relatedLink');
  });
});

describe('newBlockId', () => {
  it('is short and does not repeat', () => {
    const ids = new Set(Array.from({ length: 5000 }, newBlockId));
    expect(ids.size).toBe(5000);
    expect([...ids].every((id) => /^[a-z0-9]{10}$/.test(id))).toBe(true);
  });
});
