import { type CalendarDay, calendarDate, monthOfYear } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { commentWords } from '#words/readers/comments/comments.ts';
import { siteWords } from '#messages/site.ts';

/** A step of the way from the front to a page. */
export type Crumb = { name: string; path: string };

type Link = { name: string; path: string };
type Sectioned = { headline: string; path: string; section: Link & { parent: Link | null } };

/** A page of the newspaper as far as its place goes; `page` is the page of a list, 1 by default. */
export type PlacedPage =
  | { kind: 'section'; section: Link & { parent: Link | null }; page?: number }
  | { kind: 'article' | 'comments'; article: Sectioned }
  | { kind: 'author' | 'subject'; of: Link; page?: number }
  | { kind: 'wire'; section?: Link & { slug: string }; page?: number }
  | { kind: 'archives'; year?: number; month?: number; day?: number }
  | { kind: 'corrections'; page?: number }
  | { kind: 'correction'; id: string; headline: string }
  | { kind: 'page'; name: string; path: string };

/** The way to a page, from the front down to the page itself: the same to see and for machines. */
export const breadcrumbsOf = (page: PlacedPage): Crumb[] => [
  { name: siteWords.home, path: urls.home() },
  ...below(page),
];

function below(page: PlacedPage): Crumb[] {
  switch (page.kind) {
    case 'section':
      return ofList(ofSection(page.section), page.page);
    case 'article':
      return ofArticle(page.article);
    case 'comments':
      return [
        ...ofArticle(page.article),
        { name: commentWords.first, path: urls.articleComments(page.article.path) },
      ];
    case 'author':
      return ofList([{ name: siteWords.authors, path: urls.authors() }, toCrumb(page.of)], page.page);
    case 'subject':
      return ofList([{ name: siteWords.subjects, path: urls.subjects() }, toCrumb(page.of)], page.page);
    case 'wire':
      return ofWire(page.section, page.page);
    case 'archives':
      return ofArchives(page);
    case 'corrections':
      return ofList([{ name: siteWords.corrections, path: urls.corrections() }], page.page);
    case 'correction':
      return [
        { name: siteWords.corrections, path: urls.corrections() },
        { name: page.headline, path: urls.correction(page.id) },
      ];
    case 'page':
      return [toCrumb(page)];
  }
}

const toCrumb = ({ name, path }: Link): Crumb => ({ name, path });

const ofSection = (section: Link & { parent: Link | null }): Crumb[] => [
  ...(section.parent ? [toCrumb(section.parent)] : []),
  toCrumb(section),
];

const ofArticle = ({ section, headline, path }: Sectioned): Crumb[] => [
  ...ofSection(section),
  { name: headline, path },
];

/** An older page of a list stands below its first. */
function ofList(crumbs: Crumb[], page = 1): Crumb[] {
  const list = crumbs.at(-1)?.path ?? '';
  return page <= 1 ? crumbs : [...crumbs, { name: siteWords.page(page), path: urls.olderPage(list, page) }];
}

function ofWire(section: (Link & { slug: string }) | undefined, page: number | undefined): Crumb[] {
  const wire = { name: siteWords.wire, path: urls.wire() };
  if (!section) return ofList([wire], page);
  return ofList([wire, { name: section.name, path: urls.wirePage(1, section.slug) }], page);
}

function ofArchives({ year, month, day }: Partial<CalendarDay>): Crumb[] {
  const crumbs: Crumb[] = [{ name: siteWords.archives, path: urls.archives() }];
  if (year === undefined) return crumbs;
  crumbs.push({ name: String(year), path: urls.archiveYear(year) });
  if (month === undefined) return crumbs;
  crumbs.push({ name: monthOfYear(year, month), path: urls.archiveMonth(year, month) });
  if (day === undefined) return crumbs;
  return [...crumbs, { name: calendarDate({ year, month, day }), path: urls.day(year, month, day) }];
}
