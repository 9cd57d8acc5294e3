import { cache } from 'react';
import { getPublishedArticle } from '#features/articles/data/published-article.queries.ts';
import { getNewspaperSettings } from '#features/settings/data/settings.queries.ts';
import { getAuthor } from '#features/taxonomy/data/author.queries.ts';
import { getSectionBySlug, listMenu } from '#features/taxonomy/data/section.queries.ts';
import { getSubject } from '#features/taxonomy/data/subject.queries.ts';

/** What several parts of one render ask for (layout, metadata, page), asked once. Nothing outlives the render. */
export const loadSettings = cache(getNewspaperSettings);
export const loadMenu = cache(listMenu);
export const loadSection = cache(getSectionBySlug);
export const loadAuthor = cache(getAuthor);
export const loadSubject = cache(getSubject);
export const loadArticle = cache((sectionSlug: string, slug: string) =>
  getPublishedArticle({ sectionSlug, slug }),
);
