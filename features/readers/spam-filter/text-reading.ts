import { type Contacts, findContacts } from '#features/readers/spam-filter/contacts.ts';
import { type Disguises, foldText, withoutDigitLetters } from '#features/readers/spam-filter/folding.ts';

/** A text read once for all steps. */
export type TextReading = {
  /** As it was typed. */
  typed: string;
  /** Folded: see `foldText`. */
  folded: string;
  /** Folded, digits that stand for letters read as those. */
  undisguised: string;
  /** Folded, without the lines that quote somebody. */
  own: string;
  words: string[];
  contacts: Contacts;
  disguises: Disguises;
};

const quotedLine = /^[^\S\n]*>.*$/gmu;

export function readText(typed: string): TextReading {
  const { text: folded, disguises } = foldText(typed);
  return {
    typed,
    folded,
    undisguised: withoutDigitLetters(folded),
    own: foldText(typed.replace(quotedLine, '')).text,
    words: folded.match(/[\p{L}\p{N}]+/gu) ?? [],
    contacts: findContacts(
      typed.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, ''),
      folded,
    ),
    disguises,
  };
}
