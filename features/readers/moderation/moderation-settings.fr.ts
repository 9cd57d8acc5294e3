import type { FigureField, figureUnits } from '#features/readers/moderation/moderation-form.ts';
import { counted } from '#lib/numbers.ts';

const nb = '\u00a0';
const percent = (share: number): string =>
  `${(share * 100).toFixed(share < 0.1 ? 1 : 0).replace('.', ',')}${nb}%`;

/** The page where the checks of comments are set. */
export const moderationSettingsWords = {
  title: 'Réglages de la modération',
  link: 'Réglages de la modération',
  back: 'Retour aux commentaires',
  lead: 'Chaque commentaire passe par les mêmes vérifications, dans le même ordre. Celle qui échoue fait attendre le commentaire\u00a0: il n’est ni publié, ni perdu.',
  lists: 'Listes de mots',
  listsHelp:
    'Un mot ou une expression par ligne. Accents, majuscules et lettres maquillées ne comptent pas\u00a0; * remplace n’importe quelle suite de lettres.',
  banned: 'Mots interdits',
  bannedHelp:
    'Un commentaire qui en contient est refusé. Gardez-les pour ce que personne n’écrit de bonne foi.',
  suspect: 'Mots à surveiller',
  suspectHelp: 'Un commentaire qui en contient attend un modérateur.',
  figures: 'Seuils',
  save: 'Enregistrer',
  saved: 'Réglages enregistrés\u00a0: ils valent dès le prochain commentaire.',
  faulty: 'Cette valeur n’est pas valable.',
  conflict:
    'Quelqu’un d’autre vient de changer ces réglages. Rechargez la page pour partir des siens\u00a0: rien n’a été enregistré.',
  model: 'Le modèle du journal',
  modelLead: 'Il apprend des décisions de vos modérateurs, et d’elles seules. Rien ne sort du journal.',
  modelNone: (least: number) =>
    `Il n’a pas encore assez de décisions pour parler${nb}: il en attend ${least} de chaque sorte, publiées et indésirables.`,
  modelSilent: (spam: number, honest: number, least: number) =>
    `Il se tait encore${nb}: ${counted(spam, 'indésirable')} et ${counted(honest, 'commentaire publié', 'commentaires publiés')} appris, ${least} de chaque sorte sont nécessaires. Il sert déjà à classer ce qui attend.`,
  modelVersion: (version: number, on: string) => `Version ${version}, apprise ${on}`,
  modelLearned: 'Appris de',
  modelLearnedValue: (spam: number, honest: number) =>
    `${counted(spam, 'indésirable')} et ${counted(honest, 'commentaire publié', 'commentaires publiés')}`,
  modelRecall: 'Spam reconnu',
  modelFalse: 'Honnêtes mis en attente à tort',
  modelShare: (share: number, of: number) => `${percent(share)} (sur ${of})`,
  modelMeasure: 'Mesuré sur un cinquième des décisions, mises de côté pendant l’apprentissage.',
  modelOn: 'Le modèle est allumé.',
  modelOff: 'Le modèle est éteint\u00a0: il ne fait attendre personne, et continue d’apprendre.',
  turnOff: 'Éteindre le modèle',
  turnOn: 'Rallumer le modèle',
  akismet: 'Akismet',
  akismetOff: 'Akismet n’est pas utilisé\u00a0: aucune clé n’est configurée (AKISMET_KEY).',
  akismetOn: 'Akismet est interrogé pour chaque commentaire, et apprend vos corrections.',
  akismetAlert: (code: string, message: string) => `Akismet signale un problème (${code})${nb}: ${message}`,
} as const;

export const figureWords = {
  'newcomers.approvals': 'Commentaires approuvés avant de paraître sans attendre',
  'refusals.waitsFromShare': 'Part de refus à partir de laquelle tout attend',
  'refusals.leastDecisions': 'Décisions nécessaires pour compter cette part',
  'refusals.days': 'Période où les refus comptent',
  'length.mostCharacters': 'Longueur la plus grande, en caractères',
  'length.waitsFromCharacters': 'Longueur à partir de laquelle un commentaire attend',
  'token.leastSeconds': 'Temps le plus court pour écrire',
  'token.mostSeconds': 'Temps au bout duquel le formulaire est redemandé',
  'limits.burst.points': 'Rafale\u00a0: commentaires admis',
  'limits.burst.seconds': 'Rafale\u00a0: durée',
  'limits.spell.points': 'Suite\u00a0: commentaires admis',
  'limits.spell.seconds': 'Suite\u00a0: durée',
  'duplicates.hours': 'Textes semblables\u00a0: comparés pendant',
  'duplicates.likeness': 'Textes semblables\u00a0: part commune',
  'duplicates.leastWords': 'Textes semblables\u00a0: longueur la plus courte, en mots',
  'contact.waitsFromLinks': 'Liens à partir desquels un commentaire attend',
  'contact.waitsFromSpelledOut': 'Adresses en toutes lettres à partir desquelles il attend',
  'contact.waitsFromPhones': 'Numéros de téléphone à partir desquels il attend',
  'contact.waitsFromMails': 'Adresses électroniques à partir desquelles il attend',
  'genres.waitsFromSuspicion': 'Annonces\u00a0: soupçon à partir duquel il attend',
  'genres.refusedFromSuspicion': 'Annonces\u00a0: soupçon à partir duquel il est refusé',
  'genres.refusedFromWeight': 'Annonces\u00a0: indices concordants pour refuser',
  'model.leastOfEach': 'Modèle\u00a0: décisions de chaque sorte avant de parler',
  'model.leastToOrder': 'Modèle\u00a0: décisions de chaque sorte avant de classer',
  'model.falsePositives': 'Modèle\u00a0: honnêtes mis en attente à tort, au plus',
  'model.mostDecisions': 'Modèle\u00a0: décisions apprises, les plus récentes',
  'akismet.timeoutSeconds': 'Akismet\u00a0: patience',
  'akismet.recheckAfterErrorSeconds': 'Akismet\u00a0: nouvel essai après une erreur',
  stepTimeoutSeconds: 'Patience pour chaque autre vérification',
} as const satisfies Record<FigureField, string>;

export const unitWords = {
  count: '',
  percent: ' (%)',
  days: ' (jours)',
  hours: ' (heures)',
  seconds: ' (secondes)',
} as const satisfies Record<(typeof figureUnits)[FigureField], string>;
