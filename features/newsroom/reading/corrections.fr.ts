import type { BlockDiff } from '#features/newsroom/body/body-diff.ts';

const nb = '\u00a0';

/** What readers are shown of a correction. */
export const correctionWords = {
  see: 'Voir ce qui a changé',
  seeOf: (type: string, day: string) => `Voir ce qui a changé, ${type.toLowerCase()} du ${day}`,
  title: (type: string, headline: string) => `${type}${nb}: ${headline}`,
  description: (headline: string) => `Ce qui a changé dans «${nb}${headline}${nb}», mot à mot.`,
  changes: 'Ce qui a changé',
  legend: 'Les mots ajoutés sont soulignés, les mots retirés sont barrés.',
  noChange: 'Cette correction n’a pas changé le texte de l’article.',
  read: 'Lire l’article',
  all: 'Toutes les corrections',
  fields: {
    kicker: 'Surtitre',
    headline: 'Titre',
    standfirst: 'Chapô',
    dateline: 'Lieu',
    backstory: 'Comment nous avons travaillé',
  },
  blocks: {
    same: 'Passage déplacé',
    changed: 'Passage modifié',
    added: 'Passage ajouté',
    removed: 'Passage retiré',
  } as const satisfies Record<BlockDiff['change'], string>,
  dress: 'La mise en forme, une image ou un lien a changé.',
  marks: { begin: { added: 'Début de l’ajout. ', removed: 'Début du retrait. ' }, end: ' Fin. ' },
  /** In feeds, before the text of a correction. */
  inFeed: (type: string, day: string) => `${type}, ${day}${nb}:`,
} as const;
