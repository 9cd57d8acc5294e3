/** What `npm run check` and `npm run audit` say. */
export const checkWords = {
  steps: {
    generate: 'Client de la base',
    format: 'Mise en forme',
    lint: 'Règles du code',
    boundaries: 'Frontières des dossiers',
    types: 'Types',
    knip: 'Code mort et dépendances inutiles',
    unit: 'Tests unitaires',
    database: 'Tests avec la base de données',
    audit: 'Failles connues des dépendances',
  },
  done: 'bon',
  failed: 'ÉCHEC',
  tests: (passed: number, failed: number) =>
    failed > 0 ? `${passed} tests réussis, ${failed} en échec` : `${passed} tests réussis`,
  seconds: (seconds: number) =>
    `${seconds.toLocaleString('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`,
  allGood: (seconds: string) => `\nTout est bon (${seconds}).`,
  someFailed: (names: string[], seconds: string) =>
    `\n${names.length} étape${names.length > 1 ? 's' : ''} en échec (${seconds}) : ${names.join(' · ')}.`,
  unknownOption: (option: string) => `Option inconnue : ${option}. Seule « --without-database » existe.`,
};

export const auditWords = {
  notVerified: 'non vérifié (le registre ne répond pas aux demandes d’audit)',
  clean: 'aucune faille grave connue',
  found: (count: number, names: string[]) =>
    `${count} faille${count > 1 ? 's' : ''} grave${count > 1 ? 's' : ''} : ${names.join(', ')} (détail : npm audit --omit=dev)`,
};

/** What `npm run house` says. */
export const houseWords = {
  figures: {
    lines: 'Lignes de code de production',
    migrations: 'Migrations du schéma',
    backArrows: 'Imports à rebours entre ailes',
    longFunctions: 'Fonctions de plus de 100 lignes',
    complex: 'Fonctions de complexité supérieure à 15',
    rawSqlUntyped: 'Requêtes SQL aux lignes typées à la main',
  },
  number: (count: number) => count.toLocaleString('fr-FR'),
  bar: (most: number) => `≤ ${most.toLocaleString('fr-FR')}`,
  held: 'bon',
  missed: 'au-dessus',
};
