import type { Block, BodyDocument } from '#features/newsroom/body/body.ts';
import { blockInlines } from '#features/newsroom/body/body-references.ts';
import type { Inline } from '#features/newsroom/body/inline.ts';
import { cutAtWord } from '#lib/cut-at-word.ts';
import type { JsonLd } from './json-ld.ts';

/** Of a text that links more, the first ones are told. */
const mostCitations = 15;
const mostName = 120;

/**
 * What a text rests on: pages elsewhere that it links to, under the words of the link, and the sources of its charts;
 * each once, in reading order.
 */
export function citationsOf(body: BodyDocument, siteUrl: string): JsonLd[] {
  const sources = body.blocks.flatMap((block) => [...linksOf(block, siteUrl), ...sourceOf(block)]);
  const keyOf = ({ url, name }: Source): string => url ?? name;
  const once = sources.filter(
    (source, at) => sources.findIndex((other) => keyOf(other) === keyOf(source)) === at,
  );
  return once.slice(0, mostCitations).map(({ name, url }) => ({
    '@type': 'CreativeWork',
    ...(name ? { name: cutAtWord(name, mostName) } : {}),
    ...(url ? { url } : {}),
  }));
}

type Source = { name: string; url?: string };

const sourceOf = (block: Block): Source[] =>
  block.type === 'chart' && block.source ? [{ name: block.source }] : [];

function linksOf(block: Block, siteUrl: string): Source[] {
  return blockInlines(block)
    .flatMap((words) => linkedWords(words))
    .filter(({ url }) => isElsewhere(url, siteUrl));
}

/** Links with their words: one whose words are marked in part is several spans. */
function linkedWords(words: Inline): { name: string; url: string }[] {
  const links: { name: string; url: string }[] = [];
  let isOpen = false;
  for (const { text, marks } of words) {
    const last = links.at(-1);
    if (marks?.link === undefined) isOpen = false;
    else if (isOpen && last?.url === marks.link) last.name += text;
    else {
      links.push({ name: text, url: marks.link });
      isOpen = true;
    }
  }
  return links.map(({ name, url }) => ({ name: name.replace(/\s+/g, ' ').trim(), url }));
}

const isElsewhere = (url: string, siteUrl: string): boolean =>
  /^https?:\/\//.test(url) && URL.canParse(url) && new URL(url).host !== new URL(siteUrl).host;
