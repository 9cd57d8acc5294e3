import { describe, expect, it } from 'vitest';
import { type PublicChange, tags, tagsTouchedBy } from './tags.ts';

const id = '0184af14-3b72-7552-9d3e-e9e26240ba53';
const other = '0184af14-3b72-7596-a8dc-46ad537a8c89';

const story = (changesLists: boolean): PublicChange => ({
  kind: 'article',
  articleId: id,
  sectionIds: [id, other],
  authorIds: [id],
  subjectIds: [other],
  paths: ['/monde/titre'],
  changesLists,
});

describe('the tag of a kept 404', () => {
  it.each([
    '/monde/rss.xml',
    '/monde/feed.json',
    '/monde/page/2',
    '/monde/page/x',
    '/en-continu/monde',
    '/en-continu/monde/page/2',
    '/en-continu/monde/nouveautes.json',
  ])('is one for a list and %s, which come to life together', (path) => {
    expect(tags.absent(path)).toBe(tags.absent('/monde'));
  });

  it.each([
    '/monde/titre',
    '/monde/titre/commentaires',
    '/monde/page',
    '/monde/rss.xml/x',
    '/rss',
    '/',
    '/en-continu/page/2',
  ])('is its own for %s', (path) => {
    expect(tags.absent(path)).not.toBe(tags.absent('/monde'));
  });

  it('holds for paths of any length and letters', () => {
    for (const path of ['', '/', `/${'é'.repeat(3_000)}`]) expect(tags.absent(path)).toMatch(/^[a-z0-9:-]+$/);
  });
});

describe('what a change touches', () => {
  it.each<[PublicChange, string[]]>([
    [{ kind: 'correction', articleId: id }, [tags.article(id), tags.corrections(), tags.latest()]],
    [{ kind: 'related', articleId: id, subjectIds: [other] }, [tags.related(id), tags.thread(other)]],
    [
      { kind: 'section', sectionId: id, paths: ['/monde'] },
      [tags.section(id), tags.sectionList(id), tags.menu(), tags.latest(), tags.absent('/monde')],
    ],
    [
      { kind: 'author', authorId: id, paths: ['/auteurs/a'] },
      [tags.author(id), tags.authorList(id), tags.sitemaps(), tags.absent('/auteurs/a')],
    ],
    [
      { kind: 'subject', subjectId: id, paths: ['/sujets/a'] },
      [tags.subject(id), tags.subjectList(id), tags.sitemaps(), tags.absent('/sujets/a')],
    ],
    [{ kind: 'front', slug: 'une' }, [tags.front('une')]],
    [{ kind: 'asset', assetId: id }, [tags.asset(id), tags.sitemaps()]],
    [{ kind: 'comments', articleId: id, changesCount: false }, [tags.comments(id)]],
    [{ kind: 'comments', articleId: id, changesCount: true }, [tags.comments(id), tags.commentCount(id)]],
    [{ kind: 'redirect', paths: ['/a', '/b'] }, [tags.absent('/a'), tags.absent('/b')]],
    [
      { kind: 'mostRead', scopes: ['all', id], isNow: true },
      [tags.mostRead('all'), tags.mostRead(id), tags.readNow()],
    ],
    [{ kind: 'mostRead', scopes: [], isNow: false }, []],
    [{ kind: 'settings' }, [tags.settings(), tags.menu()]],
    [{ kind: 'houseAds' }, [tags.houseAds()]],
    [{ kind: 'adFiles' }, [tags.adFiles()]],
  ])('%o', (change, expected) => {
    expect(tagsTouchedBy(change)).toEqual(expected);
  });

  it('is every list of a story that enters, leaves or moves', () => {
    expect(tagsTouchedBy(story(true))).toEqual([
      tags.article(id),
      tags.absent('/monde/titre'),
      tags.namesake('titre'),
      tags.latest(),
      tags.sectionList(id),
      tags.sectionList(other),
      tags.authorList(id),
      tags.subjectList(other),
    ]);
  });

  it('is the story alone for an edit that no card shows', () => {
    expect(tagsTouchedBy(story(false))).toEqual([
      tags.article(id),
      tags.absent('/monde/titre'),
      tags.namesake('titre'),
    ]);
  });

  it('names each tag once, in letters that fit a header', () => {
    const touched = tagsTouchedBy({ kind: 'redirect', paths: ['/a', '/a/rss.xml', '/a/page/3'] });
    expect(touched).toEqual([tags.absent('/a')]);
    for (const tag of tagsTouchedBy(story(true))) expect(tag).toMatch(/^[a-z0-9:-]+$/);
  });
});
