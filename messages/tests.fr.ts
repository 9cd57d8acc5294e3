/** What `npm test` says. */
export const testWords = {
  browser: 'Navigateur',
  check: '\nVérifications (npm run check)',
  build: '\nConstruction et mise en ligne',
  buildTests: '\nContrôle de ce qui a été construit',
  journeys: '\nParcours dans un navigateur',
  journeysOnS3: '\nParcours des images, fichiers sur un serveur compatible S3',
  objectsOnS3: (count: number) => `${count} fichiers sur ce serveur, aucun dans le dossier de données`,
  durability: '\nArrêts brutaux, base absente, demandes fautives',
  endurance: '\nCent publications, vingt mille pages',
  browserInstalling: (how: string) => `installation (${how}), quelques minutes…`,
  noBrowser:
    'Aucun navigateur : installez Chromium ou indiquez le vôtre par CHROMIUM_PATH. Les parcours comptent comme échoués.',
  notOnline: 'Le journal n’a pas pu être mis en ligne : les parcours comptent comme échoués.',
  summary: 'Bilan',
  line: (name: string, passed: number, failed: number) =>
    `  ${failed > 0 ? '✗' : '✓'} ${name} : ${passed} réussi${passed > 1 ? 's' : ''}, ${failed} échoué${failed > 1 ? 's' : ''}`,
  layers: {
    check: 'vérifications, tests unitaires et de base',
    build: 'construction et démarrage',
    built: 'contrôle de la construction',
    journeys: 'parcours',
    journeysOnS3: 'parcours des images sur S3',
    durability: 'solidité',
    endurance: 'endurance',
  },
  /** The last line, in a form that machines know. */
  total: (passed: number, failed: number) => `${passed} passed, ${failed} failed`,
};
