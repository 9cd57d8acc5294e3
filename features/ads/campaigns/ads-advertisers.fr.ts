import { counted } from '#lib/numbers.ts';

const nb = '\u00A0';

/** Faults of the fields of an advertiser. */
export const advertiserFaults = {
  name: `Donnez un nom${nb}: les lecteurs le lisent à côté de «${nb}Publicité${nb}».`,
  taken: (name: string) => `«${nb}${name}${nb}» existe déjà. Ouvrez sa fiche, ou précisez ce nom.`,
  email: 'Cette adresse électronique n’est pas valable.',
  website: `Donnez une adresse entière, en https${nb}: https://exemple.fr`,
} as const;

export const advertiserRefusals = {
  unknown: 'Cet annonceur n’existe pas ou n’existe plus.',
  house: 'Le journal est son propre annonceur\u00A0: il ne s’archive pas.',
  unended: (names: readonly string[]) =>
    `Terminez d’abord ses campagnes\u00A0: ${names.map((name) => `«${nb}${name}${nb}»`).join(', ')}.`,
} as const;

/** The pages of advertisers. */
export const advertiserWords = {
  title: 'Annonceurs',
  lead: 'Qui achète de l’espace. Leur nom est lu par les lecteurs à côté de «\u00A0Publicité\u00A0»\u202F; le reste ne sort pas de la régie.',
  create: 'Nouvel annonceur',
  newTitle: 'Nouvel annonceur',
  back: 'Tous les annonceurs',
  search: 'Chercher un annonceur',
  filter: 'Chercher',
  showArchived: 'Montrer aussi les archivés',
  none: 'Aucun annonceur pour l’instant. Le premier se crée en un instant\u00A0: il suffit d’un nom.',
  noneFound: 'Aucun annonceur ne correspond.',
  columns: { name: 'Nom', contact: 'Contact', campaigns: 'Campagnes', live: 'En cours' },
  house: 'le journal lui-même',
  houseHelp: 'Le journal est son propre annonceur\u00A0: ce nom est lu au-dessus des créations maison.',
  allCampaigns: (count: number) => `Toutes ses campagnes (${counted(count, 'campagne')})`,
  archived: 'archivé',
  name: 'Nom',
  nameHelp: 'Tel que les lecteurs le liront (LCEN, art. 20).',
  contactName: 'Personne à qui parler',
  contactEmail: 'Son adresse électronique',
  website: 'Site',
  note: 'Notes de la régie',
  save: 'Enregistrer',
  saved: 'Enregistré.',
  createNow: 'Créer l’annonceur',
  campaigns: 'Ses campagnes',
  noCampaign: 'Aucune campagne.',
  newCampaign: 'Nouvelle campagne pour cet annonceur',
  archiveTitle: 'Archiver',
  archiveHelp:
    'Un annonceur archivé ne se propose plus à une nouvelle campagne. Ses campagnes terminées et leurs chiffres restent.',
  archive: 'Archiver cet annonceur',
  unarchive: 'Remettre en service',
  archivedNow: 'Cet annonceur est archivé.',
  unarchivedNow: 'Cet annonceur est de nouveau en service.',
} as const;
