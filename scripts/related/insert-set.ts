import { newBlockId } from '#features/newsroom/body/block-id.ts';
import type { SetArticle } from '#scripts/related/read-set.ts';
import { db } from '#server/db/client.ts';

const atOnce = 200;
const longest = 300_000;
const mostParagraphs = 1_500;

/** Puts the articles into the database as published ones, a section for each category; their ids in order. */
export async function insertSet(articles: readonly SetArticle[]): Promise<string[]> {
  const sections = new Map<string, string>();
  for (const category of new Set(articles.map(categoryOf))) {
    const slug = `rubrique-${sections.size + 1}`;
    const { id } = await db().section.create({ data: { slug, name: category }, select: { id: true } });
    sections.set(category, id);
  }
  const ids: string[] = [];
  for (let at = 0; at < articles.length; at += atOnce) {
    const part = articles.slice(at, at + atOnce);
    ids.push(...(await insertPart(part, sections)));
  }
  return ids;
}

const categoryOf = ({ category }: SetArticle): string => category?.trim() || 'Sans rubrique';

async function insertPart(
  part: readonly SetArticle[],
  sections: ReadonlyMap<string, string>,
): Promise<string[]> {
  const created = await db().article.createManyAndReturn({
    data: part.map((article) => ({ sectionId: sections.get(categoryOf(article)) ?? '' })),
    select: { id: true, sectionId: true },
  });
  await db().revision.createMany({
    data: created.map(({ id, sectionId }, place) => ({
      articleId: id,
      sectionId,
      number: 1,
      kind: 'published' as const,
      headline: clean(part[place]?.title ?? ''),
      body: toBody(part[place]?.text ?? ''),
    })),
  });
  const dates = part.map(({ date }) => toDate(date));
  await db().$executeRaw`
    UPDATE articles a SET publication_state = 'published', working_revision_id = r.id, live_revision_id = r.id,
      first_published_at = given.at, published_at = given.at
    FROM unnest(${created.map(({ id }) => id)}::uuid[], ${dates}::timestamptz[]) AS given(id, at), revisions r
    WHERE a.id = given.id AND r.article_id = a.id`;
  return created.map(({ id }) => id);
}

/** A date that can't be read is that of the epoch: it only breaks ties. */
function toDate(date: string | null | undefined): Date {
  const instant = Date.parse(date ?? '');
  return new Date(Number.isNaN(instant) ? 0 : Math.min(Math.max(instant, 0), Date.parse('2100-01-01')));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL refuses them.
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f]/g, ' ').toWellFormed();

/** One paragraph for each line of the text. */
function toBody(text: string) {
  const lines = clean(text.slice(0, longest))
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const kept = [...lines.slice(0, mostParagraphs), lines.slice(mostParagraphs).join(' ')].filter(Boolean);
  return {
    version: 1,
    blocks: kept.map((line) => ({ id: newBlockId(), type: 'paragraph', content: [{ text: line }] })),
  };
}
