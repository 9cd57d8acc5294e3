import { describe, expect, it } from 'vitest';
import {
  type ArticleFacts,
  type ArticleVerb,
  articleVerbs,
  deskScope,
  mayActOnArticle,
  mayCreateArticle,
} from '#features/newsroom/articles/articles.policy.ts';
import { type Actor, anonymous, type Grant, type Role, roles, systemActor } from '#lib/actor.ts';

const section = 'section';
const parent = 'parent';
const elsewhere = 'elsewhere';
const me = 'me';
const person = (...grants: Grant[]): Actor => ({
  kind: 'person',
  userId: me,
  name: 'Moi',
  grants,
  via: 'session',
});
const everywhere = (role: Role): Actor => person({ role, sectionId: null });
const facts = (more: Partial<ArticleFacts> = {}): ArticleFacts => ({
  createdById: 'other',
  signedByUserIds: [],
  sectionPath: [section, parent],
  publicationState: 'none',
  ...more,
});
const verbsOf = (actor: Actor, article: ArticleFacts): ArticleVerb[] =>
  articleVerbs.filter((verb) => mayActOnArticle(actor, verb, article).allowed);

const all = [...articleVerbs];
const none: ArticleVerb[] = [];
/** What a journalist may with a text of theirs: all but what is decided over a writer's head. */
const overHead: readonly ArticleVerb[] = ['assign', 'answer', 'embargo', 'override'];
const writers = all.filter((verb) => !overHead.includes(verb));

describe('mayActOnArticle', () => {
  const own = facts({ createdById: me });
  const table: Record<Role, { own: ArticleVerb[]; other: ArticleVerb[] }> = {
    reader: { own: none, other: none },
    contributor: { own: ['see', 'edit', 'submit', 'comment', 'preview', 'delete', 'undelete'], other: none },
    journalist: { own: writers, other: none },
    section_editor: { own: all, other: all },
    editor_in_chief: { own: all, other: all },
    moderator: { own: none, other: none },
    ad_manager: { own: none, other: none },
    administrator: { own: all, other: all },
  };
  it.each(roles)('%s everywhere', (role) => {
    expect(verbsOf(everywhere(role), own)).toEqual(table[role].own);
    expect(verbsOf(everywhere(role), facts())).toEqual(table[role].other);
  });

  it('counts a signature as ownership', () => {
    expect(verbsOf(everywhere('journalist'), facts({ signedByUserIds: [me] }))).toEqual(writers);
  });

  it('lets a contributor touch nothing that is public or due', () => {
    for (const publicationState of ['published', 'withdrawn', 'scheduled'] as const) {
      expect(verbsOf(everywhere('contributor'), facts({ createdById: me, publicationState }))).toEqual([
        'see',
        'comment',
        'preview',
        'undelete',
      ]);
    }
  });

  it('scopes a section editor to the section and, from the parent, its sub-sections', () => {
    expect(verbsOf(person({ role: 'section_editor', sectionId: section }), facts())).toEqual(all);
    expect(verbsOf(person({ role: 'section_editor', sectionId: parent }), facts())).toEqual(all);
    expect(verbsOf(person({ role: 'section_editor', sectionId: elsewhere }), facts())).toEqual(none);
  });

  it('lets a journalist publish own texts only where a grant reaches', () => {
    const here = person({ role: 'journalist', sectionId: section });
    const there = person({ role: 'journalist', sectionId: elsewhere });
    expect(verbsOf(here, own)).toEqual(writers);
    expect(mayActOnArticle(there, 'publish', own)).toEqual({
      allowed: false,
      reason: 'Cette rubrique ne fait pas partie des vôtres.',
    });
    expect(mayActOnArticle(there, 'edit', own).allowed).toBe(true);
  });

  it('says what stands in the way of the bin', () => {
    const refusal = (role: Role, publicationState: ArticleFacts['publicationState'], createdById = 'other') =>
      mayActOnArticle(everywhere(role), 'delete', facts({ publicationState, createdById }));
    expect(refusal('section_editor', 'published')).toMatchObject({
      reason: expect.stringContaining('retirez-le d’abord'),
    });
    expect(refusal('administrator', 'scheduled')).toMatchObject({
      reason: expect.stringContaining('annulez-la d’abord'),
    });
    expect(refusal('section_editor', 'withdrawn').allowed).toBe(true);
    expect(refusal('journalist', 'withdrawn', me)).toMatchObject({
      reason: expect.stringContaining('chef de rubrique'),
    });
    expect(refusal('journalist', 'published')).toMatchObject({
      reason: expect.stringContaining('pas le vôtre'),
    });
  });

  it('gives the system everything and strangers nothing', () => {
    expect(verbsOf(systemActor('worker'), facts())).toEqual(all);
    expect(verbsOf(anonymous, own)).toEqual(none);
  });

  it('gives a reason with every refusal', () => {
    for (const role of roles) {
      for (const verb of articleVerbs) {
        const answer = mayActOnArticle(everywhere(role), verb, facts());
        expect(answer.allowed || answer.reason).toSatisfy(
          (said) => said === true || String(said).endsWith('.'),
        );
      }
    }
  });
});

describe('mayCreateArticle', () => {
  const writers: Role[] = ['contributor', 'journalist', 'section_editor', 'editor_in_chief', 'administrator'];
  it.each(roles)('%s', (role) => {
    expect(mayCreateArticle(everywhere(role), [section]).allowed).toBe(writers.includes(role));
    expect(mayCreateArticle(person({ role, sectionId: elsewhere }), [section]).allowed).toBe(false);
  });
});

describe('deskScope', () => {
  it.each<[string, Actor, ReturnType<typeof deskScope>]>([
    ['chief', everywhere('editor_in_chief'), { kind: 'all' }],
    [
      'section editor',
      person({ role: 'section_editor', sectionId: section }),
      { kind: 'some', userId: me, sectionIds: [section] },
    ],
    ['journalist', everywhere('journalist'), { kind: 'some', userId: me, sectionIds: [] }],
    ['moderator', everywhere('moderator'), { kind: 'none' }],
    ['stranger', anonymous, { kind: 'none' }],
  ])('%s', (_name, actor, scope) => {
    expect(deskScope(actor)).toEqual(scope);
  });
});
