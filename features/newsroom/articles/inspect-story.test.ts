import { describe, expect, it } from 'vitest';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import {
  blockingAt,
  type ChecklistFacts,
  checklistRules,
  setAsideRules,
} from '#features/newsroom/articles/checklist.ts';
import { inspectStory, questionsOf } from '#features/newsroom/articles/inspect-story.ts';
import { newStory } from '#features/newsroom/articles/new-story.ts';
import { type Block, newParagraph } from '#features/newsroom/body/body.ts';
import type { RightsFacts } from '#features/newsroom/media/assets.ts';
import { checklistWords, findingSentence } from '#words/newsroom/articles/checklist.ts';

const now = new Date('2026-11-24T12:00:00Z');
const asset = '01900000-0000-7000-8000-0000000000cc';
const linked = (link: string): Block => ({
  id: 'b-link',
  type: 'paragraph',
  content: [{ text: 'ici', marks: { link } }],
});
const free: RightsFacts = {
  state: 'ready',
  withdrawnAt: null,
  rightsExpireAt: null,
  embargoedUntil: null,
  mostUses: null,
  otherStories: 0,
};
const subheading = (id: string, level: 2 | 3): Block => ({
  id,
  type: 'subheading',
  level,
  content: [{ text: `Partie ${id}` }],
});
const body = (...blocks: Block[]) => ({
  version: 1 as const,
  blocks: [newParagraph('Le texte.'), linked('/culture/ancien'), ...blocks],
});
const whole: StoryFields = {
  ...newStory('01900000-0000-7000-8000-0000000000aa'),
  headline: 'La rivière remonte',
  standfirst: 'Le débit retrouve sa moyenne.',
  editorNote: 'TK relire avec Paul',
  bylines: [{ authorId: '01900000-0000-7000-8000-0000000000bb' }],
  subjectIds: ['01900000-0000-7000-8000-0000000000dd'],
  leadPicture: { assetId: asset },
  body: body(),
};
const known: ChecklistFacts = {
  embargoedUntil: null,
  pictures: { [asset]: { alt: 'Une rivière', credit: 'Essai' } },
  rights: {},
  transcripts: {},
  links: {},
  isSlugTaken: false,
  isSectionKnown: true,
  setAside: {},
  siteUrl: 'https://journal.example',
};
const inspect = (fields: Partial<StoryFields> = {}, facts: Partial<ChecklistFacts> = {}) =>
  inspectStory({ fields: { ...whole, ...fields }, facts: { ...known, ...facts }, now });
const rulesOf = (...call: Parameters<typeof inspect>) => inspect(...call).map(({ rule }) => rule);

describe('inspectStory', () => {
  it('has nothing to say of a whole story; the note for the newsroom is nobody’s concern', () => {
    expect(inspect()).toEqual([]);
  });

  it('asks a chart for its title, its source and its description', () => {
    const chart: Block = {
      ...{ id: 'k', type: 'chart', kind: 'bars', source: 'Port autonome' },
      ...{ labelHeading: '', labels: ['a'], series: [{ name: 'x', values: [1] }] },
    };
    expect(inspect({ body: body(chart) })).toEqual([
      { rule: 'chart_words', target: { field: 'body', blockId: 'k' }, detail: 'title' },
      { rule: 'chart_words', target: { field: 'body', blockId: 'k' }, detail: 'description' },
    ]);
    expect(inspect({ body: body(chart) }).map(findingSentence)).toEqual([
      'Donnez un titre au graphique.',
      'Décrivez le graphique pour qui ne le voit pas.',
    ]);
  });

  it('asks for what is said in a film and in a sound', () => {
    const film = (id: string, type: 'video' | 'audio'): Block => ({
      id,
      type,
      assetId: `${asset.slice(0, -2)}${id}`,
    });
    const blocks = body(film('f1', 'video'), film('f2', 'audio'), film('f3', 'video'));
    const transcripts = { [`${asset.slice(0, -2)}f1`]: false, [`${asset.slice(0, -2)}f2`]: true };
    expect(inspect({ body: blocks }, { transcripts })).toEqual([
      { rule: 'no_transcript', target: { field: 'body', blockId: 'f1' }, detail: 'video' },
    ]);
  });

  it.each<[string, Partial<StoryFields>, Partial<ChecklistFacts>, string[]]>([
    ['no headline', { headline: '  ' }, {}, ['no_headline']],
    ['no standfirst', { standfirst: '' }, {}, ['no_standfirst']],
    ['a brief without standfirst nor picture', { genre: 'brief', standfirst: '', leadPicture: null }, {}, []],
    ['a section that is gone', {}, { isSectionKnown: false }, ['no_section']],
    ['no byline', { bylines: [] }, {}, ['no_byline']],
    ['a byline note alone', { bylines: [], bylineNote: 'Avec AFP' }, {}, []],
    ['no body', { body: { version: 1, blocks: [] } }, {}, ['no_body', 'no_internal_link']],
    ['an address that is none', { slug: 'Rivière' }, {}, ['bad_slug']],
    ['a reserved address', { slug: 'page' }, {}, ['bad_slug']],
    ['an address of another story', { slug: 'eau' }, { isSlugTaken: true }, ['slug_taken']],
    ['no lead picture', { leadPicture: null }, {}, ['no_lead_picture']],
    ['a column without picture', { genre: 'opinion', leadPicture: null }, {}, []],
    ['no alt', {}, { pictures: { [asset]: { alt: ' ', credit: 'Essai' } } }, ['lead_picture_alt']],
    ['no credit', {}, { pictures: { [asset]: { alt: 'Une', credit: '' } } }, ['lead_picture_credit']],
    [
      'words of this use in place of the asset’s',
      { leadPicture: { assetId: asset, alt: 'Une crue', credit: 'Nous' } },
      { pictures: { [asset]: { alt: '', credit: '' } } },
      [],
    ],
    ['a picture that we know nothing of yet', {}, { pictures: {} }, []],
    ['rights that last', {}, { rights: { [asset]: free } }, []],
    [
      'rights that end at this instant',
      {},
      { rights: { [asset]: { ...free, rightsExpireAt: now } } },
      ['picture_rights'],
    ],
    [
      'a picture withdrawn and used up, each in its place',
      { body: body({ id: 'b-image', type: 'picture', assetId: asset, width: 'measure' }) },
      { rights: { [asset]: { ...free, withdrawnAt: now, mostUses: 1, otherStories: 1 } } },
      ['picture_rights', 'picture_rights', 'picture_rights', 'picture_rights'],
    ],
    ['a gap in the headline', { headline: 'TK morts' }, {}, ['placeholder']],
    ['a gap in a caption', { leadPicture: { assetId: asset, caption: 'TK à gauche' } }, {}, ['placeholder']],
    ['a gap in the text', { body: body(newParagraph('Il y a XXX ans.')) }, {}, ['placeholder']],
    [
      'a dead link',
      { body: body(linked('https://e.fr/a')) },
      { links: { 'https://e.fr/a': 'dead' } },
      ['dead_link'],
    ],
    [
      'a link that nobody can tell of',
      { body: body(linked('https://e.fr/a')) },
      { links: { 'https://e.fr/a': 'unknown' } },
      [],
    ],
    ['a link that was not seen yet', { body: body(linked('https://e.fr/a')) }, {}, []],
    ['an embargo', {}, { embargoedUntil: new Date(now.getTime() + 1) }, ['embargoed']],
    ['an embargo that is over', {}, { embargoedUntil: now }, []],
    ['110 characters', { headline: 'a'.repeat(110) }, {}, []],
    ['111 characters', { headline: 'a'.repeat(111) }, {}, ['long_headline']],
    ['no subject', { subjectIds: [] }, {}, ['no_subject']],
    ['no link to us', { body: { version: 1, blocks: [newParagraph('Seul.')] } }, {}, ['no_internal_link']],
    [
      'a link to us, spelled whole',
      { body: { version: 1, blocks: [linked('https://journal.example/a/b')] } },
      {},
      [],
    ],
    [
      'an alt of two sentences',
      { leadPicture: { assetId: asset, alt: 'La rivière. Elle déborde.', credit: 'X' } },
      {},
      ['long_alt'],
    ],
    [
      'a small subheading that comes first',
      { body: body(subheading('un', 3), subheading('deux', 2), subheading('trois', 3)) },
      {},
      ['heading_order'],
    ],
  ])('%s', (_, fields, facts, expected) => {
    expect(rulesOf(fields, facts)).toEqual(expected);
  });

  it('says where each gap and each dead link stands', () => {
    const gap = newParagraph('Près de TK habitants');
    const found = inspect(
      { kicker: 'XXX', body: body(gap, linked('https://e.fr/a')) },
      { links: { 'https://e.fr/a': 'dead' } },
    );
    expect(found).toEqual([
      { rule: 'placeholder', target: { field: 'kicker' }, detail: 'XXX' },
      { rule: 'placeholder', target: { field: 'body', blockId: gap.id }, detail: 'Près de TK habitants' },
      { rule: 'dead_link', target: { field: 'body', blockId: 'b-link' }, detail: 'https://e.fr/a' },
    ]);
    expect(found.map(findingSentence).every((sentence) => sentence.length > 20)).toBe(true);
  });

  it('keeps what was set aside in sight, and lets it go; an embargo and an address never', () => {
    const setAside = { no_lead_picture: 'Texte seul', embargoed: 'Pressés', slug_taken: 'Bah' };
    const facts = { setAside, embargoedUntil: new Date(now.getTime() + 1), isSlugTaken: true };
    const found = inspect({ leadPicture: null, slug: 'eau' }, facts);
    expect(found.find(({ rule }) => rule === 'no_lead_picture')?.setAside).toBe('Texte seul');
    expect(blockingAt(found, 'plan').map(({ rule }) => rule)).toEqual(['slug_taken', 'embargoed']);
  });

  it('asks each rule at its stages', () => {
    const found = inspect(
      { slug: 'eau', headline: '', body: body(linked('https://e.fr/a')), subjectIds: [] },
      { isSlugTaken: true, links: { 'https://e.fr/a': 'dead' }, embargoedUntil: new Date(now.getTime() + 1) },
    );
    const at = (stage: Parameters<typeof blockingAt>[1]) => blockingAt(found, stage).map(({ rule }) => rule);
    expect(at('submit')).toEqual(['no_headline', 'slug_taken', 'dead_link']);
    expect(at('plan')).toEqual(['no_headline', 'slug_taken', 'dead_link', 'embargoed']);
    expect(at('publish')).toEqual(['no_headline', 'dead_link', 'embargoed']);
    expect(at('hour')).toEqual(['no_headline', 'embargoed']);
    expect(at('restore')).toEqual(['embargoed']);
  });
});

it('asks the server for links, pictures, section and address, each once', () => {
  const fields = { ...whole, slug: 'eau', body: body(linked('https://e.fr/a'), linked('https://e.fr/a')) };
  expect(questionsOf(fields)).toEqual({
    sectionId: whole.sectionId,
    slug: 'eau',
    links: ['/culture/ancien', 'https://e.fr/a'],
    assetIds: [asset],
  });
});

it('names every rule, and lets set aside only what blocks', () => {
  expect(Object.keys(checklistWords)).toEqual(Object.keys(checklistRules));
  expect(setAsideRules.every((rule) => checklistRules[rule].level === 'blocking')).toBe(true);
  expect(setAsideRules).not.toContain('embargoed');
  expect(setAsideRules).not.toContain('slug_taken');
});
