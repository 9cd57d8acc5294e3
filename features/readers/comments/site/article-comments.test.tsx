import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { CommentView, Thread } from '#features/readers/comments/comments.ts';
import type { Openness } from '#features/readers/comments/posting-settings.ts';
import { ArticleComments } from '#features/readers/comments/site/article-comments.tsx';
import { reportPage } from '#words/readers/comments/comment-reports.ts';
import { closedWords, commentWords as words } from '#words/readers/comments/comments.ts';
import { xssPayloads } from '#tests/factories/xss-payloads.ts';
import { commentHtml } from './thread-html.ts';

const comment = (changes: Partial<CommentView> = {}): CommentView => ({
  id: '01900000-0000-7000-8000-000000000001',
  authorName: 'Lise Hamon',
  answersName: null,
  mark: null,
  isPick: false,
  text: 'Bonjour.',
  usefulCount: 0,
  createdAt: new Date('2026-11-24T12:00:00Z'),
  editedAt: null,
  ...changes,
});
const draw = (
  changes: Partial<CommentView>,
  { most, isOpen = true }: { most?: number; isOpen?: boolean } = {},
) =>
  commentHtml(comment(changes), {
    permalink: '/monde/pont/commentaires?fil=x',
    isOpen,
    ...(most ? { most } : {}),
  });
const open = { isOpen: true, closesAt: null } as const;
const closed = { isOpen: false, why: 'by_age' } as const;
const section = (threads: Thread[], count: number, openness: Openness = closed, lang?: string): string =>
  renderToStaticMarkup(
    <ArticleComments
      articleId="01900000-0000-7000-8000-00000000000a"
      openness={openness}
      sender={{ isAkismet: false, originDays: 90, connectionMonths: 12 }}
      count={count}
      threads={threads}
      articlePath="/monde/pont"
      lang={lang}
    />,
  );

describe('a comment', () => {
  it('says who, in what capacity, to whom and when, under an address of its own', () => {
    const html = draw({
      mark: 'newsroom',
      answersName: 'Zoé',
      isPick: true,
      usefulCount: 3,
      editedAt: new Date('2026-11-24T12:03:00Z'),
    });
    expect(html).toContain('id="commentaire-01900000-0000-7000-8000-000000000001"');
    for (const word of ['Lise Hamon', words.marks.newsroom, 'Zoé', words.pick, words.useful(3), words.edited])
      expect(html).toContain(word);
    expect(html).toContain('datetime="2026-11-24T12:00:00.000Z"');
    expect(draw({ authorName: null })).toContain(words.erased);
    expect(draw({})).not.toMatch(/Jugé|Choix|en réponse/);
  });

  it('leaves people’s words as they are, and gives their links no credit', () => {
    const html = draw({ text: `Quoi?! "Oui"...\n\n> c'est dit\n\nhttps://exemple.fr/a` });
    expect(html).toContain('Quoi?! &quot;Oui&quot;...');
    expect(html).toMatch(/<blockquote><p dir="auto">c&apos;est dit<\/p><\/blockquote>/);
    expect(html).toContain('<a href="https://exemple.fr/a" rel="nofollow ugc noopener">');
  });

  it('cuts what is long where a page says so, and leads to the rest', () => {
    const html = draw({ text: 'mot '.repeat(100) }, { most: 40 });
    expect(html).toContain('mot…');
    expect(html).toContain(`<a href="/monde/pont/commentaires?fil=x">${words.more}</a>`);
  });

  it('lets no name and no word become markup', () => {
    const drawn = new Set('article header p bdi span a time div blockquote br button'.split(' '));
    for (const payload of xssPayloads) {
      const html = draw({ text: payload, authorName: payload, answersName: payload });
      const elements = [...html.matchAll(/<\/?([a-z]+)([^>]*)>/g)];
      expect(elements.filter(([, name = '']) => !drawn.has(name))).toEqual([]);
      const attributes = elements.map(([, , rest = '']) => rest.replace(/"[^"]*"/g, '""')).join(' ');
      expect(attributes).not.toMatch(/\son\w+|style/i);
      expect(html).not.toMatch(
        /(?:href|formaction)="(?!https?:|\/monde|\/compte\/(?:repondre|signaler)|\/api\/v1\/comments)/,
      );
    }
  });
});

it('offers to report, always, and to answer and to judge where one may, with a name that says what to whom', () => {
  for (const isOpen of [true, false]) {
    const html = draw({}, { isOpen });
    expect(html).toContain('href="/compte/signaler/01900000-0000-7000-8000-000000000001" rel="nofollow"');
    expect(html).toContain(`aria-label="${reportPage.linkFor('Lise Hamon')}"`);
  }
  expect(draw({})).toContain(`aria-label="${words.replyTo('Lise Hamon')}"`);
  expect(draw({}, { isOpen: false })).not.toMatch(/<button|repondre/);
});

describe('the conversation under an article', () => {
  const kept: Thread = {
    id: 'a',
    opening: { kind: 'kept', place: { id: 'a', why: 'removed', createdAt: new Date(0) } },
    replies: [comment({ id: 'b' })],
    replyCount: 7,
  };

  it('is not drawn where nobody has said anything and nobody may any more', () => {
    expect(section([], 0)).toBe('');
  });

  it('has a form that needs no script while it is open, the same for everybody', () => {
    const html = section([], 0, open);
    expect(html).toContain(
      'action="/api/v1/articles/01900000-0000-7000-8000-00000000000a/comments" method="post"',
    );
    expect(html).toMatch(/<label for="commenter-texte">.*<textarea id="commenter-texte" name="text"/);
    expect(html).not.toContain('formToken');
    expect(section([kept], 7, open)).toContain('formaction="/api/v1/comments/b/votes"');
  });

  it('keeps a place, shows the first replies and leads to the others and to all comments', () => {
    const html = section([kept], 7);
    expect(html).toContain(words.kept.removed);
    expect(html).toContain(words.moreReplies(6));
    expect(html).toContain('href="/monde/pont/commentaires"');
    expect(html).toContain(closedWords.by_age);
    expect(html).not.toMatch(/<(form|button|textarea)/);
    expect(section([kept], 7, closed, 'fr')).toContain('lang="fr"');
  });
});
