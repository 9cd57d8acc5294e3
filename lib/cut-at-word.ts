/**
 * The text in at most so many characters, ended at a word and by « … »; itself when it is no longer than that. No
 * word is ever cut: a first one that is longer than the limit stays whole.
 */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const whole = /^([\s\S]*\S)\s/.exec(text.slice(0, most))?.[1] ?? /^\S*/.exec(text)?.[0] ?? '';
  return `${whole.replace(/[\s,;:«(–—-]+$/u, '')}…`;
}
