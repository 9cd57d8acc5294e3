import type { ArticleFields } from '#features/newsroom/articles/articles.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';
import { blockToText } from '#features/newsroom/body/body-text.ts';
import type { Block, BodyDocument } from '#features/newsroom/body/body.ts';
import { listPlaceholders } from '#features/newsroom/body/placeholders.ts';

/** Fields that readers see, in which a gap keeps a story from going out. */
const gapFields = [
  'kicker',
  'headline',
  'standfirst',
  'shortHeadline',
  'seoTitle',
  'seoDescription',
  'socialTitle',
  'socialDescription',
  'dateline',
  'bylineNote',
  'backstory',
] as const satisfies (keyof ArticleFields<unknown>)[];
export type GapField = (typeof gapFields)[number] | 'leadPicture';

/** A gap ("TK", "XXX", "[à compléter]") and where it is: in a field, or in a block. */
export type Gap = { found: string; around: string } & ({ field: GapField } | { blockId: string });

const aroundLetters = 24;
/** A text full of them shows the first ones. */
const mostGaps = 50;

/** The words around a gap, whole ones. */
function excerpt(text: string, from: number, to: number): string {
  const start = Math.max(0, from - aroundLetters);
  const end = Math.min(text.length, to + aroundLetters);
  const before = start > 0 ? text.slice(start, from).replace(/^\S*\s/u, '…') : text.slice(0, from);
  const after = end < text.length ? text.slice(to, end).replace(/\s\S*$/u, '…') : text.slice(to);
  return (before + text.slice(from, to) + after).replace(/\s+/gu, ' ').toWellFormed().trim();
}

const gapsOf = (text: string): { found: string; around: string }[] =>
  listPlaceholders(text).map(({ found, from, to }) => ({ found, around: excerpt(text, from, to) }));

/** Blocks that nobody wrote in keep their object, so what was found in them still holds. */
const known = new WeakMap<Block, { found: string; around: string }[]>();

function gapsOfBlock(block: Block): { found: string; around: string }[] {
  const found = known.get(block) ?? gapsOf(blockToText(block));
  known.set(block, found);
  return found;
}

/** Every gap of a story in reading order, the fields first. */
export function listGaps(fields: ArticleFields<BodyDocument>): Gap[] {
  const { leadPicture } = fields;
  const picture = [leadPicture?.alt, leadPicture?.caption, leadPicture?.credit].filter(Boolean).join(' · ');
  return [
    ...gapFields.flatMap((field) => gapsOf(fields[field] ?? '').map((gap) => ({ ...gap, field }))),
    ...gapsOf(picture).map((gap) => ({ ...gap, field: 'leadPicture' as const })),
    ...fields.body.blocks.flatMap((block) =>
      gapsOfBlock(block).map((gap) => ({ ...gap, blockId: block.id })),
    ),
  ].slice(0, mostGaps);
}

/** Which limit of a body is passed, null while none is: the server would refuse it. */
export function passedLimit({ body }: { body: BodyDocument }): 'bytes' | 'blocks' | null {
  if (body.blocks.length > bodyLimits.blocks) return 'blocks';
  return new TextEncoder().encode(JSON.stringify(body)).byteLength > bodyLimits.bytes ? 'bytes' : null;
}
