import { relatedWords as words } from '#words/newsroom/related/related-links.ts';
import type { DrawnReason } from './related-links.ts';

/** A reason names no more than this of each kind. */
const mostOfAKind = 3;

/** What two articles share of one kind: each with its page where it has one, and the kind's name in French. */
export type ReasonPart = { name: string; items: { text: string; path: string | null }[] };

/** People, places, organisations and subjects that two articles share; words where nothing else has a name. */
export function reasonParts(reason: DrawnReason): ReasonPart[] {
  const named = [
    ...part('people', reason.people.map(plain)),
    ...part('places', reason.places.map(plain)),
    ...part('organisations', reason.organisations.map(plain)),
    ...part(
      'subjects',
      reason.subjects.map(({ name, path }) => ({ text: name, path })),
    ),
  ];
  if (named.length > 0) return named;
  return part(
    'words',
    reason.words.map((word) => plain(`«\u00a0${word}\u00a0»`)),
  );
}

const plain = (text: string) => ({ text, path: null });

function part(kind: keyof typeof words.kinds, items: ReasonPart['items']): ReasonPart[] {
  const shown = items.slice(0, mostOfAKind);
  return shown.length === 0 ? [] : [{ name: words.kinds[kind](shown.length), items: shown }];
}

/** The same as a sentence of plain words, for the desk and for machines. */
export function reasonSentence(reason: DrawnReason | null): string {
  if (!reason) return words.chosenByDesk;
  const parts = reasonParts(reason).map(
    ({ name, items }) => items.map(({ text }) => text).join(', ') + words.kind(name),
  );
  return parts.length === 0 ? words.alike : `${words.inCommon} ${parts.join('\u202f; ')}.`;
}
