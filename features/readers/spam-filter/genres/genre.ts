/** The trades that live on comments, each with what gives it away. */
export type GenreName =
  | 'loan'
  | 'inheritance'
  | 'occult'
  | 'support'
  | 'recovery'
  | 'crypto'
  | 'income'
  | 'betting'
  | 'papers'
  | 'medicine'
  | 'adult'
  | 'romance'
  | 'followers'
  | 'referencing'
  | 'shop'
  | 'services'
  | 'bait';

/** A turn of phrase of the trade, in a folded text, and how much it says: 1 a hint, 3 hardly ever honest. */
type Signal = readonly [weight: number, pattern: RegExp];
export type Genre = { name: GenreName; signals: readonly Signal[] };
