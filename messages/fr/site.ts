import type { ShareNetwork } from '#lib/share-links.ts';

const nb = '\u00a0';

/** What readers' pages say around the articles. */
export const siteWords = {
  skip: 'Aller au contenu',
  menu: 'Rubriques et recherche',
  sections: 'Rubriques',
  search: 'Rechercher',
  searchLabel: 'Rechercher dans le journal',
  breadcrumb: 'Fil d’Ariane',
  home: 'Accueil',
  front: 'À la une',
  wire: 'En continu',
  wireAll: 'Toute l’actualité en continu',
  latestIn: (section: string) => `Tous les articles de la rubrique ${section}`,
  allOf: (section: string) => `${section}${nb}: tous les articles`,
  subSections: 'Dans cette rubrique',
  page: (page: number) => `page ${page}`,
  pages: 'Pages',
  newer: 'Plus récents',
  older: 'Plus anciens',
  nothingYet: 'Rien n’est encore paru ici.',
  emptyNewspaper: 'Le premier article paraîtra bientôt.',
  by: 'Par',
  and: 'et',
  publishedAt: 'Publié le',
  updatedAt: 'mis à jour le',
  reading: (minutes: number) => `Lecture${nb}: ${minutes}${nb}min`,
  dateline: (place: string) => `${place} —`,
  share: 'Partager',
  shareOn: {
    facebook: 'Partager sur Facebook (nouvelle fenêtre)',
    x: 'Partager sur X (nouvelle fenêtre)',
    linkedin: 'Partager sur LinkedIn (nouvelle fenêtre)',
    pinterest: 'Épingler sur Pinterest (nouvelle fenêtre)',
  } satisfies Record<ShareNetwork, string>,
  subjects: 'Sujets',
  subject: 'Sujet',
  backstory: 'Comment nous avons travaillé',
  aiDisclosure:
    'Une partie de ce texte a été préparée avec une intelligence artificielle, puis relue et vérifiée par la rédaction.',
  sponsored: (sponsor: string) => `Publicité — contenu proposé par ${sponsor}`,
  correctionOf: (when: string) => `le ${when}`,
  corrections: 'Corrections',
  correctionsAfter: 'Corrections, en fin d’article',
  correctionTypes: { correction: 'Correction', clarification: 'Précision', update: 'Mise à jour' },
  credit: (credit: string) => `Crédit${nb}: ${credit}`,
  author: 'Signature',
  authors: 'Nos signatures',
  authorLinks: 'Ailleurs',
  authorArticles: (name: string) => `Les articles de ${name}`,
  subjectsAll: 'Sujets suivis',
  archives: 'Archives',
  archivesOf: (day: string) => `Parus le ${day}`,
  archivesIntro: 'Tous les articles, jour par jour.',
  previousDay: 'Jour précédent',
  nextDay: 'Jour suivant',
  feed: 'Flux RSS',
  feedTitle: (name: string) => `Flux RSS${nb}: ${name}`,
  correctionsIntro:
    'Quand nous nous trompons, nous le disons, dans l’article et ici. Chaque correction reste affichée avec sa date.',
  noCorrection: 'Aucune correction n’a encore été publiée.',
  gone: {
    title: 'Article retiré',
    text: 'Cet article n’est plus publié.',
    since: (day: string) => `Il a été retiré le ${day}.`,
    notice: 'Avis de la rédaction',
    toSection: (section: string) => `Lire la rubrique ${section}`,
  },
  absent: {
    title: 'Page introuvable',
    text: 'Il n’y a rien à cette adresse, ou il n’y a plus rien. Cherchez un mot du titre, ou partez de la une.',
  },
  toHome: 'Revenir à la une',
  siteMap: 'Plan du site',
  newspaper: 'Le journal',
  legal: 'Informations légales',
  follow: 'Suivre',
  accessibility: {
    none: `Accessibilité${nb}: non conforme`,
    partial: `Accessibilité${nb}: partiellement conforme`,
    full: `Accessibilité${nb}: totalement conforme`,
  },
} as const;

/** The search page. */
export const searchWords = {
  title: 'Recherche',
  titleOf: (q: string) => `Recherche${nb}: ${q}`,
  field: 'Mots à chercher',
  hint: 'Entre guillemets pour une expression, un tiret devant un mot pour l’exclure.',
  submit: 'Chercher',
  order: 'Trier',
  byRank: 'par pertinence',
  byDate: 'par date',
  results: (total: number, isCapped: boolean) =>
    isCapped
      ? `Plus de ${total}${nb}articles, classés parmi les plus récents`
      : total < 2
        ? `${total}${nb}article`
        : `${total}${nb}articles`,
  none: (q: string) => `Aucun article ne contient «${nb}${q}${nb}».`,
  noneHelp: 'Vérifiez l’orthographe, essayez un mot plus court ou moins de mots.',
  tooCommon: 'Ces mots sont trop courants pour être cherchés. Ajoutez un mot du sujet.',
  empty: 'Tapez un ou plusieurs mots.',
  previous: 'Résultats précédents',
  next: 'Résultats suivants',
} as const;
