import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { CommentView, Thread } from '#features/comments/comments.ts';
import { ArticleComments } from '#features/comments/site/article-comments.tsx';
import { commentWords as words } from '#messages/fr/comments.ts';
import { xssPayloads } from '#tests/factories/xss-payloads.ts';
import { Comment } from './comment.tsx';

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
const draw = (changes: Partial<CommentView>, most?: number): string =>
  renderToStaticMarkup(
    <Comment
      comment={comment(changes)}
      permalink="/monde/pont/commentaires?fil=x"
      {...(most ? { most } : {})}
    />,
  );
const section = (threads: Thread[], count: number, lang?: string): string =>
  renderToStaticMarkup(
    <ArticleComments count={count} threads={threads} articlePath="/monde/pont" lang={lang} />,
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
    expect(html).toContain('dateTime="2026-11-24T12:00:00.000Z"');
    expect(draw({ authorName: null })).toContain(words.erased);
    expect(draw({})).not.toMatch(/Jugé|Choix|réponse/);
  });

  it('leaves people’s words as they are, and gives their links no credit', () => {
    const html = draw({ text: `Quoi?! "Oui"...\n\n> c'est dit\n\nhttps://exemple.fr/a` });
    expect(html).toContain('Quoi?! &quot;Oui&quot;...');
    expect(html).toMatch(/<blockquote><p dir="auto"><span>c&#x27;est dit<\/span><\/p><\/blockquote>/);
    expect(html).toContain('<a href="https://exemple.fr/a" rel="nofollow ugc noopener">');
  });

  it('cuts what is long where a page says so, and leads to the rest', () => {
    const html = draw({ text: 'mot '.repeat(100) }, 40);
    expect(html).toContain('mot…');
    expect(html).toContain(`<a href="/monde/pont/commentaires?fil=x">${words.more}</a>`);
  });

  it('lets no name and no word become markup', () => {
    const drawn = new Set('article header p bdi span a time div blockquote br'.split(' '));
    for (const payload of xssPayloads) {
      const html = draw({ text: payload, authorName: payload, answersName: payload });
      const elements = [...html.matchAll(/<\/?([a-z]+)([^>]*)>/g)];
      expect(elements.filter(([, name = '']) => !drawn.has(name))).toEqual([]);
      const attributes = elements.map(([, , rest = '']) => rest.replace(/"[^"]*"/g, '""')).join(' ');
      expect(attributes).not.toMatch(/\son\w+|style/i);
      expect(html).not.toMatch(/href="(?!https?:|\/monde)/);
    }
  });
});

describe('the conversation under an article', () => {
  const kept: Thread = {
    id: 'a',
    opening: { kind: 'kept', place: { id: 'a', why: 'removed', createdAt: new Date(0) } },
    replies: [comment({ id: 'b' })],
    replyCount: 7,
  };

  it('is not drawn where nobody has said anything', () => {
    expect(section([], 0)).toBe('');
  });

  it('keeps a place, shows the first replies and leads to the others and to all comments', () => {
    const html = section([kept], 7);
    expect(html).toContain(words.kept.removed);
    expect(html).toContain(words.moreReplies(6));
    expect(html).toContain('href="/monde/pont/commentaires"');
    expect(html).toContain(words.closed);
    expect(html).not.toMatch(/<(form|button|textarea)/);
    expect(section([kept], 7, 'fr')).toContain('lang="fr"');
  });
});
