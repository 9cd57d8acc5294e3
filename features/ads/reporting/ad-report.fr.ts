import { counted, wholeNumber } from '#lib/numbers.ts';

const noBreak = '\u00a0';

/** « 42,5 % », « 0,38 % »: two digits after the comma where the share is small; « – » when there is nothing to share. */
const percent = (share: number | null): string => {
  if (share === null) return '–';
  const digits = share < 0.1 ? 2 : 1;
  return `${(share * 100).toFixed(digits).replace('.', ',')}${noBreak}%`;
};

const kinds: Record<string, string> = {
  'banniere-haute': 'Bannière haute',
  'colonne-droite': 'Colonne de droite',
  'entre-rubriques-une': 'Entre les rubriques de la une',
  'mobile-bas': 'Bas d’écran du téléphone',
};
const sections: Record<string, string> = { front: 'Une', other: 'Autres pages' };

/** The report of a campaign: at the desk, as a spreadsheet, and behind an advertiser's link. */
export const adReport = {
  title: 'Rapport de diffusion',
  titleOf: (campaign: string) => `Rapport de diffusion${noBreak}: ${campaign}`,
  of: (advertiser: string) => `Annonceur${noBreak}: ${advertiser}`,
  from: (start: string, end: string | null) => (end ? `Du ${start} au ${end}` : `Depuis le ${start}`),
  unknown: 'Cette campagne n’existe pas, ou plus.',
  back: 'Revenir à la campagne',
  download: 'Télécharger en CSV',
  percent,
  slotName: (slot: string): string => {
    const inText = /^pave-article-(\d+)$/.exec(slot);
    return inText ? `Pavé dans l’article, n°${noBreak}${inText[1]}` : (kinds[slot] ?? slot);
  },
  sectionName: (section: string): string => sections[section] ?? 'Rubrique supprimée',
  goneCreative: 'Création supprimée',

  facts: 'L’essentiel',
  billedServed: 'impressions servies à des lecteurs',
  billedViewable: 'impressions vues par des lecteurs',
  ofBudget: (budget: number, share: number) => `sur ${wholeNumber(budget)} achetées, soit ${percent(share)}`,
  soldBy: {
    impressions: 'Facturées, depuis le début de la campagne, quelle que soit la période montrée plus bas.',
    days: 'Depuis le début de la campagne. Elle est vendue à la journée : ce nombre n’est pas facturé.',
    house: 'Depuis le début de la campagne. Le journal y parle de lui-même : rien n’est facturé.',
  },
  served: 'Servies',
  viewable: 'Vues',
  viewRate: (rate: number | null) =>
    rate === null ? 'visibilité non mesurée' : `${percent(rate)} des mesurées`,
  clicks: 'Clics',
  clickRate: (rate: number | null) => (rate === null ? '' : `${percent(rate)} des servies`),

  period: 'Période',
  periodFrom: 'Du',
  periodTo: 'Au',
  show: 'Afficher',
  backwards: 'La période finissait avant de commencer\u00a0: toute la campagne est montrée.',
  presets: { week: '7 derniers jours', month: '30 derniers jours', whole: 'Toute la campagne' },
  shortcuts: 'Périodes courantes',

  chartTitle: 'Jour par jour',
  chartTitleWeeks: 'Semaine par semaine',
  chart: ({ most, first, last }: { most: number; first: string; last: string }, unit: 'day' | 'week') =>
    `Impressions servies et vues par ${unit === 'day' ? 'jour' : 'semaine'}, du ${first} au ${last}. Au plus ${counted(most, 'servie')}. Les chiffres sont dans le tableau qui suit.`,
  table: { day: 'Les chiffres de chaque jour', week: 'Les chiffres de chaque semaine' },
  nothing: 'Rien n’a été diffusé sur cette période.',

  columns: {
    day: 'Jour',
    week: 'Semaine du',
    slot: 'Emplacement',
    section: 'Rubrique',
    creative: 'Création',
    traffic: 'Trafic',
    served: 'Servies',
    measured: 'Mesurées',
    viewable: 'Vues',
    viewRate: 'Visibilité',
    clicks: 'Clics',
    clickRate: 'Taux de clic',
  },
  bySlot: 'Par emplacement',
  bySection: 'Par rubrique',
  byCreative: 'Par création',
  total: 'Total',
  apart: 'Écarté du rapport',
  apartHelp: 'Compté à part, et facturé à personne.',
  traffic: {
    reader: 'Lecteurs',
    robot: 'Robots',
    staff: 'Journal lui-même',
    double: 'Doublons',
  },

  how: 'Ce qui est compté, et comment',
  rules: [
    'Servie\u00a0: notre serveur a choisi cette création pour un emplacement affiché chez un lecteur. Il le compte lui-même.',
    'Mesurée\u00a0: le navigateur du lecteur a pu dire si la publicité était visible, et le lecteur l’a accepté (ou le journal mesure sans cet accord, et le dit sur sa page «\u00a0Cookies\u00a0»).',
    'Vue\u00a0: la moitié au moins de la publicité (30\u00a0% pour les très grandes) est restée à l’écran une seconde de suite, dans l’onglet que le lecteur regardait\u00a0; une fois par impression. La visibilité est la part des vues parmi les mesurées.',
    'Clic\u00a0: le lien a été suivi, une fois par impression. Il passe par notre serveur, qui le compte.',
    'Les robots qui se nomment, les visites du journal lui-même et ce qui est annoncé deux fois sont comptés à part.',
    'Les jours sont ceux de l’horloge du journal. Rien de personnel n’est gardé\u00a0: ni adresse, ni navigateur, ni identité.',
  ],

  csv: {
    file: (day: string) => `rapport-publicite-${day}.csv`,
    columns: [
      'Jour',
      'Création',
      'Emplacement',
      'Rubrique',
      'Trafic',
      'Servies',
      'Mesurées',
      'Vues',
      'Visibilité',
      'Clics',
      'Taux de clic',
    ],
  },

  links: {
    title: 'Liens pour l’annonceur',
    lead: 'Un lien privé montre ce rapport à qui le détient, sans compte, jusqu’à son terme. Il ne montre rien d’autre.',
    days: 'Valable',
    daysOf: (days: number) => counted(days, 'jour'),
    create: 'Créer un lien',
    created: 'Lien créé. Il n’est montré qu’une fois\u00a0: copiez-le maintenant.',
    address: 'Adresse du rapport',
    copy: 'Copier',
    copied: 'Adresse copiée.',
    notCopied: 'L’adresse est sélectionnée\u00a0: copiez-la avec le clavier.',
    none: 'Aucun lien n’a été créé.',
    made: (at: string, by: string | null) => (by ? `Créé le ${at} par ${by}` : `Créé le ${at}`),
    states: {
      open: (until: string) => `ouvert jusqu’au ${until}`,
      expired: (at: string) => `terminé depuis le ${at}`,
      revoked: (at: string) => `révoqué le ${at}`,
    },
    open: 'Ouvrir',
    close: 'Révoquer',
    closeOf: (at: string) => `Révoquer le lien créé le ${at}`,
    closed: 'Lien révoqué\u00a0: il n’ouvre plus rien.',
    unknown: 'Ce lien n’existe pas.',
    tooMany:
      'Cinquante liens sont déjà ouverts pour cette campagne\u00a0: révoquez-en avant d’en créer un autre.',
  },

  advertiser: {
    lead: (newspaper: string) => `Ce que ${newspaper} a diffusé pour vous.`,
    until: (at: string) => `Ce lien privé reste ouvert jusqu’au ${at}. Qui le détient lit ce rapport.`,
  },
} as const;
