import { gzipSync } from 'node:zlib';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { listBySubject } from '#features/newsroom/reading/data/article-lists.queries.ts';
import { createManyStories } from '#tests/factories/many-stories.ts';
import { createSection, createSubject } from '#tests/factories/taxonomy.ts';
import { Chronology } from './chronology.tsx';

const count = 5_000;
const size = 20;
const pages = count / size;
/** A page of a list in gzip, without its frame. */
const mostBytes = 4 * 1024;

describe('a subject with 5,000 stories', () => {
  let subjectIds: string[];
  beforeAll(async () => {
    const [{ id: sectionId }, { id: subjectId }] = await Promise.all([createSection(), createSubject()]);
    await createManyStories({ sectionId, subjectId, count });
    subjectIds = [subjectId];
  });
  const pageOf = (page: number) => listBySubject({ subjectIds, page, size });

  it('begins with the newest and ends with the oldest, each story on one page', async () => {
    const found: string[] = [];
    for (const page of [1, 2, pages / 2, pages - 1, pages]) {
      const { items, hasNext } = await pageOf(page);
      expect(items).toHaveLength(size);
      expect(hasNext).toBe(page < pages);
      found.push(...items.map(({ headline }) => headline));
    }
    expect(new Set(found).size).toBe(found.length);
    expect([found[0], found.at(-1)]).toEqual(['Histoire 1', `Histoire ${count}`]);
    expect((await pageOf(pages + 1)).items).toEqual([]);
  });

  it('draws a first page as light as any other', async () => {
    const { items } = await pageOf(1);
    const html = renderToStaticMarkup(createElement(Chronology, { cards: items }));
    expect(html.match(/<article/g)).toHaveLength(size);
    expect(gzipSync(html).byteLength).toBeLessThan(mostBytes);
  });
});
