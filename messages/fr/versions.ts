import type { RevisionKind } from '#features/articles/articles.ts';
import type { BlockType } from '#features/body/body.ts';

/** What each kind of version is called in the history of a text. */
export const revisionKindWords = {
  autosave: 'Enregistrement',
  named: 'Nommée',
  submitted: 'Envoyée en relecture',
  approved: 'Validée',
  published: 'Publiée',
  corrected: 'Corrigée',
} as const satisfies Record<RevisionKind, string>;

/** One block of each type, as a difference names it. */
export const blockWords = {
  paragraph: 'Paragraphe',
  subheading: 'Intertitre',
  list: 'Liste',
  quotation: 'Citation',
  pullQuote: 'Exergue',
  picture: 'Image',
  gallery: 'Galerie',
  embed: 'Contenu externe',
  factBox: 'Encadré',
  table: 'Tableau',
  relatedLink: 'Lire aussi',
  divider: 'Séparateur',
} as const satisfies Record<BlockType, string>;

const count = (number: number, one: string, many: string): string =>
  number > 1 ? `${number.toLocaleString('fr-FR')} ${many}` : `${number} ${one}`;

export const versionMessages = {
  /** Names that the newspaper gives to a version by itself, so that it is kept for ever. */
  names: {
    beforeLoss: (words: number) => `Avant une grande suppression (${count(words, 'mot', 'mots')})`,
    otherTab: 'Écrite dans un autre onglet',
    beforeRestore: (number: number) => `Avant le retour à la version ${number}`,
    restored: (number: number) => `Retour à la version ${number}`,
    beforeDiscard: 'Avant l’abandon des modifications',
    discarded: 'Modifications abandonnées',
  },
  unknown: 'Cette version n’existe pas ou n’existe plus.',
  baseGone:
    'La version d’où vous êtes parti n’est plus gardée. Les deux textes sont conservés\u202F: choisissez.',
  nothingToDiscard: 'La copie de travail est déjà le texte en ligne.',
  alreadyThere: 'La copie de travail est déjà cette version.',
} as const;
