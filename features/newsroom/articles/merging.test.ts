import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { resolveClashes } from '#features/newsroom/writing/clash-choices.ts';
import { isSameStory, mergeArticleFields } from '#features/newsroom/articles/merging.ts';
import { newStory } from '#features/newsroom/articles/new-story.ts';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import type { Block } from '#features/newsroom/body/body.ts';

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', content: [{ text }] });
const body = (...blocks: Block[]) => ({ version: 1 as const, blocks });
const base: StoryFields = {
  ...newStory('01900000-0000-7000-8000-0000000000aa'),
  headline: 'Base',
  bylines: [{ authorId: 'a' }],
  body: body(paragraph('p', 'Un.'), paragraph('q', 'Deux.')),
};
const merge = (mine: Partial<StoryFields>, theirs: Partial<StoryFields>) =>
  mergeArticleFields({ base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } });

describe('mergeArticleFields', () => {
  it('takes each side’s own changes, and one change made twice once', () => {
    const { fields, clashes } = merge(
      { headline: 'Moi', urgency: 2, subjectIds: ['s'] },
      { kicker: 'Toi', urgency: 2, bylines: [{ authorId: 'b' }] },
    );
    expect(clashes).toEqual([]);
    expect(fields).toEqual({
      ...base,
      headline: 'Moi',
      kicker: 'Toi',
      urgency: 2,
      subjectIds: ['s'],
      bylines: [{ authorId: 'b' }],
    });
  });

  it('does not take another order of keys, or an absent key, for a change', () => {
    const picture = { assetId: 'x', alt: 'y' };
    const mine = { leadPicture: { alt: 'y', assetId: 'x', caption: undefined } };
    expect(isSameStory({ ...base, leadPicture: picture }, { ...base, ...mine })).toBe(true);
  });

  it('clashes by field and by block, and settles each as chosen', () => {
    const mine = { headline: 'Moi', body: body(paragraph('p', 'Moi.'), paragraph('q', 'Deux bis.')) };
    const theirs = {
      headline: 'Toi',
      standfirst: 'Toi',
      body: body(paragraph('p', 'Toi.'), paragraph('q', 'Deux.')),
    };
    const { fields: merged, clashes } = merge(mine, theirs);
    expect(clashes.map(({ key, label, canKeepBoth }) => [key, label, canKeepBoth])).toEqual([
      ['headline', 'Titre', true],
      ['body:p', 'Paragraphe', true],
    ]);
    expect(merged).toMatchObject({ headline: 'Moi', standfirst: 'Toi' });
    const settled = (choice: 'mine' | 'theirs' | 'both') =>
      resolveClashes({ merged, clashes, choices: { headline: 'theirs', 'body:p': choice } });
    const texts = (story: StoryFields) =>
      story.body.blocks.map((block) => (block.type === 'paragraph' ? block.content[0]?.text : ''));
    expect(settled('mine').headline).toBe('Toi');
    expect(texts(settled('mine'))).toEqual(['Moi.', 'Deux bis.']);
    expect(texts(settled('theirs'))).toEqual(['Toi.', 'Deux bis.']);
    expect(texts(settled('both'))).toEqual(['Moi.', 'Toi.', 'Deux bis.']);
    expect(new Set(settled('both').body.blocks.map(({ id }) => id)).size).toBe(3);
  });

  it('can take a block out where the other side had rewritten it', () => {
    const { fields: merged, clashes } = merge(
      { body: body(paragraph('p', 'Moi.'), paragraph('q', 'Deux.')) },
      { body: body(paragraph('q', 'Deux.')) },
    );
    expect(clashes).toMatchObject([{ key: 'body:p', mine: 'Moi.', theirs: '', canKeepBoth: false }]);
    const out = resolveClashes({ merged, clashes, choices: { 'body:p': 'theirs' } });
    expect(out.body).toEqual(body(paragraph('q', 'Deux.')));
  });
});

describe('two people who write at random', () => {
  type Edit = { act: 'write' | 'add' | 'remove' | 'move' | 'headline' | 'kicker'; at: number };
  const anyEdit = fc.record({
    act: fc.constantFrom<Edit['act'][]>(
      'write',
      'write',
      'write',
      'add',
      'remove',
      'move',
      'headline',
      'kicker',
    ),
    at: fc.nat(9),
  });
  const start: StoryFields = {
    ...base,
    body: body(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => paragraph(id, `départ-${id}`))),
  };

  /** Each edit writes a word that nobody else writes. */
  function written(edits: Edit[], who: string): StoryFields {
    let story = start;
    edits.forEach(({ act, at }, turn) => {
      const word = `${who}${turn}`;
      const blocks = [...story.body.blocks];
      const index = at % Math.max(1, blocks.length);
      const block = blocks[index];
      if (act === 'headline' || act === 'kicker') story = { ...story, [act]: `${story[act] ?? ''} ${word}` };
      else if (act === 'add' || !block) blocks.splice(index, 0, paragraph(`${who}-${turn}`, word));
      else if (act === 'remove') blocks.splice(index, 1);
      else if (act === 'move') blocks.unshift(...blocks.splice(index, 1));
      else if (block.type === 'paragraph') {
        blocks[index] = paragraph(block.id, `${block.content[0]?.text ?? ''} ${word}`);
      }
      story = { ...story, body: { ...story.body, blocks } };
    });
    return story;
  }
  const textOf = ({ headline, kicker, body: { blocks } }: StoryFields): string =>
    [
      headline,
      kicker,
      ...blocks.map((block) => (block.type === 'paragraph' ? block.content[0]?.text : '')),
    ].join(' ');
  const wordsOf = (text: string): string[] => text.match(/\b(?:mien|sien)\d+\b/g) ?? [];

  it('lose no word of either, unless both touched the same passage: and then both versions are in the question', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 8 }), fc.array(anyEdit, { maxLength: 8 }), (one, other) => {
        const [mine, theirs] = [written(one, 'mien'), written(other, 'sien')];
        const { fields, clashes } = mergeArticleFields({ base: start, mine, theirs });
        const kept = new Set(wordsOf(textOf(fields)));
        const asked = new Set(clashes.flatMap((clash) => wordsOf(`${clash.mine} ${clash.theirs}`)));
        for (const word of wordsOf(`${textOf(mine)} ${textOf(theirs)}`)) {
          expect(kept.has(word) || asked.has(word), word).toBe(true);
        }
        const wasBlock = new Map(start.body.blocks.map((block) => [block.id, JSON.stringify(block)]));
        const touched = (story: StoryFields, key: string): boolean =>
          key.startsWith('body:')
            ? JSON.stringify(story.body.blocks.find(({ id }) => `body:${id}` === key)) !==
              wasBlock.get(key.slice(5))
            : story[key as 'headline'] !== start[key as 'headline'];
        for (const { key } of clashes) expect(touched(mine, key) && touched(theirs, key), key).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
