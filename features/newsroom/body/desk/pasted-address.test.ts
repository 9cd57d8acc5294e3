import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { editorNodes } from './editor-nodes.ts';
import { linkPasted } from './pasted-address.ts';

const schema = getSchema(editorNodes);
const siteUrl = 'https://journal.test';

/** Pastes into a paragraph, over these of its characters; gives back what it then holds, or null when left alone. */
function pasted(text: string, address: string, [from, to] = [text.length, text.length]) {
  const doc = schema.node('doc', null, [schema.node('paragraph', null, text ? [schema.text(text)] : [])]);
  const selection = TextSelection.create(doc, 1 + from, 1 + to);
  const state = EditorState.create({ doc, selection });
  const transaction = linkPasted(state, address, siteUrl);
  return transaction && (transaction.doc.toJSON().content[0].content as { text: string; marks?: unknown }[]);
}
const link = (href: string) => [expect.objectContaining({ attrs: expect.objectContaining({ href }) })];

describe('a pasted address', () => {
  it('links the selected words, without its trackers', () => {
    expect(pasted('voir le rapport', 'https://exemple.fr/a?utm_source=x&id=2', [8, 15])).toEqual([
      { type: 'text', text: 'voir le ' },
      { type: 'text', text: 'rapport', marks: link('https://exemple.fr/a?id=2') },
    ]);
  });

  it('is a link by itself where nothing is selected', () => {
    expect(pasted('Voir ', 'https://exemple.fr/a?fbclid=3')).toEqual([
      { type: 'text', text: 'Voir ' },
      { type: 'text', text: 'https://exemple.fr/a', marks: link('https://exemple.fr/a') },
    ]);
  });

  it('of ours leads by its path, and is shown whole', () => {
    expect(pasted('', `${siteUrl}/monde/eau`)).toEqual([
      { type: 'text', text: `${siteUrl}/monde/eau`, marks: link('/monde/eau') },
    ]);
  });

  it.each([
    ['words', 'Voir ', 'deux mots'],
    ['an address among words', 'Voir ', 'https://exemple.fr et plus'],
    ['one of a known platform alone on its line', '', 'https://youtu.be/abcdefgh123'],
    ['one that is no web page', 'Voir ', 'javascript:alert(1)'],
  ])('is left to the editor: %s', (_, text, address) => {
    expect(pasted(text, address)).toBeNull();
  });
});
