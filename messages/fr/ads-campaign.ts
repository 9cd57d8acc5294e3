import type { CampaignMove } from '#features/ads/campaign.ts';
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
  endBeforeStart: 'La fin précède le début.',
  endInPast: 'Cette fin est déjà passée.',
  budget: 'Donnez un nombre d’impressions, d’au moins 1.',
  budgetSpent: (spent: number) =>
    `${counted(spent, 'impression a', 'impressions ont')} déjà été livrées\u00A0: le budget ne peut pas être moindre.`,
  cap: (most: number) => `Donnez un nombre entre 1 et ${wholeNumber(most)}, ou laissez vide.`,
  refresh: (least: number, most: number) =>
    `De ${least} à ${most} secondes, ou rien\u00A0: jamais moins de ${least}.`,
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
