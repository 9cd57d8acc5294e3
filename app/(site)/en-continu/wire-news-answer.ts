import { listWire } from '#features/newsroom/reading/data/wire.queries.ts';
import { toWireNews, wireNewsSize } from '#features/newsroom/reading/wire-news.ts';
import { getSectionBySlug } from '#features/newsroom/taxonomy/data/section.queries.ts';
import type { Section } from '#features/newsroom/taxonomy/section.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { absentFeed, movedFeed } from '#app/(site)/feed-answer.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';
import { readSlug } from '#app/(site)/read-params.ts';
import { wireTags } from './wire-view.tsx';

/** What the wire's page asks for from time to time: its newest lines. A few kilobytes, kept like a page. */
export async function wireNewsAnswer(segment?: string): Promise<Response> {
  await loadSettings();
  if (segment === undefined) return newsOf(null);
  const path = urls.wireNews(segment);
  const slug = readSlug(segment);
  const found = slug === null ? null : await getSectionBySlug(slug);
  if (!found) return absentFeed(path);
  if (found.kind === 'moved') {
    return movedFeed(urls.wireNews(found.path.slice(1)), [tags.absent(path), tags.section(found.sectionId)]);
  }
  return newsOf(found.section);
}

async function newsOf(section: Section | null): Promise<Response> {
  const { items } = await listWire({ sectionIds: section?.listIds ?? null, page: 1, size: wireNewsSize });
  describePage({ tags: [tags.settings(), tags.menu(), ...wireTags(section)], isIndexed: false });
  return machineAnswer('json', JSON.stringify(toWireNews(items)));
}
