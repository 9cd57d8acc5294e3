import type { BlockType } from '#features/newsroom/body/body.ts';

const places = {
  paragraph: ['paragraphe', 'm'],
  subheading: ['intertitre', 'm'],
  list: ['liste', 'f'],
  quotation: ['citation', 'f'],
  pullQuote: ['exergue', 'm'],
  picture: ['image', 'f'],
  gallery: ['galerie', 'f'],
  comparison: ['avant-après', 'm'],
  video: ['vidéo', 'f'],
  audio: ['son', 'm'],
  embed: ['contenu externe', 'm'],
  factBox: ['encadré', 'm'],
  table: ['tableau', 'm'],
  chart: ['graphique', 'm'],
  relatedLink: ['«\u00A0Lire aussi\u00A0»', 'm'],
  divider: ['séparateur', 'm'],
} as const satisfies Record<BlockType, readonly [string, 'm' | 'f']>;

/** « 3e paragraphe », « 1re image ». */
const blockPlace = (type: BlockType, ordinal: number): string => {
  const [word, gender] = places[type];
  const rank = ordinal === 1 ? (gender === 'f' ? '1re' : '1er') : `${ordinal}e`;
  return `${rank} ${word}`;
};

export const presenceMessages = {
  blockPlace,
  person: (name: string, place: string | null) => (place ? `${name} (${place})` : name),
  /** `total` counts whoever reads this. */
  others: (total: number, people: string) => `${total} personnes sur cet article\u00A0: ${people}`,
  otherTab: 'Cet article est ouvert dans un autre de vos onglets.',
  inList: (names: readonly string[]) => `Ouvert par ${names.join(', ')}`,
} as const;
