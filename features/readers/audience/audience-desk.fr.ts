import type { Quarter, Screen, ShareWay, sourceWords } from '#features/readers/audience/audience.ts';
import { counted, wholeNumber } from '#lib/numbers.ts';
import { shareWords } from '#words/newsroom/sharing/share.ts';

const nb = '\u00a0';

/** « 2,3 fois », « 0,4 fois »: one digit is as much as a median can bear. */
function times(ratio: number): string {
  if (ratio >= 10) return `${wholeNumber(Math.round(ratio))}${nb}fois`;
  return `${ratio.toFixed(1).replace('.', ',').replace(/,0$/, '')}${nb}fois`;
}

/** What the newsroom is told of its readers. */
export const audienceDesk = {
  nav: 'Audience',
  title: 'Audience',
  notReading:
    'Votre rôle ne donne pas accès à l’audience du journal. Les lecteurs de vos propres articles se voient depuis chacun d’eux.',
  lead: 'Un lecteur compte une fois par article et par jour, sans cookie\u202f; ses visites sont toutes comptées. Les robots, la rédaction et les personnes qui l’ont refusé ne le sont pas.',
  asOf: (clock: string) => `À jour à${nb}${clock}.`,
  refresh: 'Actualiser',
  download: 'Télécharger (CSV)',
  period: 'Période',
  periods: { '24h': 'Dernières 24\u00a0heures', '7d': 'Sept derniers jours' },
  everySection: 'Toutes les rubriques',
  sectionName: ({ name, parentName }: { name: string; parentName: string | null }) =>
    parentName ? `${parentName}${nb}› ${name}` : name,
  show: 'Afficher',
  now: 'En ce moment',
  nowHelp: 'Les lecteurs des trente dernières minutes.',
  nobodyNow: 'Aucun lecteur n’a été compté depuis trente minutes.',
  mostRead: 'Les plus lus',
  nobody: 'Aucun lecteur n’a été compté pendant cette période.',
  sections: 'Par rubrique',
  columns: {
    article: 'Article',
    section: 'Rubrique',
    readers: 'Lecteurs',
    views: 'Visites',
    hour: 'Heure',
    day: 'Jour',
    source: 'Site',
    depth: 'Jusqu’à',
    screen: 'Écran',
    way: 'Partage',
  },
  of: (headline: string) => `Les lecteurs de «${nb}${headline}${nb}»`,
  toArticle: 'Ouvrir l’article',
  seeOnline: 'Voir en ligne',
  facts: {
    total: 'Lecteurs depuis la parution',
    views: (count: number) => counted(count, 'visite'),
    day: 'Ces dernières 24\u00a0heures',
    start: (hours: number) => (hours === 1 ? 'Sa première heure' : `Ses ${hours} premières heures`),
    stay: 'Temps de lecture',
    /** « 45 s », « 2 min 5 s ». */
    stayOf: (seconds: number) =>
      seconds < 60
        ? `${seconds}${nb}s`
        : [`${Math.floor(seconds / 60)}${nb}min`, ...(seconds % 60 ? [`${seconds % 60}${nb}s`] : [])].join(
            nb,
          ),
    stayHelp: 'en moyenne, la page sous les yeux',
    finished: 'Allés jusqu’à la fin',
    finishedOf: (leavers: number) => `de ${counted(leavers, 'lecteur')} qui ont quitté la page`,
  },
  median: (readers: number, median: number) =>
    median === 0
      ? 'la médiane du journal est 0'
      : `${times(readers / median)} la médiane du journal (${wholeNumber(median)})`,
  /** What the newspaper's median is the median of. */
  medianOf: {
    start: (peers: number) =>
      `La médiane est celle de ${counted(peers, 'article')} parus ces sept derniers jours, au même âge${nb}: la moitié a eu moins de lecteurs.`,
    total: (peers: number) =>
      `La médiane est celle de ${counted(peers, 'article')} parus dans les quinze jours d’avant et d’après${nb}: la moitié a eu moins de lecteurs.`,
  },
  noReader: 'Aucun lecteur n’a encore été compté.',
  noReaderHelp:
    'Un lecteur apparaît ici moins de deux minutes après sa visite. Les visites de la rédaction ne comptent pas.',
  hours: 'Heure par heure',
  hoursHelp: 'Les visites de ces dernières 48\u00a0heures.',
  days: 'Jour par jour',
  daysHelp: 'Les visites de ces trente derniers jours.',
  table: { hour: 'Les chiffres, heure par heure', day: 'Les chiffres, jour par jour' },
  chart: ({ most, first, last, unit }: { most: number; first: string; last: string; unit: 'hour' | 'day' }) =>
    `Visites par ${unit === 'hour' ? 'heure' : 'jour'}, du ${first} au ${last}${nb}; ${wholeNumber(most)} au plus. Le tableau qui suit donne chaque valeur.`,
  sources: 'D’où ils viennent',
  sourcesHelp: 'Le site où se trouvait le lien, jamais la page.',
  sourceNames: {
    direct: 'Adresse tapée, favori, courriel ou application',
    internal: 'Une autre page du journal',
    others: 'Autres sites',
  } satisfies Record<keyof typeof sourceWords, string>,
  depths: 'Jusqu’où ils lisent',
  depthsHelp:
    'La partie la plus lointaine du texte qui a passé sous leurs yeux quand ils ont quitté la page.',
  quarters: {
    1: 'Le premier quart',
    2: 'La moitié',
    3: 'Les trois quarts',
    4: 'La fin',
  } satisfies Record<Quarter, string>,
  screens: 'Sur quel écran',
  screenNames: {
    phone: 'Téléphone',
    tablet: 'Tablette',
    desktop: 'Ordinateur',
  } satisfies Record<Screen, string>,
  shares: 'Comment ils le partagent',
  sharesHelp:
    'Chacun compte une fois par jour et par réseau, quand il suit le lien ; le journal ne sait pas s’il publie ensuite.',
  shareWays: {
    ...shareWords.names,
    device: 'Le menu de partage de l’appareil',
    copy: 'Lien copié',
    embed: 'Code d’intégration copié',
  } satisfies Record<ShareWay, string>,
  notTold: 'Rien n’a encore été compté.',
  percent: (share: number) => `${share > 0 && share < 0.01 ? 'moins de 1' : Math.round(share * 100)}${nb}%`,
  csv: {
    articleColumns: ['début', 'pas', 'visites', 'lecteurs'],
    steps: { hour: 'heure', day: 'jour' },
    overviewColumns: ['rang', 'article', 'rubrique', 'adresse', 'lecteurs', 'visites'],
    articleFile: (day: string) => `lecteurs-${day}.csv`,
    overviewFile: (period: string, day: string) => `audience-${period}-${day}.csv`,
  },
} as const;
