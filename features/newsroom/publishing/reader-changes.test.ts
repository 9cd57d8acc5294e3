import { describe, expect, it } from 'vitest';
import { newStory } from '#features/newsroom/articles/new-story.ts';
import { changesForReaders } from '#features/newsroom/publishing/reader-changes.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';

const story = { ...newStory('01900000-0000-7000-8000-00000000000a'), headline: 'La crue' };

describe('what readers find changed', () => {
  it.each([
    ['the headline', { headline: 'La crue recule' }],
    ['the text', { body: { version: 1 as const, blocks: [newParagraph('Le fleuve redescend.')] } }],
    ['what search engines print', { seoTitle: 'Crue de la Loire' }],
    ['who signs', { bylines: [{ authorId: '01900000-0000-7000-8000-00000000000b' }] }],
    ['that a machine took part', { aiDisclosure: true }],
  ])('is %s', (_what, change) => {
    expect(changesForReaders(story, { ...story, ...change })).toBe(true);
  });

  it.each([
    ['nothing', {}],
    ['the same text read again', JSON.parse(JSON.stringify(story))],
    ['a working name', { slugline: 'crue-loire' }],
    ['a note of the newsroom', { editorNote: 'Relire le chiffre.' }],
    ['the place in the day', { urgency: 1 }],
    ['who may comment', { commentsMode: 'closed' as const }],
    ['the address, which is told as a move', { slug: 'la-crue' }],
  ])('is not %s', (_what, change) => {
    expect(changesForReaders(story, { ...story, ...change })).toBe(false);
  });
});
