import { adFilePath, adFramePath } from './ad-paths.ts';
import { beaconPath } from './beacon-path.ts';
import { consentPath } from './consent-choice.ts';

/** The paths of our own pages. Nothing else spells one. */
export const urls = {
  home: () => '/',
  section: (slug: string) => `/${slug}`,
  sectionPage: (slug: string, page: number) => (page <= 1 ? `/${slug}` : `/${slug}/page/${page}`),
  article: (sectionSlug: string, slug: string) => `/${sectionSlug}/${slug}`,
  /** The comments under an article; its own order and first page go unnamed. */
  articleComments: (articlePath: string, at: CommentsAddress = {}) =>
    withQuery(`${articlePath}/commentaires`, {
      tri: at.tri,
      fil: at.fil,
      page: at.page && at.page > 1 ? at.page : undefined,
    }),
  /** An older page of a list that stands at a path. */
  olderPage: (listPath: string, page: number) => `${listPath}/page/${page}`,
  author: (slug: string) => `/auteurs/${slug}`,
  authorPage: (slug: string, page: number) =>
    page <= 1 ? `/auteurs/${slug}` : `/auteurs/${slug}/page/${page}`,
  subject: (slug: string) => `/sujets/${slug}`,
  subjectPage: (slug: string, page: number) =>
    page <= 1 ? `/sujets/${slug}` : `/sujets/${slug}/page/${page}`,
  wire: () => '/en-continu',
  /** A page of the wire, or of what one section adds to it. */
  wirePage: (page: number, section?: string) => {
    const wire = section ? `/en-continu/${section}` : '/en-continu';
    return page <= 1 ? wire : `${wire}/page/${page}`;
  },
  /** The newest of the wire as data. */
  wireNews: (section?: string) =>
    section ? `/en-continu/${section}/nouveautes.json` : '/en-continu/nouveautes.json',
  search: (query?: string) => (query ? `/recherche?q=${encodeURIComponent(query)}` : '/recherche'),
  /** A search with its filters, in the order in which its door lists them. */
  searchPage: (values: SearchAddress) => withQuery('/recherche', values),
  openSearch: () => '/opensearch.xml',
  apiSuggestions: () => '/api/v1/suggestions',
  authors: () => '/auteurs',
  subjects: () => '/sujets',
  archives: () => '/archives',
  archiveYear: (year: number) => `/archives/${year}`,
  archiveMonth: (year: number, month: number) => `/archives/${year}/${String(month).padStart(2, '0')}`,
  day: (year: number, month: number, day: number) =>
    `/archives/${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`,
  corrections: () => '/corrections',
  correction: (correctionId: string) => `/corrections/${correctionId}`,
  /** An article's card, for frames of other sites. */
  embed: (articleId: string) => `/integrer/${articleId}`,
  correctionsPage: (page: number) => (page <= 1 ? '/corrections' : `/corrections/page/${page}`),
  about: () => '/a-propos',
  ethics: () => '/charte-deontologique',
  legalNotice: () => '/mentions-legales',
  privacy: () => '/confidentialite',
  /** The part of it that says how readers are counted, with the choice of not being. */
  audienceChoice: () => '/confidentialite#compter-les-lecteurs',
  cookies: () => '/cookies',
  /** Where choices about cookies are changed: a page without scripts, a sheet over any page with them. */
  cookieChoices: () => '/cookies#choix',
  apiConsent: () => consentPath,
  apiConsentCounts: () => '/api/v1/redaction/consentement',
  deskConsent: () => '/redaction/reglages/consentement',
  accessibility: () => '/accessibilite',
  commentCharter: () => '/charte-des-commentaires',
  feeds: () => '/flux',
  siteMap: () => '/plan-du-site',
  /** The full-content feed that stands beside a list: `/monde` → `/monde/rss.xml`. */
  feedOf: (listPath: string) => (listPath === '/' ? '/rss.xml' : `${listPath}/rss.xml`),
  jsonFeedOf: (listPath: string) => (listPath === '/' ? '/feed.json' : `${listPath}/feed.json`),
  sitemapIndex: () => '/sitemap.xml',
  /** A part of the sitemap by its name (features/reach/syndication/sitemap-parts.ts). */
  sitemapPart: (name: string) => `/sitemaps/${name}.xml`,
  newsSitemap: () => '/news-sitemap.xml',
  /** Where feeds send whoever wants to be told at once (WebSub). */
  webSubHub: () => '/websub',
  manifest: () => '/manifest.webmanifest',
  speculationRules: () => '/speculation-rules.json',
  /** Where whoever is told by IndexNow finds our key. */
  indexNowKey: (key: string) => `/${key}.txt`,
  media: (hash: string, extension: string) => `/medias/${hash}.${extension}`,
  /** A picture of an advertiser by its name (features/ads/campaigns/creative.ts). */
  adFile: (name: string) => `${adFilePath}${name}`,
  /** Where a banner in a frame stands with its files; another version is another address. */
  adFrame: (creativeId: string, version: number) => `${adFramePath}${creativeId}-${version}/`,
  /** The same before its approval, for whoever holds the key (features/ads/campaigns/frame-address.ts). */
  adFramePreview: (creativeId: string, version: number, key: string) =>
    `${adFramePath}${creativeId}-${version}-${key}/`,
  /** Where a click on an advertisement goes first: it is counted, then led to what its advertiser declared. */
  adClick: (token: string) => `/pub/clic/${token}`,
  /** Where anybody says what is wrong with an advertisement that they saw. */
  reportAd: ({ slot, creativeId, path }: { slot: string; creativeId: string; path: string }) =>
    withQuery('/compte/signaler-publicite', { emplacement: slot, creation: creativeId, page: path }),
  preview: (token: string) => `/apercu/${token}`,
  previewFrame: (token: string, screen: 'telephone' | 'ordinateur') => `/apercu/${token}/cadre/${screen}`,
  signIn: (next?: string) => (next ? `/connexion?suite=${encodeURIComponent(next)}` : '/connexion'),
  signUp: (next?: string) => withQuery('/inscription', { suite: next }),
  signUpConfirmation: (token: string) => `/inscription/${encodeURIComponent(token)}`,
  /** Where one asks for a link to sign in, and where the link leads. */
  signInLinks: (next?: string) => withQuery('/connexion/lien', { suite: next }),
  signInLink: (token: string) => `/connexion/lien/${encodeURIComponent(token)}`,
  forgottenPassword: () => '/connexion/oubli',
  newPassword: (token: string) => `/connexion/oubli/${encodeURIComponent(token)}`,
  account: () => '/compte',
  ownComments: (page = 1) => (page <= 1 ? '/compte/commentaires' : `/compte/commentaires?page=${page}`),
  ownComment: (commentId: string) => `/compte/commentaires/${commentId}`,
  /** Where a text that could not be posted waits for whoever typed it. */
  keptComment: (reference: string) => `/compte/commenter/${encodeURIComponent(reference)}`,
  /** Where anybody says that a comment should not stand, and where the receipt stands afterwards. */
  reportComment: (commentId: string) => `/compte/signaler/${commentId}`,
  reportReceipt: (number: string) => `/compte/signalement/${encodeURIComponent(number)}`,
  /** The same page, with what became of a complaint. */
  adComplaint: (at: {
    emplacement?: string;
    creation?: string;
    page?: string | undefined;
    fait?: string;
    erreur?: string;
  }) => withQuery('/compte/signaler-publicite', at),
  replyToComment: (commentId: string) => `/compte/repondre/${commentId}`,
  profile: () => '/compte/profil',
  ownData: () => '/compte/donnees',
  emailChange: (token: string) => `/compte/adresse/${encodeURIComponent(token)}`,
  /** Where a code is asked for at sign-in. */
  secondFactor: (next?: string) => withQuery('/connexion/second-facteur', { suite: next }),
  /** Where one's own second factor is set up. */
  accountSecondFactor: (next?: string) => withQuery('/compte/second-facteur', { suite: next }),
  firstAccess: (token: string) => `/connexion/premier-acces/${encodeURIComponent(token)}`,
  apiSignIn: () => '/api/v1/connexion',
  apiSignUp: () => '/api/v1/inscription',
  apiSignUpConfirmation: () => '/api/v1/inscription/confirmation',
  apiMailedLinks: () => '/api/v1/connexion/envoi',
  apiSignInLink: () => '/api/v1/connexion/lien',
  apiNewPassword: () => '/api/v1/connexion/mot-de-passe',
  apiName: () => '/api/v1/compte/nom',
  apiPassword: () => '/api/v1/compte/mot-de-passe',
  apiEmail: () => '/api/v1/compte/adresse',
  apiEmailConfirmation: () => '/api/v1/compte/adresse/confirmation',
  apiSecondFactor: () => '/api/v1/connexion/second-facteur',
  apiPasskeyQuestion: () => '/api/v1/connexion/second-facteur/cle/question',
  apiPasskeyAnswer: () => '/api/v1/connexion/second-facteur/cle',
  apiTotpStart: () => '/api/v1/compte/second-facteur/application',
  apiTotpConfirmation: () => '/api/v1/compte/second-facteur/application/confirmation',
  apiRecoveryCodes: () => '/api/v1/compte/second-facteur/secours',
  apiFactorRemoval: () => '/api/v1/compte/second-facteur/retrait',
  apiFactorLater: () => '/api/v1/compte/second-facteur/plus-tard',
  apiNewPasskeyQuestion: () => '/api/v1/compte/second-facteur/cles/question',
  apiNewPasskey: () => '/api/v1/compte/second-facteur/cles',
  apiFirstAccess: () => '/api/v1/connexion/premier-acces',
  apiSignOut: () => '/api/v1/deconnexion',
  apiSessions: () => '/api/v1/compte/sessions',
  apiOwnData: () => '/api/v1/compte/donnees',
  apiDeletion: () => '/api/v1/compte/suppression',
  apiDeletionCancelling: () => '/api/v1/compte/suppression/annulation',
  apiOwnDataExport: (exportId: string) => `/api/v1/compte/donnees/${exportId}`,
  /** Where pages tell of their reading. */
  apiAudience: () => beaconPath,
  apiPresence: () => '/api/v1/redaction/presence',
  apiAdComplaints: () => '/api/v1/ad-complaints',
  apiReports: (articleId: string) => `/api/v1/articles/${articleId}/reports`,
  apiComments: (articleId: string) => `/api/v1/articles/${articleId}/comments`,
  apiCommentToken: (articleId: string) => `/api/v1/articles/${articleId}/comments/token`,
  /** Ends the mails of comments of whom the token names. */
  apiNoticesOff: (token: string) => `/api/v1/avis/${token}`,
  apiNotices: () => '/api/v1/compte/avis',
  noticesOff: (token: string) => `/compte/avis/${token}`,
  apiComment: (commentId: string) => `/api/v1/comments/${commentId}`,
  apiCommentVotes: (commentId: string) => `/api/v1/comments/${commentId}/votes`,
  apiCommentReports: (commentId: string) => `/api/v1/comments/${commentId}/reports`,
  apiCommentRemoval: (commentId: string) => `/api/v1/comments/${commentId}/removal`,
  apiCommentAppeals: (commentId: string) => `/api/v1/comments/${commentId}/appeals`,
  apiTransparency: (year: number) => `/api/v1/redaction/transparence?annee=${year}`,
  apiArticle: (articleId: string) => `/api/v1/articles/${articleId}`,
  apiSharing: (articleId: string) => `/api/v1/articles/${articleId}/sharing`,
  /** What other sites make of an address of ours. */
  apiOembed: (url: string, format: 'json' | 'xml') =>
    withQuery('/api/v1/oembed', { url, format: format === 'json' ? undefined : format }),
  apiLateActs: () => '/api/v1/redaction/retards',
  desk: () => '/redaction',
  deskArticles: () => '/redaction/articles',
  /** The list, those that are late alone. */
  deskLate: () => '/redaction/articles?retard=1',
  deskArticle: (articleId: string) => `/redaction/articles/${articleId}`,
  deskVersions: (articleId: string) => `/redaction/articles/${articleId}/versions`,
  /** Two versions by id, or by what they are: `en-ligne`, `travail`. */
  deskComparison: (articleId: string, { from, to }: { from: string; to: string }) =>
    `/redaction/articles/${articleId}/versions?de=${from}&a=${to}`,
  /** How many read the newspaper, and who reads one story. */
  deskAudience: () => '/redaction/audience',
  deskArticleAudience: (articleId: string) => `/redaction/articles/${articleId}/audience`,
  apiAudienceFigures: () => '/api/v1/redaction/audience',
  apiArticleFigures: (articleId: string) => `/api/v1/redaction/audience/${articleId}`,
  deskReview: () => '/redaction/relecture',
  deskRequests: () => '/redaction/demandes',
  /** Everything of somebody who comments: their words, their record, what moderators said to them. */
  deskReader: (userId: string, page = 1) =>
    withQuery(`/redaction/moderation/lecteurs/${userId}`, { page: page > 1 ? page : undefined }),
  deskModerationFigures: () => '/redaction/moderation/chiffres',
  apiModerationFigures: () => '/api/v1/redaction/moderation/chiffres',
  apiFollowQueue: () => '/api/v1/redaction/moderation',
  deskModerationSettings: () => '/redaction/moderation/reglages',
  deskReports: () => '/redaction/moderation/signalements',
  /** One reported comment in the list. */
  deskReport: (commentId: string) => `/redaction/moderation/signalements#signale-${commentId}`,
  deskModeration: (at: { file?: string; ordre?: string; page?: number } = {}) =>
    withQuery('/redaction/moderation', { ...at, page: at.page && at.page > 1 ? at.page : undefined }),
  deskRequest: (requestId: string) => `/redaction/demandes#demande-${requestId}`,
  deskBin: () => '/redaction/articles/corbeille',
  deskFront: () => '/redaction/une',
  deskTeam: () => '/redaction/equipe',
  deskPerson: (userId: string) => `/redaction/equipe/${userId}`,
  deskRights: () => '/redaction/equipe/droits',
  deskTokens: () => '/redaction/equipe/jetons',
  deskSections: () => '/redaction/rubriques',
  deskSubjects: () => '/redaction/sujets',
  deskAuthors: () => '/redaction/signatures',
  deskAuthor: (authorId: string) => `/redaction/signatures/${authorId}`,
  deskNewAuthor: () => '/redaction/signatures/nouvelle',
  deskMedia: () => '/redaction/medias',
  deskAsset: (assetId: string) => `/redaction/medias/${assetId}`,
  apiOriginal: (assetId: string) => `/api/v1/medias/${assetId}/original`,
  apiUploads: () => '/api/v1/medias/envois',
  apiUpload: (uploadId: string) => `/api/v1/medias/envois/${uploadId}`,
  /** Parts are numbered from 1. */
  apiUploadPart: (uploadId: string, number: number) => `/api/v1/medias/envois/${uploadId}/parties/${number}`,
  /** Where a file of a creative is sent, by what it is (features/ads/campaigns/creative-intake.ts). */
  apiCreativeFile: (kind: string) => `/api/v1/publicite/fichiers/${kind}`,
  /** A page with a creative in its slots, as one screen shows it. */
  apiCreativePreview: (creativeId: string, at: { page: string; ecran: string }) =>
    withQuery(`/api/v1/publicite/creations/${creativeId}/apercu`, at),
  apiUploadEnd: (uploadId: string) => `/api/v1/medias/envois/${uploadId}/fin`,
  deskSettings: () => '/redaction/reglages',
  /** What the world was told of stories, and what became of it. */
  deskDistribution: (at: { etat?: string; canal?: string; page?: number } = {}) =>
    withQuery('/redaction/reglages/diffusion', { ...at, page: at.page && at.page > 1 ? at.page : undefined }),
  /** The ad desk: campaigns, then what stands beside them. */
  deskAds: (at: { etat?: string; annonceur?: string; q?: string; page?: number } = {}) =>
    withQuery('/redaction/publicite', { ...at, page: at.page && at.page > 1 ? at.page : undefined }),
  deskNewCampaign: (at: { annonceur?: string; nature?: string } = {}) =>
    withQuery('/redaction/publicite/campagnes/nouvelle', at),
  deskCampaign: (campaignId: string) => `/redaction/publicite/campagnes/${campaignId}`,
  deskCampaignReport: (campaignId: string) => `/redaction/publicite/campagnes/${campaignId}/rapport`,
  apiCampaignReport: (campaignId: string) => `/api/v1/redaction/publicite/campagnes/${campaignId}/rapport`,
  /** What an advertiser reads without an account, and the same as a spreadsheet. */
  adReport: (token: string) => `/pub/rapport/${token}`,
  adReportTable: (token: string) => `/pub/rapport/${token}/tableau`,
  deskAdvertisers: () => '/redaction/publicite/annonceurs',
  deskAdvertiser: (advertiserId: string) => `/redaction/publicite/annonceurs/${advertiserId}`,
  deskNewAdvertiser: () => '/redaction/publicite/annonceurs/nouveau',
  /** A creative on a real page, at each screen. */
  deskCreativePreview: (creativeId: string, page?: string) =>
    withQuery(`/redaction/publicite/creations/${creativeId}/apercu`, { page }),
  deskCreative: (creativeId: string) => `/redaction/publicite/creations/${creativeId}`,
  /** A creative that does not exist yet, of the campaign that it will belong to. */
  deskNewCreative: (campaignId: string) => `/redaction/publicite/creations/nouvelle?campagne=${campaignId}`,
  deskAdComplaints: () => '/redaction/publicite/signalements',
  /** ads.txt and its kin. */
  deskAdFiles: () => '/redaction/publicite/fichiers',
  deskAdsSettings: () => '/redaction/publicite/reglages',
  deskPersonalData: () => '/redaction/donnees',
  deskRedirects: () => '/redaction/redirections',
  deskMissingPaths: () => '/redaction/redirections/introuvables',
  apiRedirectsExport: () => '/api/v1/redirections/export',
  deskJournal: () => '/redaction/journal',
  apiJournalExport: () => '/api/v1/journal/export',
  invitation: (token: string) => `/connexion/invitation/${encodeURIComponent(token)}`,
  apiInvitation: () => '/api/v1/connexion/invitation',
  deskKit: () => '/redaction/kit',
} as const;

/** The query of a search: what is undefined or empty is left out. */
type SearchAddress = {
  q?: string | undefined;
  page?: number | undefined;
  rubrique?: string | undefined;
  sujet?: string | undefined;
  auteur?: string | undefined;
  genre?: string | undefined;
  annee?: string | undefined;
  du?: string | undefined;
  au?: string | undefined;
  tri?: string | undefined;
};

/** Which comments: their order, one thread alone, the page; nothing for what is usual. */
type CommentsAddress = {
  tri?: string | undefined;
  fil?: string | undefined;
  page?: number | undefined;
};

/** True for the way to a text that waits for whoever typed it. */
export const leadsToKeptComment = (path: string | null): boolean =>
  path?.startsWith(urls.keptComment('')) ?? false;

/** A path of ours with values for its query; empty ones are left out. */
export function withQuery(path: string, values: Record<string, string | number | undefined>): string {
  const [bare = '', known = ''] = path.split('?');
  const query = new URLSearchParams(known);
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return query.size > 0 ? `${bare}?${query}` : bare;
}

/** The absolute form of a path on the configured public address. */
export const absoluteUrl = (siteUrl: string, path: string): string => new URL(path, siteUrl).href;
