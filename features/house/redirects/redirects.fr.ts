export const redirectRefusals = {
  notYours: 'Les redirections sont tenues par la rédaction en chef et les administrateurs.',
  empty: 'Donnez une adresse.',
  tooLong: 'Cette adresse est trop longue (300 caractères au plus).',
  notAnAddress: 'Ce n’est pas une adresse du web.',
  needsSlash: 'Une adresse commence par «\u00A0/\u00A0» ou par «\u00A0https://\u00A0».',
  elsewhere: 'Une redirection ne mène qu’à une page de ce journal\u00A0: jamais vers un autre site.',
  query:
    'Une adresse avec «\u00A0?\u00A0» ne peut pas être redirigée\u00A0: ce qui suit le «\u00A0?\u00A0» est ignoré par le site.',
  characters:
    'Cette adresse contient des caractères que le site n’a jamais dans les siennes (lettres sans accents, chiffres, «\u00A0-\u00A0», «\u00A0.\u00A0» et «\u00A0/\u00A0»).',
  living: (path: string) =>
    `«\u00A0${path}\u00A0» est une page du site\u00A0: la rediriger la rendrait introuvable.`,
  itself: 'Cette adresse mène à elle-même.',
  loop: (to: string, from: string) =>
    `Boucle\u00A0: «\u00A0${to}\u00A0» ramène déjà à «\u00A0${from}\u00A0».`,
  nowhere: (path: string) => `Aucune page à l’adresse «\u00A0${path}\u00A0».`,
  twice: (line: number) => `Cette adresse mène déjà ailleurs à la ligne ${line}.`,
  taken: 'Cette adresse est déjà redirigée\u00A0: modifiez sa ligne dans la liste.',
  unknown: 'Cette redirection n’existe plus.',
  cannotRestore: 'Cette suppression ne peut plus être annulée\u00A0: l’adresse sert de nouveau.',
  unknownMissing: 'Cette adresse n’est plus dans la liste.',
  oneColumn: 'Il manque la seconde colonne\u00A0: ancienne adresse; nouvelle adresse.',
  emptyFile: 'Ce fichier ne contient aucune ligne.',
  notText: 'Ce fichier n’est pas du texte\u00A0: exportez votre tableau au format CSV.',
  openQuote: 'Un guillemet ouvert n’est jamais refermé dans ce fichier.',
  fileTooLong: 'Ce fichier est trop gros\u00A0: coupez-le en fichiers de 10\u202F000 lignes au plus.',
  tooManyLines: (count: number) =>
    `Ce fichier a ${count.toLocaleString('fr-FR')} lignes\u00A0: 10\u202F000 au plus à la fois.`,
  faultyLines: (count: number) =>
    count === 1
      ? 'Une ligne est fautive\u00A0: rien n’a été importé.'
      : `${count} lignes sont fautives\u00A0: rien n’a été importé.`,
} as const;

export const redirectPages = {
  label: 'Redirections',
  names: { list: 'Redirections', missing: 'Adresses introuvables' },
} as const;

export const redirectWords = {
  title: 'Redirections',
  lead: 'Une ancienne adresse qui mène à une page du journal. Les articles, rubriques, sujets et auteurs renommés suivent d’eux-mêmes.',
  search: 'Chercher une adresse',
  filter: 'Chercher',
  none: 'Aucune redirection.',
  noneFound: 'Aucune redirection ne correspond.',
  count: (count: number) =>
    count === 1 ? 'Une redirection' : `${count.toLocaleString('fr-FR')} redirections`,
  columns: { from: 'Ancienne adresse', to: 'Mène à', hits: 'Passages', last: 'Dernier', actions: 'Actions' },
  never: 'jamais',
  from: 'Ancienne adresse',
  fromHelp: 'Un chemin («\u00A0/2019/03/mon-article\u00A0») ou l’adresse entière de l’ancien site.',
  to: 'Mène à',
  toHelp: 'Une page de ce journal.',
  addTitle: 'Ajouter une redirection',
  add: 'Ajouter',
  added: (from: string, to: string) => `«\u00A0${from}\u00A0» mène maintenant à «\u00A0${to}\u00A0».`,
  edit: 'Modifier',
  editOf: (from: string) => `Modifier la redirection de ${from}`,
  editTitle: 'Modifier la redirection',
  save: 'Enregistrer',
  remove: 'Supprimer',
  removeOf: (from: string) => `Supprimer la redirection de ${from}`,
  removed: (from: string) => `Redirection de «\u00A0${from}\u00A0» supprimée.`,
  undo: 'Annuler la suppression',
  restored: (from: string) => `Redirection de «\u00A0${from}\u00A0» rétablie.`,
  export: 'Exporter en CSV',
  cancel: 'Annuler',
  fileName: (day: string) => `redirections-${day}.csv`,
  csvColumns: ['ancienne adresse', 'nouvelle adresse', 'passages', 'dernier passage (UTC)'],
} as const;

export const importWords = {
  title: 'Importer un fichier',
  help: 'Deux colonnes\u00A0: ancienne adresse, nouvelle adresse. Séparées par «\u00A0;\u00A0», «\u00A0,\u00A0» ou une tabulation, avec ou sans ligne de titres\u202F; 10\u202F000 lignes au plus. Les adresses entières de l’ancien site conviennent.',
  file: 'Fichier CSV',
  check: 'Vérifier',
  checking: 'Vérification…',
  noFile: 'Choisissez un fichier.',
  read: (lines: number) => (lines === 1 ? 'Une ligne lue.' : `${lines.toLocaleString('fr-FR')} lignes lues.`),
  ready: (count: number) =>
    count === 1 ? 'Une redirection prête.' : `${count.toLocaleString('fr-FR')} redirections prêtes.`,
  faults: (count: number) => (count === 1 ? 'Une erreur' : `${count.toLocaleString('fr-FR')} erreurs`),
  allOrNothing: 'Corrigez le fichier, puis vérifiez-le de nouveau\u00A0: tout est importé, ou rien.',
  line: (line: number, reason: string) => `Ligne ${line}\u00A0: ${reason}`,
  more: (count: number) => `Et ${count.toLocaleString('fr-FR')} autres.`,
  examples: 'Les premières',
  apply: (count: number) =>
    count === 1 ? 'Importer la redirection' : `Importer les ${count.toLocaleString('fr-FR')} redirections`,
  applying: 'Import…',
  applied: (count: number) =>
    count === 1 ? 'Une redirection importée.' : `${count.toLocaleString('fr-FR')} redirections importées.`,
} as const;

export const missingWords = {
  title: 'Adresses introuvables',
  lead: 'Les adresses demandées qui répondent 404, les plus demandées d’abord. Les sondes de robots (wp-login, .env, .php…) n’y sont pas comptées. Rien n’est gardé des lecteurs\u00A0: d’un lien, seul le nom du site d’où il vient.',
  none: 'Aucune adresse introuvable.',
  noneIgnored: 'Aucune adresse ignorée.',
  wanted: 'À traiter',
  ignored: 'Ignorées',
  columns: { path: 'Adresse', hits: 'Demandes', last: 'Dernière', from: 'Venues de', actions: 'Actions' },
  unknown: '—',
  redirect: 'Rediriger',
  redirectOf: (path: string) => `Rediriger ${path}`,
  redirectTitle: (path: string) => `Rediriger ${path}`,
  ignore: 'Ignorer',
  ignoreOf: (path: string) => `Ignorer ${path}`,
  ignoredOne: (path: string) => `«\u00A0${path}\u00A0» est ignorée.`,
  watch: 'Suivre de nouveau',
  watchOf: (path: string) => `Suivre de nouveau ${path}`,
  watched: (path: string) => `«\u00A0${path}\u00A0» est suivie de nouveau.`,
} as const;
