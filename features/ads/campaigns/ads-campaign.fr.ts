import type { SlotKind, Device } from '#features/ads/campaigns/ad-slots.ts';
import type { CreativeKind } from '#features/ads/campaigns/ads.ts';
import type { CampaignField } from '#features/ads/campaigns/campaign-fields.ts';
import type { CampaignMove } from '#features/ads/campaigns/campaign.ts';
import { counted, wholeNumber } from '#lib/numbers.ts';

const quoted = (text: string): string => `«\u00A0${text}\u00A0»`;

const political =
  'La publicité politique est refusée\u00A0: le code électoral (art. L. 52-1) l’interdit dans les six mois qui précèdent une élection, et le règlement (UE) 2024/900 demande une transparence que ce journal n’a pas mise en place.';

/** What makes no sense in the form of a campaign, beside its field. */
export const campaignFaults = {
  name: 'Donnez un nom à la campagne.',
  political,
  advertiser: 'Choisissez un annonceur.',
  ownAdvertiser: 'Pour le journal lui-même, choisissez la nature «\u00A0Maison\u00A0».',
  archivedAdvertiser: 'Cet annonceur est archivé. Remettez-le en service, ou choisissez-en un autre.',
  hours: 'Chaque plage a au moins un jour, et finit après avoir commencé. Une nuit se dit en deux plages.',
  noHour: 'Donnez une date et une heure.',
  noEnd: 'Donnez une fin\u00A0: seules les campagnes maison peuvent n’en pas avoir.',
  hourMissing: 'Cette heure n’existe pas\u00A0: l’horloge avance cette nuit-là. Choisissez-en une autre.',
  endBeforeStart: 'La fin doit venir après le début.',
  endInPast: 'Cette fin est déjà passée.',
  budget: (most: number) => `Donnez un nombre d’impressions, de 1 à ${wholeNumber(most)}.`,
  budgetSpent: (spent: number) =>
    `${counted(spent, 'impression a', 'impressions ont')} déjà été livrées\u00A0: le budget ne peut pas être moindre.`,
  counting:
    'Ce qui a déjà été servi de cette campagne est compté autrement, et le budget avec : dupliquez-la pour compter ainsi.',
  cap: (most: number) => `Donnez un nombre entre 1 et ${wholeNumber(most)}, ou laissez vide.`,
  refresh: (least: number, most: number) =>
    `De ${least} à ${most}\u00A0secondes, ou rien\u00A0: jamais moins de ${least}.`,
  words: (most: number, longest: number) =>
    `Au plus ${most} mots ou expressions, de ${longest} caractères chacun au plus.`,
  targeting: 'Un de ces emplacements ou de ces écrans n’existe pas.',
  goneTarget: 'L’un d’eux n’existe plus. Retirez-le.',
} as const;

/** Why something can't be done with a campaign. */
export const campaignRefusals = {
  unknown: 'Cette campagne n’existe pas ou n’existe plus.',
  ended: 'Cette campagne est terminée\u00A0: elle ne change plus. Dupliquez-la.',
  political,
  conflict: 'Quelqu’un d’autre a enregistré cette campagne entre-temps.',
  changedSince:
    'La campagne ou ses créations ont changé depuis que vous avez ouvert cette page. Rechargez-la et relisez.',
  unreadable: 'Ses heures ou son ciblage ne se lisent pas. Enregistrez-la de nouveau.',
  over: 'La fin de cette campagne est passée. Changez ses dates.',
  advertiserArchived: (name: string) =>
    `${quoted(name)} est archivé\u00A0: remettez cet annonceur en service d’abord.`,
  noCreative: 'Ajoutez au moins une création\u00A0: il n’y a rien à montrer.',
  creativesWithCampaign: 'Les créations se valident avec leur campagne.',
  reasonNeeded: 'Dites pourquoi\u00A0: c’est ce que lira la personne qui l’a préparée.',
  copyOf: (name: string) => `Copie de ${name}`,
  exclusive: (name: string, advertiser: string) =>
    `Ces emplacements sont déjà vendus en exclusivité à ces dates\u00A0: campagne ${quoted(name)} de ${advertiser}. Changez les dates, les emplacements ou le ciblage.`,
  badMove: {
    change: 'Cette campagne ne change plus.',
    submit: 'Cette campagne est déjà en validation, ou validée.',
    approve: 'Cette campagne n’attend pas de validation\u00A0: elle a changé ou quelqu’un a déjà décidé.',
    refuse: 'Cette campagne n’attend pas de validation\u00A0: elle a changé ou quelqu’un a déjà décidé.',
    pause: 'Cette campagne n’est pas en diffusion.',
    resume: 'Cette campagne n’est pas suspendue.',
    end: 'Cette campagne est déjà terminée.',
  } satisfies Record<CampaignMove, string>,
} as const;

export const slotWords = {
  'banniere-haute': 'Bannière en haut de page',
  'pave-article': 'Pavés dans les articles',
  'colonne-droite': 'Colonne de droite (ordinateur)',
  'entre-rubriques-une': 'Entre les rubriques de la une',
  'mobile-bas': 'Bas d’écran (téléphone)',
} as const satisfies Record<SlotKind, string>;

export const deviceWords = {
  phone: 'Téléphone',
  tablet: 'Tablette',
  desktop: 'Ordinateur',
} as const satisfies Record<Device, string>;

export const creativeKindWords = {
  picture: 'Image',
  html5: 'HTML5',
  text: 'Texte',
  tag: 'Balise d’un tiers',
} as const satisfies Record<CreativeKind, string>;

export const weekdayWords = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'] as const;

/** The fields of a campaign, by the name that their labels say. */
export const campaignFieldWords = {
  advertiserId: 'Annonceur',
  name: 'Nom de la campagne',
  kind: 'Nature',
  startsAt: 'Début',
  endsAt: 'Fin',
  hours: 'Heures de la semaine',
  budgetKind: 'Vendu en',
  budget: 'Impressions achetées',
  counting: 'Impressions comptées',
  pacing: 'Rythme',
  priority: 'Priorité',
  isExclusive: 'Exclusive',
  capImpressions: 'Au plus, par navigateur',
  capSeconds: 'Par',
  withoutConsent: 'Sans l’accord du lecteur',
  refreshSeconds: 'Renouveler après (secondes)',
  slots: 'Emplacements',
  sectionIds: 'Rubriques',
  subjectIds: 'Sujets',
  articleIds: 'Articles',
  devices: 'Écrans',
  words: 'Mots du texte',
} as const satisfies Record<CampaignField, string>;

/** The form of a campaign. */
export const campaignForm = {
  newTitle: 'Nouvelle campagne',
  newHouseTitle: 'Nouvelle campagne maison',
  identity: 'Identité',
  chooseAdvertiser: 'Choisir…',
  noAdvertiser: 'Aucun annonceur en service\u00A0:',
  createAdvertiser: 'créez-en un',
  nameHelp: 'Pour la régie\u202F; les lecteurs ne lisent que le nom de l’annonceur.',
  kindHelp: {
    commercial: 'Vendue à un annonceur.',
    house:
      'Pour le journal lui-même\u00A0: remplit ce qui n’est pas vendu, sans budget, et sans fin si l’on veut.',
    political: 'Refusée par ce journal.',
  },
  politicalReason: campaignFaults.political,
  when: 'Quand',
  zone: (zone: string) => `À l’heure du journal (${zone}).`,
  endHelpHouse: 'Vide\u00A0: tant que personne ne l’arrête.',
  hoursHelp: 'Sans plage, elle est diffusée à toute heure.',
  addHours: 'Ajouter une plage',
  removeHours: (number: number) => `Retirer la plage ${number}`,
  hoursOf: (number: number) => `Plage ${number}`,
  hoursFrom: 'De',
  hoursTo: 'À',
  hour: (hour: number) => `${hour}\u00A0h`,
  sold: 'Ce qui est vendu',
  budgetKinds: {
    impressions: 'Impressions\u00A0: un nombre acheté',
    days: 'Jours\u00A0: autant d’impressions que ses dates en donnent',
  },
  countings: {
    served: 'Servies\u00A0: envoyées au navigateur',
    viewable: 'Vues\u00A0: la moitié à l’écran pendant une seconde, chez qui a donné son accord à la mesure',
  },
  pacings: {
    even: 'Régulier\u00A0: réparti jusqu’à la fin',
    fast: 'Au plus vite',
  },
  priorityHelp: 'De 1 (d’abord) à 10 (en dernier).',
  isExclusive: 'Exclusive\u00A0: seule à ses emplacements pendant ses heures',
  often: 'Combien de fois',
  capHelp: 'Vide\u00A0: pas de plafond. Il se compte dans le navigateur du lecteur, avec son accord.',
  periods: { 3600: 'heure', 86400: 'jour', 604800: 'semaine', 2592000: 'mois' } as Record<number, string>,
  withoutConsent: {
    withhold: 'Ne pas la montrer',
    uncapped: 'La montrer sans plafond',
  },
  refreshHelp: 'Vide\u00A0: jamais. Au moins 30\u00A0secondes à l’écran.',
  where: 'Où',
  whereHelp:
    'Par la page et l’écran, jamais par la personne. Rien de coché\u00A0: partout. Plusieurs listes se cumulent\u202F; dans une liste, un seul suffit.',
  findArticle: 'Chercher un article par son titre',
  findSubject: 'Chercher un sujet',
  find: 'Chercher',
  addShort: 'Viser',
  removeShort: 'Retirer',
  noneFound: 'Rien ne correspond.',
  found: (count: number) => counted(count, 'résultat'),
  add: (name: string) => `Viser ${quoted(name)}`,
  remove: (name: string) => `Retirer ${quoted(name)}`,
  wordsHelp: 'Un mot ou une expression par ligne. La campagne paraît dans les textes qui en contiennent un.',
  save: 'Enregistrer',
  create: 'Créer le brouillon',
  saved: 'Enregistré.',
  goesBack: {
    submitted:
      'Enregistrer un changement retire cette campagne de la validation\u00A0: il faudra l’envoyer de nouveau.',
    approved:
      'Enregistrer un changement retire aussitôt cette campagne des pages, jusqu’à sa nouvelle validation.',
    paused: 'Enregistrer un changement demande une nouvelle validation.',
  },
  faulty: (count: number) => (count > 1 ? `${count} champs sont à corriger.` : 'Un champ est à corriger.'),
  conflict: (taken: string, clashes: string) =>
    [
      'Quelqu’un d’autre a enregistré cette campagne entre-temps. Rien de ce que vous avez écrit n’est perdu.',
      ...(taken ? [`Repris de sa version\u00A0: ${taken}.`] : []),
      ...(clashes ? [`Changés par vous deux, c’est le vôtre qui reste ici\u00A0: ${clashes}.`] : []),
      'Relisez, puis enregistrez.',
    ].join(' '),
} as const;

/** The page of a campaign. */
export const campaignPage = {
  back: 'Toutes les campagnes',
  of: (advertiser: string) => `pour ${advertiser}`,
  archived: 'annonceur archivé',
  note: (note: string) => `Renvoyée avec ce motif\u00A0: ${note}`,
  endNote: (note: string) => `Terminée\u00A0: ${note}`,
  submittedBy: (name: string, day: string) => `Envoyée en validation par ${name} le ${day}.`,
  approvedBy: (name: string, day: string) => `Validée par ${name} le ${day}.`,
  somebody: 'quelqu’un dont le compte n’existe plus',
  priority: (priority: number) => `priorité ${priority}`,
  acts: 'Gestes',
  submit: 'Envoyer en validation',
  approve: 'Valider',
  refuse: 'Refuser…',
  pause: 'Suspendre',
  resume: 'Reprendre la diffusion',
  end: 'Terminer…',
  duplicate: 'Dupliquer',
  report: 'Rapport',
  refuseTitle: 'Refuser cette campagne',
  refuseReason: 'Pourquoi',
  refuseHelp: 'Elle redevient un brouillon\u202F; qui l’a préparée lira ce motif.',
  refuseNow: 'Refuser',
  endTitle: 'Terminer cette campagne',
  endHelp: 'Elle ne reviendra pas\u00A0: ses chiffres restent, et elle peut se dupliquer.',
  endReason: 'Pourquoi (facultatif)',
  endNow: 'Terminer',
  cancel: 'Annuler',
  done: {
    submit: 'La campagne attend sa validation.',
    approve: 'La campagne est validée\u00A0: elle est diffusée dans ses dates et ses heures.',
    refuse: 'La campagne est renvoyée avec votre motif.',
    pause: 'La campagne est suspendue\u00A0: elle n’est plus sur les pages.',
    resume: 'La campagne est de nouveau diffusée.',
    end: 'La campagne est terminée.',
    creatives: 'La création est validée.',
  },
  creatives: 'Créations',
  noCreatives: 'Aucune création\u00A0: il n’y a encore rien à montrer.',
  addCreative: 'Ajouter une création',
  creativeApproved: 'validée',
  creativeWaiting: 'à valider',
  creativeWithCampaign: 'se valide avec la campagne',
  approveCreative: 'Valider cette création',
  approveCreativeOf: (name: string) => `Valider la création ${quoted(name)}`,
  lookFirst: 'Ouvrez chaque création avant de valider\u00A0: ce que vous validez est ce qui est affiché ici.',
  overlaps: 'Aux mêmes endroits, en même temps',
  overlapsHelp: 'Elles se partagent les emplacements par priorité, puis selon ce qu’il leur reste à livrer.',
  overlapsExclusive:
    'Une campagne exclusive a ses emplacements pour elle seule\u00A0: les autres n’y paraissent pas.',
  noOverlaps: 'Aucune autre campagne ne vise ces emplacements à ces dates.',
  title: 'Campagne',
  change: 'Modifier la campagne',
  ended: 'Cette campagne est terminée\u00A0: elle ne change plus.',
} as const;
