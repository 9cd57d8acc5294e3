import type { ChoicePlace } from '#lib/consent-choice.ts';

/** The desk's page of consent. */
export const consentDeskWords = {
  nav: 'Consentement',
  title: 'Consentement',
  lead: 'Ce que le journal demande à ses lecteurs, et ce qu’ils ont répondu. Rien ici ne dit qui.',
  notYours: 'Seul un administrateur règle la façon dont le journal demande leur accord aux lecteurs.',
  page: 'Voir la page «\u00a0Cookies\u00a0» des lecteurs',
  purposesPart: 'Ce qui peut être demandé',
  purposesHelp:
    'La question n’est posée que sur une page où l’une de ces finalités sert\u00a0: une campagne plafonnée, une balise d’un tiers. Les contenus intégrés se demandent à leur place.',
  version: (version: string) =>
    `Version du texte\u00a0: ${version}. Elle change avec les mots, et la question est alors reposée.`,
  purposeColumns: { title: 'Finalité', who: 'Qui' },
  proofsPart: 'Réponses',
  proofsHelp:
    'Une ligne par jour, finalité, réponse, endroit et version. Ce sont des réponses, pas des personnes\u00a0: qui change d’avis répond deux fois.',
  proofColumns: {
    day: 'Jour',
    purpose: 'Finalité',
    answer: 'Réponse',
    place: 'Où',
    version: 'Version',
    count: 'Nombre',
  },
  noProofs: 'Personne n’a encore répondu.',
  yes: 'Accepté',
  no: 'Refusé',
  days: (count: number) => `Les ${count}\u00a0derniers jours où quelqu’un a répondu.`,
  csv: 'Tout télécharger (CSV)',
  fileName: (day: string) => `consentement-${day}.csv`,
} as const;

export const choicePlaceWords = {
  banner: 'La question',
  register: 'Gérer les cookies',
  embed: 'Un contenu intégré',
  withdrawal: 'Accord retiré',
} as const satisfies Record<ChoicePlace, string>;

/** The setting: our banner, or somebody else's platform. */
export const consentSettingsWords = {
  part: 'Qui pose la question',
  help: 'Une plateforme de consentement (CMP) inscrite au TCF n’est utile que si une régie l’exige. Son script s’exécute alors dans les pages, avec des règles de sécurité plus lâches\u00a0: style en ligne permis, pas de «\u00a0Trusted Types\u00a0». Notre question ne paraît plus\u202f; les contenus intégrés se demandent toujours à leur place.',
  ours: 'Ce journal, avec sa propre question',
  theirs: 'Une plateforme extérieure (TCF v2)',
  name: 'Son nom, tel que les lecteurs le verront',
  script: 'L’adresse de son script',
  scriptHelp: 'En https, telle qu’elle la donne. Exemple\u00a0: https://cmp.example.net/journal.js',
  origins: 'Les autres origines qu’elle demande',
  originsHelp:
    'Une par ligne, en https, sans chemin\u00a0: https://cdn.example.net. Ses scripts, images, cadres et requêtes n’iront nulle part ailleurs.',
  save: 'Enregistrer',
  saved: 'Enregistré. Les pages sont redessinées.',
  nameMissing: 'Donnez le nom de la plateforme.',
  nameTooLong: '60 signes au plus.',
  badScript: 'Une adresse https complète, sans identifiant ni #.',
  badOrigin: 'Une origine par ligne\u00a0: https:// et le nom du serveur, sans chemin.',
  tooManyOrigins: 'Vingt origines au plus.',
} as const;
