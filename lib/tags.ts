/**
 * The names under which kept pages can be dropped. Only this file spells a tag.
 * A tag matches [a-z0-9:-]+ and is built from short ids, never from words that people type.
 */
export type Tag = string & { readonly brand: unique symbol };

const tag = (text: string): Tag => {
  if (!/^[a-z0-9:-]+$/.test(text)) throw new Error(`Not a tag: ${JSON.stringify(text)}`);
  return text as Tag;
};

/** The last twelve hexadecimal digits of a UUIDv7 are random: enough to tell rows apart, short in a header. */
const shortId = (id: string): string => id.replaceAll('-', '').slice(-12).toLowerCase();

export const tags = {
  /** The text, fields, address and state of one article. */
  article: (articleId: string) => tag(`a:${shortId(articleId)}`),
  /** The name, address, parent or menu place of one section. */
  section: (sectionId: string) => tag(`s:${shortId(sectionId)}`),
  /** The list of a section's articles (its front, archive pages, feed). */
  sectionList: (sectionId: string) => tag(`sl:${shortId(sectionId)}`),
  /** The name, face and biography of one author. */
  author: (authorId: string) => tag(`u:${shortId(authorId)}`),
  /** The list of an author's articles. */
  authorList: (authorId: string) => tag(`ul:${shortId(authorId)}`),
  /** The name and address of one subject. */
  subject: (subjectId: string) => tag(`t:${shortId(subjectId)}`),
  /** The list of a subject's articles. */
  subjectList: (subjectId: string) => tag(`tl:${shortId(subjectId)}`),
  /** Everything that lists the newest articles of the whole newspaper: front, wire, site feed, sitemaps. */
  latest: () => tag('latest'),
  /** What parts of the sitemap say that no list's tag tells of: addresses of signatures and subjects, pictures. */
  sitemaps: () => tag('sm'),
  /** The composition of a front. */
  front: (slug: string) => tag(`f:${slug}`),
  /** The corrections page. */
  corrections: () => tag('corrections'),
  /** The newspaper's settings: name, contacts, legal notice. */
  settings: () => tag('settings'),
  /** ads.txt, app-ads.txt and sellers.json. */
  adFiles: () => tag('ad-files'),
  /** The menu: which sections exist, in which order, under which names. Every page carries it. */
  menu: () => tag('menu'),
  /** One picture: withdrawn, replaced or recropped. */
  asset: (assetId: string) => tag(`m:${shortId(assetId)}`),
  /** The links to other articles that one article shows: chosen by the machine or by people. */
  related: (articleId: string) => tag(`r:${shortId(articleId)}`),
  /** The story that hangs together within a subject by such links (« Le fil de l'affaire »). */
  thread: (subjectId: string) => tag(`th:${shortId(subjectId)}`),
  /** The comments of one article: their words, marks and places. */
  comments: (articleId: string) => tag(`c:${shortId(articleId)}`),
  /** How many comments an article has, which its card says; most changes of a thread leave it as it is. */
  commentCount: (articleId: string) => tag(`cn:${shortId(articleId)}`),
  /** What is read most, over a day or a week: of the whole newspaper (`all`), or of one section. */
  mostRead: (scope: string) => tag(scope === 'all' ? 'mr:all' : `mr:${shortId(scope)}`),
  /** What is read at this moment. */
  readNow: () => tag('rn'),
  /** What the newspaper shows of itself where no advertisement is sold, and where advertisements stand at all. */
  houseAds: () => tag('ha'),
  /**
   * A kept 404: purged for every path that a change brings to life. The path is hashed to stay a tag; the feeds and
   * older pages of a list come to life with the list, so they share its tag.
   */
  absent: (path: string) => tag(`absent:${fnv1a(listOf(path))}`),
  /** What a 404 offers by the last part of its address: the stories that have, or had, the same in another place. */
  namesake: (slug: string) => tag(`n:${fnv1a(slug)}`),
  /** What may be served of campaigns: no page carries it, every web process renews its book of them. */
  adBook: () => tag('ad-book'),
};

/** `/monde/rss.xml`, `/monde/feed.json` and `/monde/page/2` stand under `/monde`, and so does `/en-continu/monde`. */
const listOf = (path: string): string =>
  path
    .replace(/\/(?:rss\.xml|feed\.json|nouveautes\.json|page\/[^/]*)$/, '')
    .replace(/^\/en-continu(?=\/[^/]+$)/, '');

/** 53-bit FNV-1a-like hash in base 36: a collision only purges one page too many. */
function fnv1a(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return `${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}

/** What changed in public, as stores see it inside their transaction. */
export type PublicChange =
  | {
      kind: 'article';
      articleId: string;
      /** Section before and after, with their parents: every list that shows the article. */
      sectionIds: string[];
      authorIds: string[];
      subjectIds: string[];
      /** Paths that come to life or change their answer: new, old and redirected addresses. */
      paths: string[];
      /** True when it enters, leaves or moves in lists; false for an edit that no card shows. */
      changesLists: boolean;
    }
  | { kind: 'correction'; articleId: string }
  /** The links that an article shows to others became other ones; `subjectIds`: its own, whose stories hang on them. */
  | { kind: 'related'; articleId: string; subjectIds: string[] }
  | { kind: 'section'; sectionId: string; paths: string[] }
  | { kind: 'author'; authorId: string; paths: string[] }
  | { kind: 'subject'; subjectId: string; paths: string[] }
  | { kind: 'front'; slug: string }
  | { kind: 'asset'; assetId: string }
  /** `changesCount`: one more or one less of those that readers see. */
  | { kind: 'comments'; articleId: string; changesCount: boolean }
  | { kind: 'redirect'; paths: string[] }
  /** Other articles, or another order, among those that pages show of a list; `scopes` as in `tags.mostRead`. */
  | { kind: 'mostRead'; scopes: string[]; isNow: boolean }
  | { kind: 'settings' }
  /** House campaigns, their creatives, or where the newspaper lets advertisements stand. */
  | { kind: 'houseAds' }
  /** ads.txt and its kin, which no page shows. */
  | { kind: 'adFiles' }
  /** The newspaper's time zone: every page with an hour, every day and month of the archive. */
  | { kind: 'clock' };

/** A change that only the pages of this article show: no list has it otherwise, no address answers otherwise. */
export const articleAlone = (articleId: string): PublicChange => ({
  kind: 'article',
  articleId,
  sectionIds: [],
  authorIds: [],
  subjectIds: [],
  paths: [],
  changesLists: false,
});

/** The tags that a public change touches. Exhaustive: a new kind of change does not compile without its line. */
export function tagsTouchedBy(change: PublicChange): Tag[] {
  switch (change.kind) {
    case 'article':
      return unique([
        tags.article(change.articleId),
        ...change.paths.map(tags.absent),
        ...change.paths.map((path) => tags.namesake(path.slice(path.lastIndexOf('/') + 1))),
        ...(change.changesLists
          ? [
              tags.latest(),
              ...change.sectionIds.map(tags.sectionList),
              ...change.authorIds.map(tags.authorList),
              ...change.subjectIds.map(tags.subjectList),
            ]
          : []),
      ]);
    case 'correction':
      return [tags.article(change.articleId), tags.corrections(), tags.latest()];
    case 'related':
      return unique([tags.related(change.articleId), ...change.subjectIds.map(tags.thread)]);
    case 'section':
      return unique([
        tags.section(change.sectionId),
        tags.sectionList(change.sectionId),
        tags.menu(),
        tags.latest(),
        ...change.paths.map(tags.absent),
      ]);
    case 'author':
      return unique([
        tags.author(change.authorId),
        tags.authorList(change.authorId),
        tags.sitemaps(),
        ...change.paths.map(tags.absent),
      ]);
    case 'subject':
      return unique([
        tags.subject(change.subjectId),
        tags.subjectList(change.subjectId),
        tags.sitemaps(),
        ...change.paths.map(tags.absent),
      ]);
    case 'front':
      return [tags.front(change.slug)];
    case 'asset':
      return [tags.asset(change.assetId), tags.sitemaps()];
    case 'comments':
      return [
        tags.comments(change.articleId),
        ...(change.changesCount ? [tags.commentCount(change.articleId)] : []),
      ];
    case 'redirect':
      return unique(change.paths.map(tags.absent));
    case 'mostRead':
      return [...change.scopes.map(tags.mostRead), ...(change.isNow ? [tags.readNow()] : [])];
    case 'houseAds':
      return [tags.houseAds()];
    case 'adFiles':
      return [tags.adFiles()];
    case 'settings':
      return [tags.settings(), tags.menu()];
    case 'clock':
      return [tags.settings(), tags.menu(), tags.latest()];
  }
}

/** Tags that readers' writes purge, many times a minute: comments and their counts. */
export const isLivelyTag = (name: Tag): boolean => /^cn?:/.test(name);

const unique = (list: Tag[]): Tag[] => [...new Set(list)];
