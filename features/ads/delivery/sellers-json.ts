import { z } from 'zod';
import { isDomain, type LineFault } from '#features/ads/delivery/ads-txt.ts';
import { withoutByteOrderMark } from '#lib/csv.ts';
import { adFileReasons as words } from '#words/ads/delivery/ad-files.ts';

/** sellers.json (IAB Tech Lab, sellers.json 1.0): whose space a system sells, for those who sell others' too. Pure. */

const mostSellers = 2_000;
const flag = z.union([z.literal(0), z.literal(1)]);
const domain = z.string().refine(isDomain);

const sellerSchema = z
  .looseObject({
    seller_id: z.string().min(1).max(200),
    is_confidential: flag.optional(),
    seller_type: z.string().regex(/^(?:PUBLISHER|INTERMEDIARY|BOTH)$/i),
    is_passthrough: flag.optional(),
    name: z.string().min(1).max(300).optional(),
    domain: domain.optional(),
    comment: z.string().max(1_000).optional(),
    ext: z.unknown().optional(),
  })
  .superRefine((seller, context) => {
    // Who keeps its name to itself says so; the others have one.
    if (seller.is_confidential === 1) return;
    for (const field of ['name', 'domain'] as const)
      if (seller[field] === undefined) context.addIssue({ code: 'custom', path: [field], message: 'absent' });
  });

const fileSchema = z.looseObject({
  version: z.string().regex(/^1\.\d+$/),
  contact_email: z.email().optional(),
  contact_address: z.string().max(500).optional(),
  identifiers: z.array(z.looseObject({ name: z.string().min(1), value: z.string().min(1) })).optional(),
  sellers: z.array(z.unknown()).max(mostSellers),
});

/** What can't stay in a sellers.json, with the line where it stands; empty when all can, and for an empty text. */
export function sellersJsonFaults(typed: string): LineFault[] {
  const text = withoutByteOrderMark(typed);
  if (text.trim() === '') return [];
  const parsed = parse(text);
  if (!parsed.isJson) return [{ line: parsed.line, reason: words.notJson }];
  const file = fileSchema.safeParse(parsed.value);
  if (!file.success) {
    const field = String(file.error.issues[0]?.path[0] ?? '');
    return [{ line: lineOfKey(text, field), reason: words.sellersField(field) }];
  }
  return sellersFaults(file.data.sellers, linesOfSellers(text));
}

function sellersFaults(sellers: readonly unknown[], lines: readonly number[]): LineFault[] {
  const known = new Map<string, number>();
  return sellers.flatMap((value, at) => {
    const line = lines[at] ?? 1;
    const seller = sellerSchema.safeParse(value);
    if (!seller.success) {
      const fields = [...new Set(seller.error.issues.map(({ path }) => String(path[0] ?? '')))];
      return fields.map((field) => ({ line, reason: words.sellerField(field) }));
    }
    const first = known.get(seller.data.seller_id);
    if (first !== undefined) return [{ line, reason: words.repeated(first) }];
    known.set(seller.data.seller_id, line);
    return [];
  });
}

type Parsed = { isJson: true; value: unknown } | { isJson: false; line: number };

function parse(text: string): Parsed {
  try {
    return { isJson: true, value: JSON.parse(text) as unknown };
  } catch {
    const lines = text.split('\n');
    const broken = lines.findIndex((_, at) => isBroken(lines.slice(0, at + 1).join('\n')));
    return { isJson: false, line: broken === -1 ? lines.length : broken + 1 };
  }
}

/** False for what only lacks its end: the fault stands further down. */
function isBroken(start: string): boolean {
  try {
    JSON.parse(start);
    return false;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = /at position (\d+)/.exec(message)?.[1];
    if (/end of JSON|Unterminated/.test(message)) return false;
    return at === undefined || Number(at) < start.length;
  }
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** Where a field is named first; the first line when it is not named at all. */
const lineOfKey = (text: string, field: string): number => {
  const at = field === '' ? -1 : text.search(new RegExp(`"${field}"\\s*:`));
  return at === -1 ? 1 : lineAt(text, at);
};

/** The line on which each entry of `sellers` begins. The text is JSON. */
function linesOfSellers(text: string): number[] {
  const lines: number[] = [];
  let depth = 0;
  let key = '';
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[[\]{}]/gs)) {
    if (token.startsWith('"')) {
      if (depth === 1 && token.endsWith(':')) key = token.slice(1, token.lastIndexOf('"'));
    } else if (token === '{' || token === '[') {
      if (depth === 2 && key === 'sellers') lines.push(lineAt(text, index));
      depth += 1;
    } else depth -= 1;
  }
  return lines;
}

/** The file as it is served: what the desk wrote, or that the newspaper sells nobody's space but its own. */
export function toSellersJson(text: string, contactEmail: string | null): string {
  if (text.trim() !== '') return `${text.trim()}\n`;
  const file = { ...(contactEmail ? { contact_email: contactEmail } : {}), version: '1.0', sellers: [] };
  return `${JSON.stringify(file, null, 2)}\n`;
}
