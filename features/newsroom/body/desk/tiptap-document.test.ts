import { describe, expect, it } from 'vitest';
import { emptyBody, newParagraph } from '#features/newsroom/body/body.ts';
import { parseBody } from '#features/newsroom/body/body.schema.ts';
import { everyBlock } from '#tests/factories/every-block.ts';
import { bodyToTiptap, tiptapToBlock, tiptapToBody } from './tiptap-document.ts';

describe('the editor’s document', () => {
  it('gives back every block, mark and id', () => {
    const body = everyBlock();
    const through: unknown = JSON.parse(JSON.stringify(bodyToTiptap(body)));
    expect(tiptapToBody(through as ReturnType<typeof bodyToTiptap>)).toEqual(body);
    expect(tiptapToBody(bodyToTiptap(emptyBody()))).toEqual(emptyBody());
  });

  it('keeps no empty line, and what it gives can be stored', () => {
    const body = tiptapToBody({
      type: 'doc',
      content: [
        { type: 'paragraph' },
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: ' ' }] },
        { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
        { type: 'quotation', attrs: { attribution: '' }, content: [{ type: 'paragraph' }] },
        { type: 'quotation', attrs: { attribution: ' Elle ' }, content: [{ type: 'paragraph' }] },
        { type: 'factBox', attrs: { title: '' }, content: [{ type: 'paragraph' }] },
        { type: 'picture', attrs: { block: null } },
        { type: 'inconnu' },
      ],
    });
    expect(body.blocks).toMatchObject([{ type: 'quotation', paragraphs: [[]], attribution: 'Elle' }]);
    expect(parseBody(body)).toEqual({ ok: true, value: body });
  });

  it('gives an id where there is none', () => {
    const block = tiptapToBlock({ type: 'paragraph', content: [{ type: 'text', text: 'a' }] });
    expect(block?.id).toMatch(/^[a-z0-9]{10}$/);
  });

  it('drops unsafe links and languages, never the words', () => {
    const marks = [
      { type: 'link', attrs: { href: 'javascript:alert(1)' } },
      { type: 'language', attrs: { lang: '"><script>' } },
      { type: 'inconnue' },
    ];
    const block = tiptapToBlock({
      type: 'paragraph',
      attrs: { id: 'a' },
      content: [{ type: 'text', text: 'x', marks }],
    });
    expect(block).toEqual({ id: 'a', type: 'paragraph', content: [{ text: 'x' }] });
  });

  it('keeps line breaks, alone and at both ends', () => {
    const body = { version: 1 as const, blocks: [{ ...newParagraph('\na\n\nb\n'), id: 'a' }] };
    expect(tiptapToBody(bodyToTiptap(body))).toEqual(body);
  });
});
