import { z } from 'zod';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { bodyProblems } from '#words/newsroom/body/body.ts';
import { withUniqueIds } from './block-id.ts';
import { migrateBody, type VersionedDocument } from './body.migrate.ts';
import { type Block, type BodyDocument, blockSchemas, bodyVersion, isBlockType } from './body.ts';
import { bodyLimits } from './limits.ts';

/** Today's shape as one schema: for the API's description. What comes in goes through `parseBody`. */
export const bodyDocumentSchema = z.strictObject({
  version: z.literal(bodyVersion),
  blocks: z.array(z.union(Object.values(blockSchemas))).max(bodyLimits.blocks),
}) satisfies z.ZodType<BodyDocument>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isVersioned = (value: unknown): value is VersionedDocument =>
  isRecord(value) && typeof value['version'] === 'number' && Number.isInteger(value['version']);

/**
 * Reads a body from anywhere (browser, API, database): lifts old versions, checks every block, normalises texts and
 * addresses, makes ids unique. Refuses with a French sentence ('invalid', or 'payload_too_large'); never cuts.
 */
export function parseBody(input: unknown): Outcome<BodyDocument> {
  if (!isVersioned(input)) return refused('invalid', { detail: bodyProblems.notABody });
  const lifted = migrateBody(input);
  if (lifted === null) return refused('invalid', { detail: bodyProblems.unknownVersion(input.version) });
  if (!Array.isArray(lifted.blocks)) return refused('invalid', { detail: bodyProblems.notABody });
  if (lifted.blocks.length > bodyLimits.blocks)
    return refused('payload_too_large', { detail: bodyProblems.tooManyBlocks(bodyLimits.blocks) });
  const blocks: Block[] = [];
  for (const [index, raw] of lifted.blocks.entries()) {
    const parsed = parseBlock(raw, index + 1);
    if (!parsed.ok) return parsed;
    blocks.push(parsed.value);
  }
  const body: BodyDocument = { version: bodyVersion, blocks: withUniqueIds(blocks) };
  const bytes = new TextEncoder().encode(JSON.stringify(body)).byteLength;
  if (bytes > bodyLimits.bytes) return refused('payload_too_large', { detail: bodyProblems.tooLarge });
  return done(body);
}

function parseBlock(raw: unknown, position: number): Outcome<Block> {
  const type = isRecord(raw) ? raw['type'] : undefined;
  if (!isBlockType(type))
    return refused('invalid', {
      detail: bodyProblems.unknownBlock(position, typeof type === 'string' ? type : ''),
    });
  const parsed = blockSchemas[type].safeParse(raw);
  if (parsed.success) return done(parsed.data);
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  return refused('invalid', { detail: bodyProblems.invalidBlock({ position, type, field }) });
}
