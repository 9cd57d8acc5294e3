import type { GenreName } from '#features/readers/spam-filter/genres/genre.ts';
import type { SignName } from '#features/readers/spam-filter/signs.ts';
import { counted } from '#lib/numbers.ts';

const nb = '\u00a0';
const quoted = (words: string): string => `«${nb}${words}${nb}»`;
const small = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
/** « deux liens », « 12 liens ». */
const inWords = (count: number, one: string): string =>
  `${small[count] ?? count} ${one}${count > 1 ? 's' : ''}`;
const listed = (words: readonly string[]): string => words.slice(0, 5).map(quoted).join(', ');

/** « 4 min », « 20 s »: how long somebody is asked to wait. */
const waitWords = (seconds: number): string =>
  seconds < 60 ? `${Math.max(1, Math.ceil(seconds))}${nb}s` : `${Math.ceil(seconds / 60)}${nb}min`;

/** What the author of a comment is told. */
export const authorSentences = {
  published: 'Votre message est en ligne.',
  waiting: 'Un modérateur lira votre message avant qu’il ne paraisse.',
  refused: 'Votre message ne peut pas paraître tel quel. Vous pouvez le modifier et le renvoyer.',
  empty: 'Écrivez quelque chose.',
  tooLong: (most: number) =>
    `Votre message est trop long${nb}: ${counted(most, 'caractère')} au plus. Raccourcissez-le et renvoyez-le.`,
  long: 'Votre message est long\u00a0: un modérateur le lira.',
  disguised:
    'Votre message contient des signes qui empêchent de le lire. Retapez-le sans mise en forme et renvoyez-le.',
  markup: 'Votre message contient du code. Écrivez du texte seul et renvoyez-le.',
  noToken: 'Relisez votre message et publiez-le.',
  oldToken: 'Cette page est ouverte depuis longtemps. Relisez votre message et publiez-le.',
  usedToken: 'Ce formulaire a déjà servi. Relisez votre message et publiez-le.',
  tooSoon: 'C’était très rapide. Relisez votre message et publiez-le.',
  tooOften: (seconds: number) =>
    `Vous écrivez beaucoup à la suite${nb}: réessayez dans ${waitWords(seconds)}.`,
  again: 'Vous avez déjà envoyé ce message.',
  seen: 'Un message presque identique vient d’être envoyé\u00a0: un modérateur lira le vôtre.',
  contact: (parts: readonly string[]) =>
    `Votre message contient ${parts.join(' et ')}${nb}: un modérateur le lira.`,
  links: (count: number) => inWords(count, 'lien'),
  spelledOut: 'une adresse écrite en toutes lettres',
  phones: (count: number) => (count === 1 ? `un numéro de téléphone` : 'des numéros de téléphone'),
  mails: (count: number) => (count === 1 ? 'une adresse électronique' : 'des adresses électroniques'),
  handles: 'un compte de messagerie',
  newcomer: (missing: number) =>
    missing === 1
      ? 'Un modérateur lit encore ce message avant qu’il ne paraisse\u00a0: les suivants paraîtront aussitôt.'
      : `Un modérateur lit les ${inWords(missing, 'premier')} messages de chacun avant qu’ils ne paraissent.`,
} as const;

/** What moderators read of each step's finding. */
export const findingWords = {
  failed: 'Cette vérification n’a pas abouti\u00a0: personne ne sait ce qu’elle aurait dit.',
  late: 'Cette vérification n’a pas répondu à temps\u00a0: personne ne sait ce qu’elle aurait dit.',
  closed: 'Les commentaires de cet article sont fermés.',
  empty: 'Le message est vide.',
  tooLong: (count: number) => `Le message compte ${counted(count, 'caractère')}.`,
  overrides: 'Des signes renversent le sens de lecture.',
  stacked: 'Des accents sont empilés jusqu’à rendre le texte illisible.',
  control: 'Le texte contient des caractères de commande.',
  markup: 'Le texte contient du code exécutable.',
  zeroWidth: (count: number) => `${counted(count, 'signe invisible', 'signes invisibles')} dans des mots.`,
  mixedWords: (count: number) =>
    `${counted(count, 'mot', 'mots')} où des lettres d’un autre alphabet imitent les nôtres.`,
  spacedWords: (count: number) => `${counted(count, 'mot')} épelé lettre à lettre.`,
  honeypot: 'Le champ que personne ne voit a été rempli.',
  noToken: 'Le formulaire ne portait pas de jeton.',
  usedToken: 'Le jeton du formulaire a déjà servi.',
  oldToken: 'Le jeton du formulaire est périmé.',
  tooSoon: (seconds: number) =>
    `Envoyé ${seconds.toFixed(1).replace('.', ',')}${nb}s après l’affichage du formulaire.`,
  tooOften: 'Trop de messages à la suite, de ce compte ou de cette adresse.',
  again: 'La même personne a déjà envoyé ce texte.',
  seen: (count: number, hours: number) =>
    `Texte identique ou presque à ${counted(count, 'autre message', 'autres messages')} des ${hours} dernières heures.`,
  links: (hosts: readonly string[]) =>
    `${counted(hosts.length, 'lien')}${nb}: ${hosts.slice(0, 5).join(', ')}`,
  spelledOut: (found: readonly string[]) => `Adresse écrite pour échapper aux filtres${nb}: ${listed(found)}`,
  phones: (found: readonly string[]) => `Numéro de téléphone${nb}: ${found.slice(0, 5).join(', ')}`,
  mails: (found: readonly string[]) => `Adresse électronique${nb}: ${found.slice(0, 5).join(', ')}`,
  handles: (found: readonly string[]) => `Compte de messagerie${nb}: ${listed(found)}`,
  banned: (found: readonly string[]) => `Mots interdits${nb}: ${listed(found)}`,
  suspect: (found: readonly string[]) => `Mots à surveiller${nb}: ${listed(found)}`,
  genre: (name: string, found: readonly string[]) => `Ressemble à ${name}${nb}: ${listed(found)}`,
  offer: 'Ressemble à une annonce\u00a0: un contact, un lien ou un appel à s’en servir.',
  newcomer: (approved: number, wanted: number) =>
    `Nouveau venu${nb}: ${counted(approved, 'message approuvé', 'messages approuvés')} sur ${wanted}.`,
  record: (refused: number, decided: number, days: number) =>
    `${refused} refus sur ${counted(decided, 'décision')} en ${days}${nb}jours.`,
  model: (version: number, percent: number) =>
    `Modèle du journal (version ${version})${nb}: ${percent}${nb}% de spam.`,
  modelWhy: (why: readonly string[]) => `Parce que${nb}: ${why.join(', ')}.`,
  akismetSpam: 'Akismet y voit du spam.',
  akismetBlatant: 'Akismet y voit du spam sans aucun doute.',
  akismetLater: (seconds: number) =>
    `Akismet n’a pas fini d’en juger${nb}: il sera interrogé de nouveau dans ${waitWords(seconds)}.`,
} as const;

/** The trades that live on comments, as « ressemble à … » goes on. */
export const genreNames = {
  loan: 'une offre de prêt',
  inheritance: 'une fausse succession ou un faux don',
  occult: 'une annonce de marabout ou de voyance',
  support: 'un faux service client',
  recovery: 'un faux service de récupération',
  crypto: 'une promesse de gains en cryptomonnaie ou en bourse',
  income: 'une promesse de revenus faciles',
  betting: 'une annonce de jeux d’argent',
  papers: 'une vente de faux papiers',
  medicine: 'une vente de médicaments ou de cures',
  adult: 'une annonce pour adultes',
  romance: 'une fausse rencontre',
  followers: 'une demande d’abonnements ou de votes',
  referencing: 'un commentaire de référencement',
  shop: 'une réclame de boutique',
  services: 'une réclame de services',
  bait: 'un appel à suivre un lien ou à écrire en privé',
} as const satisfies Record<GenreName, string>;

/** What a comment shows besides its words. */
const signNames = {
  link: 'un lien',
  links: 'plusieurs liens',
  bareLink: 'un lien presque seul',
  ownThing: 'sa propre page, chaîne ou boutique',
  institution: 'un lien vers une institution ou un journal',
  spelledOut: 'une adresse en toutes lettres',
  phone: 'un numéro de téléphone',
  mail: 'une adresse électronique',
  handle: 'un compte de messagerie',
  channel: 'un réseau ou une messagerie nommés',
  call: 'un appel à agir',
  callToMe: 'une invitation à prendre contact',
  commands: 'des injonctions',
  commerce: 'un vocabulaire commercial',
  offering: 'une offre',
  startingPrice: 'un tarif',
  cheapHost: 'un lien vers un domaine bradé',
  hyphenHost: 'un lien vers un domaine fait de mots-clés',
  promise: 'une promesse',
  price: 'un prix ou un cadeau',
  witness: 'un témoignage de satisfaction',
  distance: 'une mise en garde',
  opinion: 'un avis',
  question: 'une question',
  quotation: 'une citation',
  address: 'une réponse à quelqu’un',
  disguise: 'des mots maquillés',
  capitals: 'tout en capitales',
  symbols: 'des symboles d’annonce',
  brief: 'quelques mots',
  longText: 'un texte développé',
  tradeName: 'une enseigne pour nom',
  ownPage: 'une page personnelle donnée',
  markup: 'du code de lien',
  strongGenre: 'le vocabulaire d’une annonce',
  genre: 'des tournures d’annonce',
  pitch: 'des mots de vendeur',
  density: 'beaucoup de mots de vendeur en peu de phrases',
  talk: 'des mots de conversation',
  keywords: 'des mots-clés à la suite',
  reach: 'de quoi répondre hors du journal',
  pitchAndReach: 'une offre et de quoi y répondre',
  endsWithContact: 'un contact pour finir',
  shortLink: 'une adresse raccourcie ou un salon privé',
  nakedDomain: 'un nom de domaine cité dans la phrase',
  deepLink: 'un lien vers une page précise',
  sum: 'une somme d’argent',
  rate: 'un gain par jour ou un taux',
  orders: 'des consignes au lecteur',
  flattery: 'un compliment passe-partout',
  flatteryForLink: 'un compliment passe-partout et une adresse',
  houseSpeaks: 'une maison qui parle d’elle',
  begging: 'une demande de vues, de votes ou d’abonnés',
  hook: 'une accroche',
  fortune: 'un témoignage de fortune ou de guérison',
  helpline: 'un service public ou d’écoute',
  keywordName: 'un nom fait de mots-clés',
  introduces: 'une présentation de soi d’annonceur',
  terms: 'des conditions d’annonce',
  delay: 'un délai promis',
  garbled: 'une langue de machine',
  customerAsked: 'une question à un client',
  tradeHost: 'un domaine de commerce',
} as const satisfies Record<SignName, string>;

/** Whether somebody learns anything by reading it: articles and pronouns weigh too, but explain nothing. */
const isTelling = (words: string): boolean => /[\p{L}\p{N}]{4}/u.test(words);

/** A feature of the model in words; null for what means nothing to a reader: pieces of words, small words. */
export function nameFeature(name: string): string | null {
  const [kind, rest] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
  switch (kind) {
    case 'w':
    case 'p':
      return isTelling(rest) ? rest : null;
    case 'n':
      return `nom${nb}: ${rest}`;
    case 'genre':
      return genreNames[rest as GenreName];
    case 'c':
      return null;
    default:
      return signNames[name as SignName] ?? null;
  }
}
