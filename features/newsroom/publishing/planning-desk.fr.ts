import type { QuickHour } from '#features/newsroom/publishing/quick-hours.ts';
import { hourWords } from '#lib/dates.ts';
import { siteHourName } from '#messages/time-zones.ts';

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** « 2 h » of `2027-03-28T02:00`. */
const hourOf = (local: string): string => hourWords(Number(local.slice(11, 13)), Number(local.slice(14, 16)));

/** The desk's sentences about what is set for an hour. `day` is « lundi 30 novembre à 9 h ». */
export const planningDesk = {
  open: 'Programmer…',
  openUpdate: 'Programmer la mise à jour…',
  openWithdrawal: 'Programmer le retrait…',
  openEmbargo: 'Embargo…',
  cancel: 'Annuler',
  working: 'Un instant…',
  hour: 'Jour et heure',
  quick: 'Choix rapides',
  quickHours: {
    in_an_hour: 'Dans une heure',
    tonight: 'Ce soir, 18\u00a0h',
    tomorrow_early: 'Demain, 6\u00a0h',
    tomorrow: 'Demain, 9\u00a0h',
    monday: 'Lundi, 9\u00a0h',
  } satisfies Record<QuickHour['name'], string>,
  zoneName: () => upper(siteHourName()),
  zone: () => `${upper(siteHourName())}, celle du journal.`,
  zoneAt: (offset: string, utc: string) => `${upper(siteHourName())} (${offset}), soit ${utc} UTC.`,
  /** What clocks show before and after their change, as forms write it. */
  missing: (from: string, to: string) =>
    `Cette heure n’existe pas\u00a0: cette nuit-là, les horloges passent de ${hourOf(from)} à\u00a0${hourOf(to)}. Choisissez une heure avant ${hourOf(from)} ou à partir de ${hourOf(to)}.`,
  twice: (from: string, to: string) =>
    `Cette heure vient deux fois, car les horloges reculent de ${hourOf(from)} à\u00a0${hourOf(to)}. Laquelle\u202f?`,
  first: (utc: string) => `La première, avant le changement d’heure (${utc} UTC)`,
  second: (utc: string) => `La seconde, après le changement d’heure (${utc} UTC)`,
  publication: {
    title: 'Programmer la publication',
    submit: (day: string) => `Programmer pour ${day}`,
    done: (day: string) => `Publication programmée pour ${day}.`,
    line: (day: string) => `Publication programmée pour ${day}.`,
    unschedule: 'Annuler la programmation',
    undone: 'La programmation est annulée.',
  },
  update: {
    title: 'Programmer la mise à jour',
    help: 'Jusque-là, les lecteurs lisent la version en ligne. Le texte programmé est celui d’aujourd’hui\u00a0: ce que vous écrirez ensuite n’en fera pas partie.',
    kind: 'Nature de la mise à jour',
    substantive: 'De fond\u00a0: l’article affichera «\u00a0Mis à jour\u00a0»',
    minor: 'De détail\u00a0: la date affichée ne bouge pas',
    submit: (day: string) => `Mettre à jour ${day}`,
    done: (day: string) => `Mise à jour programmée pour ${day}.`,
    line: (day: string, isSubstantive: boolean) =>
      `Mise à jour programmée pour ${day} (${isSubstantive ? 'de fond' : 'de détail'}).`,
    unschedule: 'Annuler la mise à jour programmée',
    undone: 'La mise à jour programmée est annulée\u00a0: la version en ligne reste.',
  },
  withdrawal: {
    title: 'Programmer le retrait',
    help: 'À cette heure, l’adresse répondra 410 avec l’avis ci-dessous, et l’article quittera la une, les rubriques, les flux et la recherche.',
    notice: 'Avis aux lecteurs',
    submit: (day: string) => `Retirer ${day}`,
    done: (day: string) => `Retrait programmé pour ${day}.`,
    line: (day: string) => `Retrait programmé pour ${day}.`,
    unschedule: 'Annuler le retrait programmé',
    undone: 'Le retrait programmé est annulé\u00a0: l’article reste en ligne.',
  },
  embargo: {
    title: 'Ne pas publier avant',
    help: 'Jusqu’à cette heure, ce texte ne peut sortir par aucune porte\u00a0: ni publication, ni mise à jour, ni programmation plus tôt, ni API. Les aperçus le disent.',
    submit: (day: string) => `Mettre sous embargo jusqu’à ${day}`,
    done: (day: string) => `Sous embargo jusqu’à ${day}.`,
    line: (day: string) => `Sous embargo jusqu’à ${day}\u00a0: rien ne peut sortir avant.`,
    lift: 'Lever l’embargo',
    liftTitle: 'Lever l’embargo\u202f?',
    liftHelp: (day: string) => `Le texte pourra paraître aussitôt, avant ${day}.`,
    lifted: 'L’embargo est levé.',
    preview: (day: string) => `Sous embargo jusqu’à ${day}\u00a0: ne rien diffuser avant.`,
  },
  late: (act: string) => `${upper(act)}.`,
  overdue: (what: string, day: string) => `En retard\u00a0: ${what} devait avoir lieu ${day}.`,
  overdueHelp: 'L’acte est retenté chaque minute\u00a0; les vérifications disent ce qui le retient.',
  badge: (count: number) =>
    count > 1 ? `${count} articles programmés sont en retard` : '1 article programmé est en retard',
} as const;

/** The same in a list, beside the state. */
export const planningMentions = {
  onlyLate: 'En retard',
  publication: (day: string) => day,
  update: (day: string) => `mise à jour programmée pour ${day}`,
  withdrawal: (day: string) => `retrait programmé pour ${day}`,
  embargo: (day: string) => `sous embargo jusqu’à ${day}`,
  overdue: (day: string) => `en retard\u00a0: prévu ${day}`,
} as const;
