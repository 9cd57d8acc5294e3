import { describe, expect, it } from 'vitest';
import {
  articleChangesSchema,
  createArticleSchema,
  saveDraftSchema,
  scheduleArticleSchema,
} from '#features/newsroom/articles/articles.schema.ts';

const id = '01900000-0000-7000-8000-0000000000aa';
const other = '01900000-0000-7000-8000-0000000000bb';

describe('articleChangesSchema', () => {
  it('cleans texts, empties to null, and leaves out what was not sent', () => {
    expect(
      articleChangesSchema.parse({
        headline: '  Un\u202e \n titre\u0000 ',
        kicker: ' ',
        standfirst: ' a\r\nb ',
      }),
    ).toEqual({ headline: 'Un titre', kicker: null, standfirst: 'a\nb' });
    expect(articleChangesSchema.parse({})).toEqual({});
  });

  it.each<[string, Record<string, unknown>]>([
    ['an unknown field', { publicationState: 'published' }],
    ['an object for a text', { headline: { contains: 'a' } }],
    ['a reserved address', { slug: 'feed' }],
    ['an address with capitals', { slug: 'Été' }],
    ['an urgency out of range', { urgency: 0 }],
    ['an unknown genre', { genre: 'poem' }],
    ['a signature twice', { bylines: [{ authorId: id }, { authorId: id }] }],
    ['a subject twice', { subjectIds: [id, id.toUpperCase()] }],
    ['too many signatures', { bylines: Array.from({ length: 13 }, () => ({ authorId: id })) }],
    ['a headline too long', { headline: 'x'.repeat(301) }],
    ['a body that is none', { body: '<p>' }],
    ['an unknown block', { body: { version: 1, blocks: [{ id: 'a', type: 'script' }] } }],
  ])('refuses %s', (_name, fields) => {
    expect(articleChangesSchema.safeParse(fields).success).toBe(false);
  });

  it.each([
    'kicker',
    'headline',
    'shortHeadline',
    'seoTitle',
    'seoDescription',
    'socialTitle',
    'socialDescription',
    'standfirst',
    'dateline',
    'slugline',
    'editorNote',
    'backstory',
    'sponsor',
    'bylineNote',
  ])('takes HTML, script and other scripts in %s as words, without what cannot be seen', (field) => {
    const typed = '<b onclick="x()">a</b><script>1</script> \u200b\u202eעברית مرحبا 😀\ufeff';
    const read = articleChangesSchema.parse({ [field]: typed }) as Record<string, unknown>;
    expect(read[field]).toBe('<b onclick="x()">a</b><script>1</script> עברית مرحبا 😀');
  });

  it.each(['😀', 'עברית', 'a\u200bb', '<script>', '../x', 'a b'])('refuses %j as an address', (slug) => {
    expect(articleChangesSchema.safeParse({ slug }).success).toBe(false);
  });

  it('says in French what is wrong with a body', () => {
    const parsed = articleChangesSchema.safeParse({ body: { version: 99, blocks: [] } });
    expect(parsed.error?.issues[0]?.message).toMatch(/version/);
  });

  it('keeps order and words of signatures', () => {
    const bylines = [
      { authorId: other, role: ' photographies ' },
      { authorId: id, note: '' },
    ];
    expect(articleChangesSchema.parse({ bylines }).bylines).toEqual([
      { authorId: other, role: 'photographies' },
      { authorId: id },
    ]);
  });
});

it('wants a section for a new story and a base for a save', () => {
  expect(createArticleSchema.safeParse({ fields: { headline: 'a' } }).success).toBe(false);
  expect(createArticleSchema.safeParse({ fields: { sectionId: id } }).success).toBe(true);
  expect(saveDraftSchema.safeParse({ articleId: id, fields: {} }).success).toBe(false);
});

it('reads hours with their offset as UTC', () => {
  expect(scheduleArticleSchema.parse({ articleId: id, at: '2026-11-25T09:00:00+01:00' }).at).toBe(
    '2026-11-25T08:00:00.000Z',
  );
  expect(scheduleArticleSchema.safeParse({ articleId: id, at: '2026-11-25T09:00' }).success).toBe(false);
});
