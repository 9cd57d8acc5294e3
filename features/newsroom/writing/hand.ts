import { clock } from '#lib/dates.ts';
import { handWords } from '#words/newsroom/writing/hands.ts';

/** Who wrote a version of a story, as whoever reads this sees it. */
export type Hand = {
  /** Null for a machine, or for an account that is gone. */
  name: string | null;
  /** True for whoever reads this: another device of theirs. */
  isSelf: boolean;
  /** ISO 8601. */
  at: string;
};

/** What is said of a hand: `version` names its text, `taken` and `merged` tell that its words are in the text now. */
export function handSentence(said: keyof typeof handWords, hand: Hand | null): string {
  const words = handWords[said];
  if (!hand) return words.unknown;
  const time = clock(new Date(hand.at));
  if (hand.isSelf) return words.self(time);
  return hand.name === null ? words.unknown : words.other(hand.name, time);
}
