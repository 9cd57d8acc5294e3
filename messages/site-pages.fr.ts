/** Titles of the pages about the newspaper itself. */
export const pageTitles = {
  about: 'À propos',
  ethics: 'Charte déontologique',
  legalNotice: 'Mentions légales',
  privacy: 'Confidentialité',
  cookies: 'Cookies',
  accessibility: 'Accessibilité',
  commentCharter: 'Charte des commentaires',
  feeds: 'Suivre par flux RSS',
} as const;

/** A page of plain text: sections of paragraphs and lists. What stands in `link` leads to another page. */
export type TextPart =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'facts'; facts: { name: string; values: readonly string[] }[] }
  | { kind: 'link'; text: string; path: string }
  /** What the page itself draws there, by its name. */
  | { kind: 'place'; name: string };
export type TextSection = { heading: string | null; parts: TextPart[] };
export type TextPage = { title: string; description: string; sections: TextSection[] };

export const paragraph = (words: string): TextPart => ({ kind: 'text', text: words });
export const list = (...items: string[]): TextPart => ({ kind: 'list', items });
export const link = (text: string, path: string): TextPart => ({ kind: 'link', text, path });
export const place = (name: string): TextPart => ({ kind: 'place', name });
export const section = (heading: string | null, ...parts: TextPart[]): TextSection => ({ heading, parts });

/** What the law wants and the publisher has not given yet is said, not invented. */
const notGiven = 'non renseigné par l’éditeur';

/** What is known of something: null when it must be said and nobody gave it, undefined when it may be left out. */
type Fact = [name: string, value: string | readonly string[] | null | undefined];

export const facts = (...pairs: Fact[]): TextPart => ({
  kind: 'facts',
  facts: pairs.flatMap(([name, value]) => (value === undefined ? [] : [{ name, values: valuesOf(value) }])),
});

function valuesOf(value: string | readonly string[] | null): readonly string[] {
  if (value === null || value.length === 0) return [notGiven];
  return typeof value === 'string' ? [value] : value;
}
