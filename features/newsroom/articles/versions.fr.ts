import type { CommentsMode, RevisionKind } from '#features/newsroom/articles/articles.ts';
import type { BlockType } from '#features/newsroom/body/body.ts';

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
  comparison: 'Avant-après',
  video: 'Vidéo',
  audio: 'Son',
  embed: 'Contenu externe',
  factBox: 'Encadré',
  table: 'Tableau',
  chart: 'Graphique',
  relatedLink: 'Lire aussi',
  divider: 'Séparateur',
} as const satisfies Record<BlockType, string>;

const count = (number: number, one: string, many: string): string =>
  number > 1 ? `${number.toLocaleString('fr-FR')}\u00A0${many}` : `${number}\u00A0${one}`;

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
  /** How values that are no text read. */
  values: {
    yes: 'Oui',
    no: 'Non',
    picture: 'Image',
    unknownName: '(nom inconnu)',
    comments: { open: 'Ouverts', closed: 'Fermés' } as const satisfies Record<CommentsMode, string>,
  },
  panel: 'Versions',
  page: (headline: string) => `Versions de «\u00A0${headline}\u00A0»`,
  back: 'Retour à l’article',
  listTitle: 'Toutes les versions',
  listHelp:
    'Les étapes (envoi, validation, publication, correction, version nommée) sont gardées pour toujours\u202F; les enregistrements automatiques s’éclaircissent avec le temps.',
  all: 'Toutes les versions et comparer',
  number: (number: number) => `Version ${number}`,
  words: (number: number) => count(number, 'mot', 'mots'),
  byNobody: 'Le système',
  marks: { working: 'copie de travail', live: 'en ligne', scheduled: 'programmée' },
  columns: {
    from: 'De',
    to: 'À',
    version: 'Version',
    kind: 'Nature',
    when: 'Quand',
    who: 'Par',
    words: 'Mots',
    acts: 'Gestes',
  },
  from: (number: number) => `Comparer depuis la version ${number}`,
  to: (number: number) => `Comparer jusqu’à la version ${number}`,
  compare: 'Comparer',
  compareOne: 'Comparer',
  compareThis: (number: number) => `Comparer la version ${number} à la copie de travail`,
  restore: 'Rétablir',
  restoreThis: (number: number) => `Rétablir la version ${number}`,
  restored: (number: number) => `Le texte est revenu à la version ${number}.`,
  undo: 'Annuler ce retour',
  undone: 'Le retour est annulé.',
  name: 'Nom de cette version',
  nameHelp: 'Une version nommée est gardée pour toujours.',
  nameSubmit: 'Nommer la version actuelle',
  named: (name: string) => `La version actuelle s’appelle «\u00A0${name}\u00A0».`,
  loading: 'Chargement des versions…',
  failed: 'Les versions n’ont pas pu être lues.',
  retry: 'Réessayer',
  diff: {
    title: 'Différences',
    between: (from: string, to: string) => `De la ${from} à la ${to}`,
    none: 'Rien ne distingue ces deux versions.',
    fields: 'Champs',
    text: 'Texte',
    count: (number: number) => count(number, 'modification', 'modifications'),
    added: 'ajouté',
    removed: 'retiré',
    moved: 'déplacé',
    changed: 'modifié',
    dress: 'mise en forme, lien ou image modifiés',
    begin: { added: '[ajout\u00A0: ', removed: '[retrait\u00A0: ' },
    end: ']',
    empty: '(sans texte)',
    hidden: (number: number) => (number > 1 ? `${number} blocs sans changement` : '1 bloc sans changement'),
    legend: 'Ce qui est souligné a été ajouté\u202F; ce qui est barré a été retiré.',
    choose: 'Choisissez deux versions à comparer.',
  },
  unpublished: {
    count: (number: number) => count(number, 'modification non publiée', 'modifications non publiées'),
    see: 'Voir les différences',
    discard: 'Abandonner…',
    discardTitle: 'Abandonner les modifications non publiées\u202F?',
    discardHelp:
      'La copie de travail redevient le texte en ligne. Ce que vous abandonnez reste dans «\u00A0Versions\u00A0», et ce geste s’annule.',
    discardSubmit: 'Abandonner les modifications',
    discarded: 'La copie de travail est de nouveau le texte en ligne.',
    undo: 'Reprendre les modifications abandonnées',
    undone: 'Les modifications abandonnées sont revenues.',
    cancel: 'Annuler',
  },
  unknown: 'Cette version n’existe pas ou n’existe plus.',
  baseGone:
    'La version d’où vous êtes parti n’est plus gardée. Les deux textes sont conservés\u202F: choisissez.',
  nothingToDiscard: 'La copie de travail est déjà le texte en ligne.',
  alreadyThere: 'La copie de travail est déjà cette version.',
} as const;
