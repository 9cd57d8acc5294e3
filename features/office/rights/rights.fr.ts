import type { ArticleVerb } from '#features/newsroom/articles/article-rights.ts';
import type { PublicationState } from '#features/newsroom/articles/articles.ts';

/** What each verb is called where rights are explained. */
export const articleVerbWords = {
  see: 'Lire',
  edit: 'Modifier',
  submit: 'Envoyer en relecture',
  return: 'Renvoyer à l’auteur',
  approve: 'Valider',
  comment: 'Annoter',
  assign: 'Confier à quelqu’un',
  publish: 'Publier',
  schedule: 'Programmer',
  update: 'Mettre à jour en ligne',
  withdraw: 'Retirer',
  restore: 'Remettre en ligne',
  correct: 'Ajouter une correction',
  answer: 'Décider d’un droit de réponse',
  embargo: 'Poser un embargo',
  override: 'Passer outre un contrôle',
  preview: 'Partager un aperçu',
  delete: 'Mettre à la corbeille',
  undelete: 'Sortir de la corbeille',
} as const satisfies Record<ArticleVerb, string>;

/** An article's state, said of the article. */
export const stateOfArticle = {
  none: 'non publié',
  scheduled: 'programmé',
  published: 'en ligne',
  withdrawn: 'retiré',
} as const satisfies Record<PublicationState, string>;

/** The rights that hang on the role alone, by the name of their row. */
export const roleRightWords = {
  createArticle: 'Commencer un article',
  composeFront: 'Composer la une',
  editSections: 'Créer, renommer et ranger les rubriques',
  editAuthors: 'Tenir les signatures',
  editOwnProfile: 'Tenir la biographie et les liens de sa propre signature',
  createSubjects: 'Créer un sujet',
  editSubjects: 'Renommer et fusionner les sujets',
  changeSettings: 'Changer les réglages du journal',
  manageConsent: 'Régler la demande d’accord aux lecteurs, compter leurs réponses',
  changeRetention: 'Dire combien de temps les données des personnes sont gardées',
  openSealed: 'Ouvrir les scellés, pour une réquisition',
  manageRedirects: 'Tenir les redirections et lire les adresses introuvables',
  followDistribution: 'Suivre la diffusion des articles et renvoyer une annonce',
  manageDistribution: 'Changer la clé d’IndexNow, tenir les webhooks',
  enterDesk: 'Entrer à la rédaction',
  seePeople: 'Voir l’équipe et les invitations',
  managePeople: 'Inviter, changer les rôles, désactiver un compte',
  useMedia: 'Entrer dans la photothèque et y choisir',
  uploadMedia: 'Ajouter des images, des vidéos et des sons',
  editAssets: 'Modifier les textes, le point d’intérêt et le dossier de toute image',
  editOwnAssets: 'Modifier ceux des images que l’on a ajoutées',
  editAssetRights: 'Dire la licence, l’expiration et l’embargo d’une image',
  editOwnAssetRights: 'Dire ceux des images que l’on a ajoutées, tant que rien ne les montre',
  withdrawAssets: 'Retirer une image de partout, à l’instant',
  restoreAssets: 'Remettre une image retirée',
  downloadOriginals: 'Télécharger le fichier d’origine d’une image',
  deleteAssets: 'Supprimer une image qui ne sert nulle part',
  manageFolders: 'Tenir les dossiers de la photothèque',
  moderateComments: 'Lire les commentaires en attente, publier, refuser, retirer, choisir',
  sanctionReaders: 'Avertir un lecteur, le suspendre ou l’exclure des commentaires, et lever la mesure',
  sanctionStaff: 'Faire de même pour quelqu’un de la rédaction',
  closeComments: 'Fermer tous les commentaires, dire quand une discussion se ferme',
  decideAppeals: 'Décider d’un recours contre un retrait, jamais contre le sien',
  readAudience: 'Voir l’audience du journal et les lecteurs de tout article paru',
  sellAds: 'Tenir les annonceurs et les campagnes, les envoyer en validation, les suspendre',
  approveAds: 'Valider une campagne et ses créations, ou les refuser',
  changeAdsSettings: 'Changer les réglages de la publicité',
  readJournal: 'Lire le journal des actions et l’exporter',
} as const;
export type RoleRightName = keyof typeof roleRightWords;

export const rightsGroupWords = {
  articles: 'Articles',
  front: 'La une',
  media: 'Photothèque',
  taxonomy: 'Rubriques, sujets et signatures',
  comments: 'Commentaires',
  audience: 'Audience',
  ads: 'Publicité',
  redirects: 'Redirections',
  distribution: 'Diffusion',
  settings: 'Réglages',
  consent: 'Consentement',
  retention: 'Données personnelles',
  accounts: 'Équipe',
  audit: 'Journal',
} as const;
export type RightsGroupName = keyof typeof rightsGroupWords;

/** Which texts a right reaches, for somebody whose role is limited to one section. */
export const reachWords = {
  all: 'tous les articles',
  section: 'sa rubrique',
  sectionAndOwn: 'sa rubrique et ses textes',
  ownInSection: 'ses textes de sa rubrique',
  own: 'ses textes',
  none: 'non',
} as const;
export type Reach = keyof typeof reachWords;

export const rightsPage = {
  title: 'Qui peut quoi',
  lead: 'Cette page est tirée de la table que le journal applique\u00A0: les boutons et les refus en viennent aussi.',
  scope:
    'Un rôle donné pour une rubrique vaut dans celle-ci et dans ses sous-rubriques\u202F; un rôle donné sans rubrique vaut partout. «\u00A0Ses textes\u00A0» sont ceux que la personne a commencés ou qu’elle signe.',
  every: 'Tous les rôles',
  role: 'Rôle',
  action: 'Action',
  may: 'Peut',
  refusal: 'Refus',
  states: (states: string) => `article ${states}`,
  yes: 'oui',
  yesEverywhere: 'oui, rôle donné pour tout le journal',
  no: 'non',
  caption: (group: string, role?: string) => (role ? `${group}\u00A0: ${role}` : group),
  stranger: 'Une personne sans compte lit le journal, et rien d’autre\u00A0: toute action lui est refusée.',
} as const;

/** Words of docs/roles.md alone. */
export const rightsDocument = {
  title: '# Qui peut quoi',
  made: '<!-- Écrit par `npm run roles` d’après les tables de features/*/*.policy.ts. Ne pas modifier à la main. -->',
  reasons: '## Ce que dit un refus',
  reasonsLead: 'La phrase affichée près du bouton et renvoyée par l’API, selon ce qui manque.',
  reason: 'Phrase',
} as const;
