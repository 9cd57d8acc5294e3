import { cleanLine } from '#lib/clean-text.ts';

/** What is wrong with a file of captions, and in which line of it (from 1). */
export type VttProblem =
  | { code: 'no_header'; line: number }
  | { code: 'is_srt'; line: number }
  | { code: 'no_cues'; line: number }
  | { code: 'bad_time'; line: number; text: string }
  | { code: 'ends_before'; line: number }
  | { code: 'goes_back'; line: number }
  | { code: 'no_text'; line: number }
  | { code: 'no_blank'; line: number };

export const mostVttBytes = 1_000_000;

const time = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;
const timing = /^(\S+)\s+-->\s+(\S+)((?:\s+\S+)*)\s*$/;
const setting = /^(?:vertical|line|position|size|align):[\w.,%-]+$/;

/** Milliseconds; null for what is no time of WebVTT. */
function readTime(text: string): number | null {
  const [, hours = '0', minutes = '', seconds = '', thousandths = ''] = time.exec(text) ?? [];
  if (thousandths === '') return null;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths);
}

/**
 * Reads captions line by line. What comes out is written anew: the header and the cues alone, without notes, styles
 * or whatever a program left in it. The first problem is named with its line; nothing is guessed.
 */
export function readVtt(text: string): { vtt: string; cues: number } | { problem: VttProblem } {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').map(cleanLine);
  const first = lines.findIndex((line) => line !== '');
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[first] ?? '')) {
    const looksSrt = lines.slice(0, 20).some((line) => /^\d{2}:\d{2}:\d{2},\d{3}\s+-->/.test(line));
    return { problem: { code: looksSrt ? 'is_srt' : 'no_header', line: Math.max(0, first) + 1 } };
  }
  const cues: string[] = [];
  let last = 0;
  for (let at = endOfBlock(lines, first); at < lines.length; at = endOfBlock(lines, at)) {
    while (at < lines.length && lines[at] === '') at += 1;
    if (at >= lines.length) break;
    const block = lines.slice(at, endOfBlock(lines, at));
    if (/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(block[0] ?? '')) continue;
    const read = readCue(block, at + 1, last);
    if ('problem' in read) return read;
    cues.push(read.cue);
    last = read.start;
  }
  if (cues.length === 0) return { problem: { code: 'no_cues', line: lines.length } };
  return { vtt: `WEBVTT\n\n${cues.join('\n\n')}\n`, cues: cues.length };
}

/** The line behind a block: an empty one, or the end. */
function endOfBlock(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at] !== '') at += 1;
  return at;
}

function readCue(
  block: readonly string[],
  line: number,
  last: number,
): { cue: string; start: number } | { problem: VttProblem } {
  // An identifier may stand before the times; it says nothing to readers.
  const at = block[0]?.includes('-->') ? 0 : 1;
  const written = block[at] ?? '';
  const [, from = '', to = '', settings = ''] = timing.exec(written) ?? [];
  const [start, end] = [readTime(from), readTime(to)];
  const here = Math.min(line + at, line + block.length - 1);
  if (start === null || end === null)
    return { problem: { code: 'bad_time', line: here, text: (written || block[0]) ?? '' } };
  if (end <= start) return { problem: { code: 'ends_before', line: here } };
  if (start < last) return { problem: { code: 'goes_back', line: here } };
  const words = block.slice(at + 1);
  if (words.length === 0) return { problem: { code: 'no_text', line: here } };
  const next = words.findIndex((text) => text.includes('-->'));
  if (next >= 0) return { problem: { code: 'no_blank', line: here + 1 + next } };
  const kept = settings.split(/\s+/).filter((one) => setting.test(one));
  return { cue: [[from, '-->', to, ...kept].join(' '), ...words].join('\n'), start };
}
