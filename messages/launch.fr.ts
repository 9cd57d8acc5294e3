/** What the terminal says around a start, a stop, a backup: short, with the remedy. */

export const migrationWords = {
  databaseIsNewer: (name: string) =>
    `La base est plus récente que ce code (elle connaît la migration « ${name} ») : mettez le code à jour, ou restaurez une sauvegarde.`,
  changed: (name: string) =>
    `La migration « ${name} » a changé depuis qu’elle a été appliquée : remettez son texte d’origine et écrivez-en une nouvelle.`,
  outOfOrder: (name: string) =>
    `La migration « ${name} » est plus ancienne que la dernière appliquée : donnez-lui un nom qui la place à la fin.`,
  otherFirstHistory: (name: string) =>
    `La base date d’avant « 0001_init » et son historique n’est pas celui que ce code connaît, entier (migration « ${name} ») : démarrez-la une fois avec la version qui la précède (docs/runbook.md, « Mettre à jour ») ; rien n’a été touché.`,
  failed: (name: string, reason: string) =>
    `La migration « ${name} » a échoué et n’a rien laissé derrière elle : ${reason}`,
};

export const databaseWords = {
  noBinaries: (platform: string) =>
    `Aucun PostgreSQL n’est livré pour ${platform} : indiquez le vôtre par DATABASE_URL.`,
  notReachable:
    'Le dossier du projet n’est pas accessible à l’utilisateur sans droits sous lequel PostgreSQL doit tourner : déplacez le projet hors d’un dossier privé, lancez npm start sans être root, ou indiquez DATABASE_URL.',
  initFailed: (reason: string) => `La base n’a pas pu être créée : ${reason}`,
  startFailed: (reason: string) => `La base ne démarre pas : ${reason}`,
  wrongPassword:
    'La base du dossier de données refuse le mot de passe gardé dans secrets.json : restaurez ce fichier, ou une sauvegarde.',
};

export const launchWords = {
  title: 'Nouvelles du Monde',
  steps: {
    dependencies: 'Dépendances',
    configuration: 'Configuration',
    database: 'Base de données',
    migrations: 'Structure de la base',
    content: 'Contenu de démonstration',
    build: 'Construction du site',
    processes: 'Serveur et tâches de fond',
  },
  upToDate: 'à jour',
  devMode: 'mode développement, rien à construire',
  journalOnlyByTrigger:
    'le journal des actions n’est protégé que par son déclencheur\u00A0: donnez à l’application un rôle à elle (DATABASE_APP_URL, voir docs/runbook.md)',
  ownDatabase: (host: string) => `celle de DATABASE_URL (${host})`,
  embeddedDatabase: (port: number, isReused: boolean) =>
    isReused
      ? `PostgreSQL embarqué, déjà en marche sur le port ${port}`
      : `PostgreSQL embarqué, port ${port}`,
  secretsCreated: (file: string) => `secrets créés et gardés dans ${file}`,
  secretsKept: (file: string) => `secrets lus dans ${file}`,
  migrated: (count: number) => `${count} migration${count > 1 ? 's' : ''} appliquée${count > 1 ? 's' : ''}`,
  contentKept: 'la base a déjà son contenu',
  contentOff: 'désactivé (DEMO=off)',
  contentNotLocal: 'SITE_URL est une adresse publique : rien n’est ajouté (DEMO=on l’imposerait)',
  contentAbsent: 'aucun contenu livré',
  contentAdded: 'écrit',
  building: 'le code a changé, une à deux minutes…',
  built: (seconds: number) => `construit en ${seconds} s`,
  ready: (url: string, seconds: string) => `\nLe journal est en ligne : ${url}  (prêt en ${seconds} s)`,
  desk: (url: string) => `La rédaction : ${url}/redaction`,
  stopHint: 'Ctrl-C pour arrêter.',
  accounts: '\nComptes de démonstration (affichés une seule fois) :',
  firstLink: '\nPremier administrateur : ouvrez ce lien, il ne sert qu’une fois :',
  stopping: '\nArrêt…',
  stopped: 'Arrêté.',
  alreadyRunning: (pid: number, url: string | null) =>
    `Ce dossier de données est déjà utilisé par un journal en marche (processus ${pid}${url ? `, ${url}` : ''}) : arrêtez-le, ou choisissez un autre DATA_DIR et un autre PORT.`,
  waitingForPrevious: 'L’arrêt précédent se termine, un instant…',
  portTaken: (port: number) =>
    `Le port ${port} est déjà pris par un autre programme : arrêtez-le ou choisissez un autre port, par exemple « PORT=${port + 1} npm start ».`,
  portForbidden: (port: number) =>
    `Le port ${port} est réservé au système : choisissez-en un au-dessus de 1023, par exemple « PORT=3000 npm start ».`,
  childDied: (name: string, how: string, seconds: number) =>
    `${name} s’est arrêté (${how}) ; nouveau départ dans ${seconds.toLocaleString('fr-FR')} s.`,
  childGivenUp: (name: string) =>
    `${name} s’arrête sans cesse : le journal est arrêté. Lisez les lignes ci-dessus, puis « npm run doctor ».`,
  dataDirNotWritable: (folder: string) =>
    `Le dossier de données ${folder} ne peut pas être écrit : donnez-vous les droits, ou choisissez-en un autre par DATA_DIR.`,
  secretsDamaged: (file: string) =>
    `Le fichier ${file} est illisible : restaurez-le, ou supprimez-le si la base est vide.`,
  databaseUnreachable: (reason: string) => `La base de DATABASE_URL ne répond pas : ${reason}`,
  buildFailed: 'La construction a échoué : lisez les lignes ci-dessus.',
  names: { server: 'Le serveur', worker: 'Le processus des tâches de fond', database: 'La base de données' },
};

/** Why a start under a public address is refused. */
export const unsafeStartWords = {
  forgetfulDatabase: (setting: string) =>
    `Base de données\u00a0: ${setting} = off, un enregistrement confirmé peut se perdre à une coupure de courant\u202f; remettez ce réglage sur on`,
  demonstrationAccounts: (count: number) =>
    `SITE_URL est une adresse publique et ${count} compte${count > 1 ? 's' : ''} de démonstration ${count > 1 ? 'sont actifs' : 'est actif'}\u00a0: retirez-les par «\u00a0npm run demo:remove\u00a0», ou voulez-les par DEMO=on`,
};
