import type { ChecklistRule, ChecklistStage } from '#features/newsroom/articles/checklist.ts';
import type { RightsProblem } from '#features/newsroom/media/assets.ts';

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

const rightsSentences = {
  withdrawn: 'Une image de cet article a été retirée',
  preparing: 'Une image de cet article n’est pas encore prête',
  expired: 'Les droits d’une image de cet article ont expiré',
  embargoed: 'Une image de cet article est sous embargo',
  exhausted: 'Le nombre d’articles permis pour une image est atteint',
} as const satisfies Record<RightsProblem, string>;

const chartSentences = {
  title: 'Donnez un titre au graphique.',
  source: 'Dites d’où viennent les chiffres du graphique.',
  description: 'Décrivez le graphique pour qui ne le voit pas.',
} as const;

/** Each rule: its name in the list, and what to do about it. `detail` is what was found (an address, the words). */
export const checklistWords = {
  no_headline: { name: 'Titre', mend: () => 'Donnez un titre à l’article.' },
  no_standfirst: { name: 'Chapô', mend: () => 'Écrivez le chapô (une brève n’en a pas besoin).' },
  no_section: { name: 'Rubrique', mend: () => 'Choisissez une rubrique en service.' },
  no_byline: { name: 'Signature', mend: () => 'Indiquez au moins une signature.' },
  no_body: { name: 'Texte', mend: () => 'Le texte est vide.' },
  bad_slug: {
    name: 'Adresse',
    mend: () =>
      'L’adresse n’est pas valable\u202f: des lettres sans accent, des chiffres et des traits d’union, 80 signes au plus.',
  },
  slug_taken: {
    name: 'Adresse libre',
    mend: (detail: string) =>
      `L’adresse ${quoted(detail)} est celle d’un autre article de la rubrique, qui la porte ou l’a portée\u00a0: changez-la, ou laissez le champ vide.`,
  },
  no_lead_picture: { name: 'Image d’ouverture', mend: () => 'Choisissez une image d’ouverture.' },
  lead_picture_alt: {
    name: 'Texte de remplacement',
    mend: () => 'Décrivez l’image d’ouverture pour qui ne la voit pas.',
  },
  lead_picture_credit: {
    name: 'Crédit',
    mend: () => 'Indiquez le crédit de l’image d’ouverture.',
  },
  picture_rights: {
    name: 'Droits d’image',
    mend: (detail: string) =>
      `${rightsSentences[detail as RightsProblem]}. Choisissez-en une autre, ou faites reprendre ses droits dans la photothèque.`,
  },
  chart_words: {
    name: 'Graphique',
    mend: (detail: string) => chartSentences[detail as keyof typeof chartSentences],
  },
  no_transcript: {
    name: 'Transcription',
    mend: (detail: string) =>
      detail === 'audio'
        ? 'Ce son n’a pas de transcription\u00a0: écrivez-la sur sa fiche, dans la photothèque.'
        : 'Cette vidéo n’a pas de transcription\u00a0: écrivez-la sur sa fiche, dans la photothèque.',
  },
  placeholder: {
    name: 'Passage à compléter',
    mend: (detail: string) => `Il reste un passage à compléter\u00a0: ${quoted(detail)}.`,
  },
  dead_link: {
    name: 'Lien mort',
    mend: (detail: string) => `Ce lien ne mène plus nulle part\u00a0: ${detail}. Remplacez-le ou retirez-le.`,
  },
  embargoed: {
    name: 'Embargo',
    mend: () => 'L’article est sous embargo\u00a0: attendez-en la fin, ou faites-le lever.',
  },
  long_headline: {
    name: 'Titre long',
    mend: () => 'Plus de 110 signes\u00a0: les moteurs et les réseaux le couperont.',
  },
  no_subject: {
    name: 'Sujets',
    mend: () => 'Rattachez l’article à un sujet\u00a0: ses lecteurs le retrouveront.',
  },
  no_internal_link: {
    name: 'Lien interne',
    mend: () => 'Aucun lien vers un de nos articles\u00a0: ajoutez un «\u00a0Lire aussi\u00a0».',
  },
  long_alt: {
    name: 'Texte de remplacement long',
    mend: () => 'Le texte de remplacement nomme ce que l’on voit\u00a0: gardez les phrases pour la légende.',
  },
  heading_order: {
    name: 'Ordre des intertitres',
    mend: (detail: string) =>
      `${quoted(detail)} est un petit intertitre que nul intertitre ne précède\u00a0: montez-le d’un niveau.`,
  },
} as const satisfies Record<ChecklistRule, { name: string; mend: (detail: string) => string }>;

/** The sentence of a finding. */
export const findingSentence = ({ rule, detail = '' }: { rule: ChecklistRule; detail?: string }): string =>
  checklistWords[rule].mend(detail);

/** What is refused, before the reasons. */
export const notReady = {
  submit: 'L’article ne peut pas encore partir en relecture.',
  publish: 'L’article ne peut pas encore paraître.',
  plan: 'L’article ne peut pas encore être programmé.',
  hour: 'L’article n’a pas pu paraître à l’heure dite.',
  restore: 'L’article ne peut pas encore revenir en ligne.',
} as const satisfies Record<ChecklistStage, string>;

/** Setting a rule aside. */
export const setAsideMessages = {
  reasonTooShort: 'Dites pourquoi en quelques mots.',
  notSetAside: 'Cette règle n’est pas écartée.',
  byMachine: 'Envoyé par l’API, qui ne porte pas d’image.',
  bySystem: 'Repris par le système, sans image.',
  demonstration: 'Article de démonstration, sans image.',
} as const;

/** The panel « Vérifications ». */
export const checklistPanel = {
  label: 'Vérifications',
  allGood: 'Rien ne s’oppose à la parution.',
  blocking: (count: number) =>
    count > 1 ? `${count} points empêchent la parution` : '1 point empêche la parution',
  warnings: (count: number) => (count > 1 ? `${count} conseils` : '1 conseil'),
  setAside: 'Règles écartées',
  see: 'Voir les vérifications',
  setAsideOpen: 'Écarter…',
  setAsideTitle: (name: string) => `Écarter la règle «\u00a0${name}\u00a0»\u202f?`,
  setAsideHelp: 'Elle n’empêchera plus la parution de cet article. Votre nom et la raison vont au journal.',
  setAsideReason: 'Raison',
  setAsideSubmit: 'Écarter la règle',
  restore: 'Rétablir',
  cancel: 'Annuler',
  working: 'Un instant…',
  reason: (reason: string) => `Écartée\u00a0: ${reason}`,
  links: ({ seen, waiting, unsure }: { seen: number; waiting: number; unsure: number }) =>
    [
      `${seen} lien${seen > 1 ? 's' : ''} vérifié${seen > 1 ? 's' : ''}`,
      ...(waiting > 0 ? [`${waiting} en cours`] : []),
      ...(unsure > 0 ? [`${unsure} sans réponse claire, qui n’empêche${unsure > 1 ? 'nt' : ''} rien`] : []),
    ].join(' · '),
  offline:
    'Les liens et l’adresse n’ont pas pu être vérifiés\u00a0: le serveur les vérifiera avant de publier.',
  failed: 'Le serveur ne répond pas\u00a0: rien n’a été fait. Réessayez.',
} as const;
