import type { WorkflowMove } from '#features/newsroom/articles/articles.ts';

/** The sentences of the review: handing over, taking, remarks, the queue. */
export const reviewWords = {
  /** Who has it. */
  turn: {
    label: 'Qui l’a',
    heldBy: (name: string) => `Chez ${name}`,
    mine: 'Chez vous',
    free: 'À prendre',
    take: 'Je m’en charge',
    takeOver: 'Reprendre à mon compte',
    handBack: 'Rendre',
    taken: 'Vous vous en chargez.',
    handedBack: 'L’article attend de nouveau quelqu’un.',
    of: (headline: string) => `\u00a0: ${headline}`,
  },
  submit: {
    open: 'Envoyer en relecture…',
    title: 'Envoyer en relecture',
    help: 'Les responsables de la rubrique le verront dans «\u00a0À relire\u00a0» et recevront un courriel.',
    note: 'Un mot pour la relecture (facultatif)',
    act: 'Envoyer en relecture',
    done: 'L’article est en relecture.',
  },
  return: {
    open: 'Renvoyer…',
    title: 'Renvoyer à l’auteur',
    reason: 'Pourquoi\u202f? L’auteur le lira dans un courriel et sur son tableau de bord.',
    act: 'Renvoyer',
    done: 'L’article est renvoyé à son auteur.',
  },
  approve: { act: 'Valider', done: 'L’article est validé\u202f: il peut paraître.' },
  /** The last move of the workflow, as the panel and the lists say it. */
  moved: {
    submit: (name: string) => `Envoyé en relecture par ${name}`,
    return: (name: string) => `Renvoyé par ${name}`,
    approve: (name: string) => `Validé par ${name}`,
  } as const satisfies Record<WorkflowMove, (name: string) => string>,
  queue: {
    title: 'À relire',
    sentBy: 'Envoyé par',
    since: 'Depuis',
    late: (time: string) => `en retard de ${time}`,
    empty: 'Rien à relire.',
    emptyHelp: 'Les textes envoyés en relecture dans vos rubriques arrivent ici, et par courriel.',
    all: (count: number) => `Tout voir (${count})`,
  },
  someone: 'quelqu’un',
  you: 'vous',
  panel: { label: 'Relecture', notYet: 'Ce texte n’a pas encore été envoyé en relecture.' },
  remarks: {
    title: 'Remarques',
    about: 'Commenter le passage choisi',
    none: 'Aucune remarque.',
    target: 'À propos de',
    targets: {
      story: 'Tout l’article',
      headline: 'Le titre',
      standfirst: 'Le chapô',
      block: 'Le paragraphe où est le curseur',
      words: 'Le passage choisi',
    },
    text: 'Votre remarque',
    add: 'Ajouter la remarque',
    added: 'Remarque ajoutée.',
    reply: 'Répondre',
    replyText: 'Votre réponse',
    replyTo: (name: string) => `Répondre à ${name}`,
    send: 'Envoyer la réponse',
    cancel: 'Annuler',
    resolve: 'Résolu',
    reopen: 'Rouvrir',
    resolvedBy: (name: string, when: string) => `Résolue par ${name}, ${when}`,
    resolved: (count: number) => (count > 1 ? `${count} remarques résolues` : '1 remarque résolue'),
    show: 'Voir le passage',
    changed: 'Passage modifié depuis',
    gone: 'Passage retiré depuis',
    failed: 'Les remarques n’ont pas pu être relues\u00a0: le serveur ne répond pas.',
    /** Said by the mark in the margin, after how many messages it holds. */
    mark: (name: string) => `remarque de ${name} sur ce passage`,
  },
} as const;

/** Why something said is refused. */
export const reviewProblems = {
  empty: 'Écrivez un mot.',
  unknown: 'Cette remarque n’existe plus.',
} as const;
