import { describe, expect, it } from 'vitest';
import { newStory } from '#features/newsroom/articles/new-story.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';
import { listGaps, passedLimit } from './gaps.ts';

const story = (part: Partial<ReturnType<typeof newStory>>) => ({ ...newStory('s'), ...part });
const body = (...texts: string[]) => ({
  version: 1 as const,
  blocks: texts.map((text, at) => ({ ...newParagraph(text), id: `b${at}` })),
});

describe('listGaps', () => {
  it('tells fields and blocks apart, with the words around', () => {
    const fields = story({
      headline: 'TK morts',
      editorNote: 'TK relire',
      leadPicture: { assetId: 'x', caption: 'XXX à gauche' },
      body: body('Rien ici.', 'Le maire, élu en XXX avec une large majorité, a dit [à compléter].'),
    });
    expect(listGaps(fields)).toEqual([
      { found: 'TK', around: 'TK morts', field: 'headline' },
      { found: 'XXX', around: 'XXX à gauche', field: 'leadPicture' },
      { found: 'XXX', around: 'Le maire, élu en XXX avec une large…', blockId: 'b1' },
      { found: '[à compléter]', around: '…large majorité, a dit [à compléter].', blockId: 'b1' },
    ]);
  });

  it('stops at fifty', () => {
    expect(listGaps(story({ body: body('TK '.repeat(200)) }))).toHaveLength(50);
  });
});

describe('passedLimit', () => {
  it('knows what the server would refuse', () => {
    expect(passedLimit(story({ body: body('court') }))).toBeNull();
    expect(passedLimit(story({ body: body('é'.repeat(600_000)) }))).toBe('bytes');
    const blocks = Array.from({ length: 10_000 }, (_, at) => ({ ...newParagraph('x'), id: `b${at}` }));
    expect(passedLimit(story({ body: { version: 1, blocks } }))).toBe('blocks');
  });
});
