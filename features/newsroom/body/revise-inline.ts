import { diffWords } from '#lib/word-diff.ts';
import { type Inline, inlineToText, type Marks, normalizeInline } from './inline.ts';

/** The same words written anew as plain text: what is left of them keeps its links and emphasis, what is new takes none. */
export function reviseInline(spans: Inline, text: string): Inline {
  const dress: (Marks | undefined)[] = [];
  for (const span of spans) for (const _unit of span.text.split('')) dress.push(span.marks);
  const revised: Inline = [];
  let at = 0;
  for (const part of diffWords(inlineToText(spans), text)) {
    if (part.kind === 'removed') at += part.text.length;
    else if (part.kind === 'added') revised.push({ text: part.text });
    else {
      for (const run of runsOf(part.text, dress.slice(at, at + part.text.length))) revised.push(run);
      at += part.text.length;
    }
  }
  return normalizeInline(revised);
}

/** Neighbouring letters that wear the same, as spans. */
function runsOf(text: string, dress: (Marks | undefined)[]): Inline {
  const runs: Inline = [];
  let start = 0;
  for (let end = 1; end <= text.length; end += 1) {
    if (end < text.length && dress[end] === dress[start]) continue;
    const marks = dress[start];
    runs.push({ text: text.slice(start, end), ...(marks ? { marks } : {}) });
    start = end;
  }
  return runs;
}
