const nb = '\u00a0';
const thin = '\u202f';
const quoted = (text: string): string => `«${nb}${text}${nb}»`;

/** The page of the search, its form and its results. */
export const searchWords = {
  title: 'Recherche',
  titleOf: (q: string) => `Recherche${nb}: ${q}`,
  description: 'Chercher dans tout ce que le journal a publié.',
  submit: 'Chercher',
  clear: 'Effacer',
  /** What the search understands, behind a summary. */
  help: 'Affiner une recherche',
  helpItems: [
    ['"grève des trains"', 'les mots dans cet ordre'],
    ['grève -avion', 'sans ce mot'],
    ['auteur:"Camille Orsini"', 'les articles que cette personne a signés'],
    ['rubrique:culture', 'dans cette rubrique'],
    ['sujet:climat', 'sur ce sujet'],
    ['depuis:2025', 'depuis une année, un mois (2025-11), un jour (03/11/2025) ou un délai (7j, 3mois)'],
    ['avant:2024', 'avant une date'],
  ],
  order: 'Trier',
  byRank: 'par pertinence',
  byDate: 'par date',
  results: (total: number, isCapped: boolean) =>
    isCapped
      ? `Plus de ${figure(total)}${nb}résultats`
      : `${figure(total)}${nb}résultat${total > 1 ? 's' : ''}`,
  cappedHelp:
    'Seuls les plus récents sont classés et comptés ici. Un mot de plus, une rubrique ou une année resserrent la recherche.',
  partHelp: (most: number) =>
    `Ces mots sont très courants${nb}: l’expression a été cherchée dans les ${figure(most)}${nb}articles les plus récents qui les contiennent.`,
  none: (q: string) => `Aucun article ne contient ${quoted(q)}.`,
  noneFiltered: (q: string) => `Aucun article ne contient ${quoted(q)} avec ces filtres.`,
  noneHelp: 'Vérifiez l’orthographe, essayez un mot plus court ou moins de mots.',
  withoutFilters: 'Chercher sans les filtres',
  empty: `Un nom, un lieu, un sujet${thin}: tout ce que le journal a publié se cherche ici.`,
  cut: (most: number) => `Une recherche lit ${most}${nb}signes au plus${nb}: le reste a été laissé de côté.`,
  didYouMean: 'Vouliez-vous dire',
  shownInstead: (asked: string, shown: string) =>
    `Aucun article ne contient ${quoted(asked)}. Voici ce que donne ${quoted(shown)}.`,
  otherWays: 'Chercher autrement',
  byDay: 'Les archives, jour par jour',
  previous: 'Résultats précédents',
  next: 'Résultats suivants',
  filters: 'Affiner',
  activeFilters: 'Filtres',
  remove: (name: string) => `Retirer le filtre ${name}`,
  facets: { section: 'Rubrique', year: 'Année', author: 'Signature', genre: 'Genre' },
  /** Names of filters that come by the address alone. */
  subjectFilter: (name: string) => `Sujet${nb}: ${name}`,
  from: (day: string) => `Depuis le ${day}`,
  to: (day: string) => `Jusqu’au ${day}`,
  by: 'Par',
} as const;

/** Why a search can't be done as it was asked, and what to do. */
export const searchProblems = {
  noWord: 'Il n’y a pas de mot à chercher là-dedans. Écrivez un nom, un lieu, un sujet.',
  onlyExclusions: 'Cette recherche dit seulement ce qu’elle ne veut pas. Ajoutez un mot à trouver.',
  emptyField: (field: string) => `Il manque quelque chose après ${quoted(field)}.`,
  badDate: (text: string) =>
    `${quoted(text)} ne se lit pas comme une date. Écrivez par exemple 2025, 2025-11, 03/11/2025, 7j ou 3mois.`,
  tooCommon: 'Ces mots sont trop courants pour être cherchés. Ajoutez un mot du sujet.',
  tooWide:
    'Cette recherche est trop large\u00a0: elle demandait plus de temps que ce qu’une recherche peut prendre. Ajoutez un mot plus précis, une rubrique ou une date.',
  unknown: {
    author: (name: string) => `Aucune signature du journal ne porte le nom ${quoted(name)}.`,
    section: (name: string) => `Aucune rubrique ne s’appelle ${quoted(name)}.`,
    subject: (name: string) => `Aucun sujet ne s’appelle ${quoted(name)}.`,
  },
  badPage: 'Ce numéro de page n’en est pas un.',
  noSuchPage: 'Cette recherche n’a pas autant de pages.',
  badOrder: 'Les résultats se trient par pertinence ou par date.',
  badGenre: 'Ce genre d’article n’existe pas ici.',
  badYear: 'Cette année ne se lit pas.',
  firstPage: 'Revenir à la première page de résultats',
} as const;

/** What is said of the suggestions while one types. */
export const suggestionWords = {
  label: 'Suggestions',
  kinds: { subject: 'Sujet', author: 'Signature', headline: 'Article' },
  count: (count: number) => `${count}${nb}suggestion${count > 1 ? 's' : ''}`,
  none: 'Aucune suggestion',
} as const;

const figure = (value: number): string => value.toLocaleString('fr-FR').replaceAll('\u202f', nb);
