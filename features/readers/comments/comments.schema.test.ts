import { describe, expect, it } from 'vitest';
import { parseCommentsQuery, toCommentsAddress } from './comments.schema.ts';
import { parseCursor, toCursor } from './comment-cursor.ts';
import { urls } from '#lib/urls.ts';

const id = '01900000-0000-7000-8000-000000000001';

describe('the query of the comments’ page', () => {
  it('is what our own links write, both ways', () => {
    for (const [query, asked] of [
      [{}, { order: 'newest', page: 1, threadId: null }],
      [{ page: '2' }, { order: 'newest', page: 2, threadId: null }],
      [{ tri: 'anciens' }, { order: 'oldest', page: 1, threadId: null }],
      [
        { tri: 'utiles', page: '3' },
        { order: 'useful', page: 3, threadId: null },
      ],
      [
        { fil: id, page: '2' },
        { order: 'newest', page: 2, threadId: id },
      ],
    ] as const) {
      expect(parseCommentsQuery(query)).toEqual(asked);
      const address = new URL(urls.articleComments('/a/b', toCommentsAddress(asked)), 'https://x.example');
      expect(Object.fromEntries(address.searchParams)).toEqual(query);
    }
  });

  it.each([
    { page: '1' },
    { page: '0' },
    { page: '02' },
    { page: '1e3' },
    { page: ['2', '3'] },
    { tri: 'recents' },
    { tri: ['utiles'] },
    { fil: 'x' },
    { fil: id.toUpperCase().replace('0', 'A') },
    { fil: id, tri: 'utiles' },
  ])('is no page of ours with %j', (query) => {
    expect(parseCommentsQuery(query)).toBeNull();
  });
});

describe('a cursor', () => {
  it('says where a reading has come to', () => {
    const thread = { kind: 'thread', usefulCount: 4, createdAt: new Date(1_764_000_000_000), id } as const;
    for (const cursor of [thread, { kind: 'reply', skip: 50 } as const])
      expect(parseCursor(toCursor(cursor))).toEqual(cursor);
  });

  it.each(['', 'x', 'r.1', Buffer.from("t.1.1.' OR 1").toString('base64url')])('is not %j', (text) => {
    expect(parseCursor(text)).toBeNull();
  });
});
