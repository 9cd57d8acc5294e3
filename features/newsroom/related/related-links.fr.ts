const nb = '\u00a0';

/** What readers are told of related articles. */
export const relatedWords = {
  sameSubject: 'Sur le même sujet',
  chosenByDesk: 'Choisi par la rédaction.',
  inCommon: `En commun${nb}:`,
  kinds: {
    people: (count: number) => (count > 1 ? 'personnes' : 'personne'),
    places: (count: number) => (count > 1 ? 'lieux' : 'lieu'),
    organisations: (count: number) => (count > 1 ? 'organisations' : 'organisation'),
    subjects: (count: number) => (count > 1 ? 'sujets' : 'sujet'),
    words: (count: number) => (count > 1 ? 'mots' : 'mot'),
  },
  alike: 'Leurs textes se ressemblent.',
  thread: 'Le fil de l’affaire',
  threadLead: (count: number) => `${count}${nb}articles liés, du plus ancien au plus récent.`,
  threadBefore: (count: number) =>
    count > 1 ? `Les ${count}${nb}articles précédents` : 'L’article précédent',
  /** Said behind what is shared: « Valmer (lieu) ». */
  kind: (name: string) => ` (${name})`,
} as const;
