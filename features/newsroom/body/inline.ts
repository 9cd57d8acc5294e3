import { z } from 'zod';
import { cleanLine, cleanText } from './clean-text.ts';
import { bodyLimits } from './limits.ts';
import { safeHref } from './safe-href.ts';

/** A link's address: http, https, mailto or a path of ours. Anything else is refused, in every spelling. */
const hrefSchema = z
  .string()
  .max(bodyLimits.url)
  .overwrite((text) => safeHref(text) ?? text)
  .refine((text) => safeHref(text) !== null, 'adresse refusée');

/** A BCP 47 language: "en", "pt-BR". */
export const langSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'langue inconnue');

/** One line of plain text, cleaned. */
export const lineSchema = z.string().max(bodyLimits.line).overwrite(cleanLine);
export const creditSchema = z.string().max(bodyLimits.credit).overwrite(cleanLine);

export const marksSchema = z.strictObject({
  strong: z.literal(true).exactOptional(),
  em: z.literal(true).exactOptional(),
  sub: z.literal(true).exactOptional(),
  sup: z.literal(true).exactOptional(),
  /** The address of a link. */
  link: hrefSchema.exactOptional(),
  /** The language of these words when it is not French. */
  lang: langSchema.exactOptional(),
});

/** A stretch of text with the same marks; "\n" in it is a line break inside the paragraph. */
export const spanSchema = z.strictObject({
  text: z.string().overwrite(cleanText),
  marks: marksSchema.exactOptional(),
});

export const inlineSchema = z.array(spanSchema).overwrite((spans) => normalizeInline(spans));

export type Marks = z.infer<typeof marksSchema>;
export type Span = z.infer<typeof spanSchema>;
/** The words of a paragraph, a heading, a cell: spans in reading order. */
export type Inline = Span[];

const markNames = ['strong', 'em', 'sub', 'sup', 'link', 'lang'] as const satisfies (keyof Marks)[];

const sameMarks = (left: Marks | undefined, right: Marks | undefined): boolean =>
  markNames.every((name) => left?.[name] === right?.[name]);

/** One spelling for one text: empty spans out, neighbours with the same marks joined, empty marks absent. */
export function normalizeInline(spans: Inline): Inline {
  const result: { parts: string[]; marks: Marks | undefined }[] = [];
  for (const span of spans) {
    if (span.text === '') continue;
    const last = result.at(-1);
    if (last && sameMarks(last.marks, span.marks)) last.parts.push(span.text);
    else result.push({ parts: [span.text], marks: span.marks });
  }
  return result.map(({ parts, marks }) => {
    const text = parts.join('');
    return marks && markNames.some((name) => marks[name] !== undefined) ? { text, marks } : { text };
  });
}

/** The words without marks; line breaks stay "\n". */
export const inlineToText = (spans: Inline): string => spans.map((span) => span.text).join('');

/** Words without marks as an Inline. */
export const plainInline = (text: string): Inline => (text === '' ? [] : [{ text }]);

/** True when there are words and all of them are bold. */
export const isWhollyStrong = (spans: Inline): boolean =>
  !isBlank(spans) && spans.every((span) => span.marks?.strong === true || span.text.trim() === '');

export const isBlank = (spans: Inline): boolean => spans.every((span) => span.text.trim() === '');
