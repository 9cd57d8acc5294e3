import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { everyBlock } from '#tests/factories/every-block.ts';
import { linkNotes } from './link-notes.ts';
import { Body } from '#features/newsroom/body/site/body.tsx';

const related = {
  '01990000-0000-7000-8000-0000000000aa': { headline: 'Une autre histoire', path: '/economie/autre' },
};

describe('linkNotes', () => {
  it('lists the links of a text exactly as they are drawn', () => {
    const body = everyBlock();
    const linked = (href: string) => [{ text: 'là', marks: { link: href } }, { text: ' et ' }];
    body.blocks.push(
      { id: 'l9', type: 'list', ordered: false, items: [linked('/un'), linked('https://deux.example/?a=1')] },
      { id: 'q9', type: 'quotation', paragraphs: [linked('https://trois.example/')] },
      { id: 't9', type: 'table', header: [linked('/quatre')], rows: [[linked('/cinq')], [linked('/un')]] },
      { id: 'f9', type: 'factBox', title: '', parts: [{ type: 'paragraph', content: linked('/six') }] },
      { id: 'p9', type: 'paragraph', content: linked('javascript:alert(1)') },
    );
    const html = renderToStaticMarkup(<Body body={body} pictures={{}} related={related} />);
    const drawn = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);
    expect(linkNotes(body, related)).toEqual(drawn);
    expect(drawn).toHaveLength(10);
  });

  it('says nothing of what is not drawn', () => {
    expect(linkNotes(everyBlock(), {})).not.toContain('/economie/autre');
  });
});
