import { namedCrawlers } from '#lib/ai-crawlers.ts';
import type { SettingsField, SettingsGroup } from '#features/house/settings/settings-fields.ts';

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
  auditWhole:
    'Un audit se donne avec sa date, qui l’a mené et son taux\u00A0: aucun des trois, ou les trois.',
  auditRate: 'Un taux va de 0 à 100, par exemple 87,5.',
  auditToCome: 'Cet audit n’a pas encore eu lieu.',
  auditFailures:
    'Sous 100\u00A0%, la déclaration nomme ce qui n’est pas conforme\u00A0: une ligne par point.',
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
  owners: 'À qui est le journal',
  host: 'Hébergeur',
  contacts: 'Contacts',
  social: 'Le journal sur les réseaux',
  accounts: 'Comptes de la rédaction',
  accessibility: 'Audit d’accessibilité',
  machines: 'Moteurs',
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
  'publisher.legalRepresentative': 'Représentant légal',
  'publisher.owners': 'Principaux associés, et qui peut peser sur le journal',
  'publisher.beneficialOwners': 'Bénéficiaires effectifs',
  'publisher.publicAdvertising': 'Publicité d’organismes publics, par an',
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
  'accessibilityAudit.date': 'Date de l’audit',
  'accessibilityAudit.auditor': 'Mené par',
  'accessibilityAudit.rate': 'Critères du RGAA respectés, en %',
  'accessibilityAudit.failures': 'Ce qui n’est pas conforme',
  'accessibilityAudit.exemptions': 'Dérogations, et contenus que la loi ne vise pas',
} as const satisfies Record<SettingsField, string>;

/** What a group says before its fields. */
export const settingsGroupHelp: Partial<Record<SettingsGroup, string>> = {
  owners:
    'La loi n°\u00A086-897 (art.\u00A05) veut le représentant légal et les trois principaux associés\u00A0; le règlement européen sur la liberté des médias (art.\u00A06), qui peut peser sur le journal, ses bénéficiaires effectifs, et ce que des organismes publics y dépensent en publicité.',
  accessibility:
    'Tant qu’aucun audit n’est donné ici, chaque page dit «\u00A0Accessibilité\u00A0: non conforme\u00A0»\u00A0: c’est ce que veut dire l’absence d’audit. Avec un audit, l’état suit de son taux\u00A0: partiellement conforme dès 50\u00A0%, totalement à 100\u00A0%. Un audit vaut trois ans.',
};

/** What is said under a field before it is filled. */
export const settingsFieldHelp: Partial<Record<SettingsField, string>> = {
  'publisher.pressRegistration': 'S’il y en a un.',
  'publisher.owners': 'Un par ligne, avec sa part\u00A0: «\u00A0Société des rédacteurs, 51\u00A0%\u00A0».',
  'publisher.beneficialOwners':
    'Un nom par ligne\u00A0: les personnes qui possèdent ou contrôlent en dernier lieu.',
  'publisher.publicAdvertising': 'Le montant annuel et l’année, ou qu’il n’y en a pas.',
  'accessibilityAudit.failures': 'Un point par ligne\u00A0; il en faut un sous 100\u00A0%.',
  'accessibilityAudit.exemptions': 'Un point par ligne, avec sa raison.',
  aiCrawlers: `Dans robots.txt\u00A0: ${namedCrawlers('training')}. Les refuser ne retire le journal d’aucun moteur de recherche.`,
  aiAnswers: `Dans robots.txt\u00A0: ${namedCrawlers('answers')}. Les refuser, c’est n’être plus cité par ces moteurs de réponse.`,
  aiVisits: `Dans robots.txt\u00A0: ${namedCrawlers('visits')}. Plusieurs préviennent qu’ils lisent quand même une page que quelqu’un leur désigne.`,
  tdmReservation:
    'L’opposition que prévoit l’article L. 122-5-3 du code de la propriété intellectuelle, dite aux machines par tdmrep.json, par un en-tête de chaque page et de chaque image et dans le code des pages, et aux personnes dans les mentions légales. Un robot qui n’en tient pas compte n’est pas bloqué\u00A0: il enfreint une réserve.',
  tdmPolicy:
    'Facultative\u00A0: la page ou le fichier qui dit à qui demander une licence. Elle est jointe à la réserve.',
};

/** What the law wants in the legal notice and nobody gave yet. */
export const missingNoticeWords = {
  title: 'Ce que la loi veut encore',
  lead: 'Les mentions légales ne l’inventent pas\u00A0: elles disent «\u00A0non renseigné par l’éditeur\u00A0», ou se taisent.',
  oldAudit: 'L’audit d’accessibilité a plus de trois ans\u00A0: la déclaration est à refaire.',
  laws: {
    lcen: 'loi n°\u00A02004-575, art.\u00A01\u20111',
    press: 'loi n°\u00A086-897, art.\u00A05',
    media: 'règlement (UE)\u00A02024/1083, art.\u00A06',
    privacy: 'RGPD, art.\u00A013',
  },
} as const;

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
} as const;
