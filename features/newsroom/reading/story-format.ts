import type { BodyDocument } from '#features/newsroom/body/body.ts';
import { headingAnchors } from '#features/newsroom/body/heading-anchors.ts';
import { type Inline, inlineToText } from '#features/newsroom/body/inline.ts';
import { explainerWords, genreWords, kindWords } from '#words/newsroom/articles/articles.ts';
import type { Genre } from '#features/newsroom/articles/articles.ts';

/** From here on a story is a long read: it gets its chapters and its progress. */
const longReadWords = 1_800;
const longReadChapters = 4;
/** An opening shorter than this has no room beside a large initial. */
const shortestOpening = 240;
/** Past this many signatures a byline is a list of names: no faces, no notes. */
const mostFaces = 3;

export type Chapter = { anchor: string; title: Inline };

/** How a story is drawn: what its genre and its length ask for. */
export type StoryFormat = {
  /** What kind of text this is, where readers must know it before they read; null for plain news and briefs. */
  label: string | null;
  /** The kicker, unless it says the kind of text, which is the label's place. */
  kicker: string | null;
  hasFaces: boolean;
  /** A list of names, too long for the rail. */
  isSignedByMany: boolean;
  /** The author's face stands large beside the headline: an opinion is somebody's. */
  hasLargeFace: boolean;
  hasStandfirst: boolean;
  hasAuthorNotes: boolean;
  hasInitial: boolean;
  /** The picture on top takes the whole page. */
  opensWide: boolean;
  /** The chapters of a long read; empty for any other story. */
  chapters: Chapter[];
};

type Story = {
  genre: Genre;
  kicker: string | null;
  wordCount: number;
  body: BodyDocument;
  authors: readonly unknown[];
};

const plainGenres: readonly Genre[] = ['article', 'brief'];

const isSameWord = (one: string, other: string): boolean =>
  one.localeCompare(other, 'fr', { sensitivity: 'base' }) === 0;

/** True of a kicker that says what kind of text this is, as the label does: « Chronique », « Grand entretien ». */
const namesKind = (kicker: string, label: string): boolean =>
  kindWords.some((word) => isSameWord(word, kicker)) ||
  kicker.split(/\s+/).some((word) => isSameWord(word, label));

/** True of a text that the newsroom announces as an explainer by its kicker: « Décryptage », « Repères ». */
export const isExplainer = ({ kicker }: { kicker: string | null }): boolean =>
  kicker !== null && explainerWords.some((word) => isSameWord(word, kicker));

export function storyFormat(story: Story): StoryFormat {
  const { genre, kicker, authors } = story;
  const ofGenre = plainGenres.includes(genre) ? null : genreWords[genre];
  // The newsroom's own word for the kind of text says more than the genre's; both would contradict each other.
  const isKind = kicker !== null && ofGenre !== null && namesKind(kicker, ofGenre);
  const isSigned = authors.length > 0 && authors.length <= mostFaces;
  const chapters = findChapters(story);
  return {
    label: isKind && !isSameWord(kicker, ofGenre) ? kicker : ofGenre,
    kicker: isKind ? null : kicker,
    hasFaces: isSigned && genre !== 'brief',
    isSignedByMany: authors.length > mostFaces,
    hasLargeFace: genre === 'opinion' && isSigned,
    hasStandfirst: genre !== 'brief',
    hasAuthorNotes: isSigned && genre !== 'brief',
    hasInitial: (genre === 'report' || chapters.length > 0) && canOpenWithInitial(story.body),
    opensWide: genre === 'report',
    chapters,
  };
}

function findChapters({ wordCount, body }: Story): Chapter[] {
  if (wordCount < longReadWords) return [];
  const anchors = headingAnchors(body);
  const chapters = body.blocks.flatMap((block) => {
    const anchor = anchors.get(block.id);
    return block.type === 'subheading' && block.level === 2 && anchor
      ? [{ anchor, title: block.content }]
      : [];
  });
  return chapters.length >= longReadChapters ? chapters : [];
}

/** True when the text opens with a plain letter of a paragraph that is tall enough to stand beside it. */
function canOpenWithInitial({ blocks }: BodyDocument): boolean {
  const first = blocks[0];
  if (first?.type !== 'paragraph') return false;
  const text = inlineToText(first.content);
  return text.length >= shortestOpening && /^\p{L}\p{Ll}/u.test(text);
}
