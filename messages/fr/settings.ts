import { namedCrawlers } from '#lib/ai-crawlers.ts';
import type { SettingsField, SettingsGroup } from '#features/settings/settings-fields.ts';

/** `shift` is -1 when that hour falls on the day before on the new clock, 1 when on the day after. */
type ClockChange = Record<'was' | 'will' | 'from' | 'to', string> & { shift: -1 | 0 | 1 };
const shifts = { [-1]: ' la veille', 0: '', 1: ' le lendemain' } as const;

export const settingsWords = {
  notYours: 'Les réglages du journal sont tenus par les administrateurs.',
  title: 'Réglages du journal',
  lead: 'Ce que le journal dit de lui-même. Chaque changement est gardé au journal des actions et paraît aussitôt sur toutes les pages.',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  saved: 'Réglages enregistrés\u00A0: toutes les pages les montrent déjà.',
  unchanged: 'Rien n’a changé.',
  invalidAddress: 'Donnez une adresse entière, qui commence par https://.',
  invalidMail: 'Donnez une adresse électronique valable.',
  invalid: 'Cette valeur n’est pas valable, ou elle est trop longue.',
  required: 'Le journal doit en avoir un.',
  adsLine: (line: string) =>
    `«\u00A0${line}\u00A0» n’est pas une ligne d’ads.txt\u00A0: domaine, identifiant, DIRECT ou RESELLER.`,
  conflict: (value: string) =>
    value === ''
      ? 'Quelqu’un d’autre vient de vider ce champ. Rechargez la page pour repartir de là.'
      : `Quelqu’un d’autre vient d’y écrire «\u00A0${value}\u00A0». Rechargez la page pour repartir de là.`,
  conflictNote: 'Quelqu’un d’autre a changé les mêmes champs entre-temps\u00A0: rien n’a été enregistré.',
  timeZoneHelp:
    'L’horloge du journal\u00A0: les heures des articles, la programmation et les jours des archives se lisent sur elle.',
  /** Said before another zone is saved; `was` and `will` are « heure de Paris », `from` and `to` « 9 h ». */
  timeZoneChange: ({ was, will, from, to, shift }: ClockChange) =>
    `Ce qui est programmé garde son instant\u00A0: ce qui devait paraître aujourd’hui à\u00A0${from}, ${was}, paraîtra${shifts[shift]} à\u00A0${to}, ${will}. Les heures déjà publiées et les jours des archives se liront à l’${will}\u00A0: un article proche de minuit peut changer de jour.`,
  logo: 'Logo',
  logoHelp:
    'Le nom du journal est composé dans sa police\u00A0: il change avec le champ ci-dessus, sans image à remplacer.',
} as const;

export const settingsGroupWords = {
  identity: 'Identité',
  publisher: 'Éditeur et mentions légales',
  host: 'Hébergeur',
  contacts: 'Contacts',
  social: 'Le journal sur les réseaux',
  accounts: 'Comptes de la rédaction',
  machines: 'Moteurs, accessibilité, publicité',
} as const satisfies Record<SettingsGroup, string>;

export const settingsFieldWords = {
  name: 'Nom du journal',
  tagline: 'Devise',
  description: 'Description',
  timeZone: 'Fuseau horaire',
  'publisher.name': 'Société éditrice',
  'publisher.legalForm': 'Forme juridique',
  'publisher.capital': 'Capital social',
  'publisher.registration': 'Immatriculation (RCS ou RNA)',
  'publisher.address': 'Siège',
  'publisher.phone': 'Téléphone de l’éditeur',
  'publisher.publicationDirector': 'Directeur de la publication',
  'publisher.editorInChief': 'Responsable de la rédaction',
  'publisher.pressRegistration': 'Numéro CPPAP',
  'host.name': 'Nom de l’hébergeur',
  'host.address': 'Adresse de l’hébergeur',
  'host.phone': 'Téléphone de l’hébergeur',
  'contacts.newsroom': 'Rédaction',
  'contacts.corrections': 'Erreurs et corrections',
  'contacts.privacy': 'Données personnelles',
  'contacts.accessibility': 'Accessibilité',
  'contacts.security': 'Sécurité',
  'contacts.authorities': 'Point de contact des autorités (DSA, art. 11)',
  'contacts.readers': 'Point de contact des lecteurs (DSA, art. 12)',
  'social.facebook': 'Page Facebook (adresse)',
  'social.x': 'Compte X (@nom)',
  'social.instagram': 'Compte Instagram (adresse)',
  'social.linkedin': 'Page LinkedIn (adresse)',
  'social.youtube': 'Chaîne YouTube (adresse)',
  'social.bluesky': 'Compte Bluesky (adresse)',
  'social.mastodon': 'Compte Mastodon (adresse)',
  secondFactor: 'Second facteur exigé',
  robots: 'Moteurs de recherche',
  aiCrawlers: 'Robots d’IA qui recueillent des textes pour entraîner des modèles',
  aiAnswers: 'Robots d’IA qui tiennent un index pour répondre en citant leurs sources',
  aiVisits: 'Robots d’IA qui lisent une page parce que quelqu’un le leur demande',
  tdmReservation: 'Fouille de textes et de données',
  tdmPolicy: 'Adresse des conditions de fouille',
  'verification.google': 'Code de la Search Console de Google',
  'verification.bing': 'Code des outils pour webmasters de Bing',
  accessibility: 'Accessibilité déclarée',
  adsTxt: 'Lignes d’ads.txt',
} as const satisfies Record<SettingsField, string>;

/** What is said under a field before it is filled. */
export const settingsFieldHelp = {
  aiCrawlers: `Dans robots.txt\u00A0: ${namedCrawlers('training')}. Les refuser ne retire le journal d’aucun moteur de recherche.`,
  aiAnswers: `Dans robots.txt\u00A0: ${namedCrawlers('answers')}. Les refuser, c’est n’être plus cité par ces moteurs de réponse.`,
  aiVisits: `Dans robots.txt\u00A0: ${namedCrawlers('visits')}. Plusieurs préviennent qu’ils lisent quand même une page que quelqu’un leur désigne.`,
  tdmReservation:
    'L’opposition que prévoit l’article L. 122-5-3 du code de la propriété intellectuelle, dite aux machines par tdmrep.json, par un en-tête de chaque page et de chaque image, et dans le code des pages. Un robot qui n’en tient pas compte n’est pas bloqué\u00A0: il enfreint une réserve.',
  tdmPolicy:
    'Facultative\u00A0: la page ou le fichier qui dit à qui demander une licence. Elle est jointe à la réserve.',
} as const satisfies Partial<Record<SettingsField, string>>;

const crawlerChoices = { allow: 'Admis', refuse: 'Refusés' } as const;

/** The answers of the fields that are chosen. */
export const settingsChoices = {
  robots: {
    index: 'Peuvent tout parcourir',
    refuse: 'Ce site n’est pas encore public\u00A0: ils ne doivent ni le parcourir, ni en garder une page',
  },
  secondFactor: {
    leaders: 'Des administrateurs et de la rédaction en chef',
    staff: 'De toute la rédaction',
  },
  aiCrawlers: crawlerChoices,
  aiAnswers: crawlerChoices,
  aiVisits: crawlerChoices,
  tdmReservation: { open: 'Aucune réserve', reserved: 'Droits réservés\u00A0: aucune fouille sans accord' },
  accessibility: { none: 'Non conforme', partial: 'Partiellement conforme', full: 'Totalement conforme' },
} as const;
