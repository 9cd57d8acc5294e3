import type {
  AppealOutcome,
  ReportGround,
  ReportOutcome,
  Statement,
} from '#features/readers/comments/comment-reports.ts';
import { date, dateAndClock } from '#lib/dates.ts';
import { groundWords, receiptPage } from '#words/readers/comments/comment-reports.ts';
import type { NoticeWords } from '#lib/notice-words.ts';

const nb = '\u00a0';

const redress = `Si cette décision ne vous convient pas, vous pouvez répondre à l’adresse de contact du journal, donnée dans ses mentions légales, saisir un organe certifié de règlement extrajudiciaire des litiges, ou le juge.`;

/** Mails to whoever reported. */
export const reportNotices = {
  received: ({ number, ground, at }: { number: string; ground: ReportGround; at: Date }): NoticeWords => ({
    subject: `Votre signalement ${number}`,
    lines: [
      `Nous avons reçu votre signalement le ${dateAndClock(at)}. Il porte le numéro ${number}.`,
      `Motif${nb}: ${groundWords[ground].label}.`,
      'Une personne le lira et décidera\u202f; aucun moyen automatisé ne décide à sa place. Vous recevrez sa décision à cette adresse.',
    ],
    actionLabel: 'Où en est ce signalement',
  }),
  decided: ({
    number,
    outcome,
    note,
  }: {
    number: string;
    outcome: ReportOutcome;
    note: string | null;
  }): NoticeWords => ({
    subject: `Votre signalement ${number}${nb}: la décision`,
    lines: [
      receiptPage.outcomes[outcome],
      ...(outcome === 'gone' ? [] : ['Une personne a pris cette décision, sans moyen automatisé.', redress]),
    ],
    quote: note,
    actionLabel: 'Ce signalement',
  }),
  /** To moderators, once an hour at most. */
  waiting: ({ ground, headline }: { ground: ReportGround; headline: string }): NoticeWords => ({
    subject: `Commentaire signalé${nb}: ${headline}`,
    lines: [`Un commentaire sous «${nb}${headline}${nb}» est signalé${nb}: ${groundWords[ground].label}.`],
    actionLabel: 'Lire les signalements',
  }),
  /** To the editors-in-chief, each time. */
  threat: ({ headline, text }: { headline: string; text: string }): NoticeWords => ({
    subject: `Urgent${nb}: menace pour une vie, sous ${headline}`,
    lines: [
      `Un commentaire sous «${nb}${headline}${nb}» est signalé comme une menace pour la vie ou la sécurité d’une personne.`,
      'La loi demande d’en informer sans délai la police ou la justice (règlement (UE) 2022/2065, article 18). Notez ensuite à qui et quand, depuis la page des signalements.',
    ],
    quote: text,
    actionLabel: 'Lire et transmettre',
  }),
} as const;

type Stated = Pick<
  Statement,
  'ground' | 'facts' | 'isAutomated' | 'isReported' | 'decidedAt' | 'appealUntil'
>;

/** The paragraphs of a statement of reasons, as article 17, 3 wants them: the same in the account and in the mail. */
export function statementLines(stated: Stated): string[] {
  const { ground, facts, isAutomated, isReported, decidedAt, appealUntil } = stated;
  const { basis, held } = groundWords[ground];
  return [
    `Le ${dateAndClock(decidedAt)}, votre commentaire a été retiré du journal, pour tous ses lecteurs et sans limite de durée.`,
    `Ce qui lui est reproché${nb}: ${held}.`,
    `Sur quoi la décision se fonde${nb}: ${basis}.`,
    ...(facts ? [`Ce que dit le modérateur${nb}: ${facts}`] : []),
    isReported
      ? 'Le commentaire avait été signalé.'
      : 'La modération l’a lu d’elle-même, sans qu’il ait été signalé.',
    isAutomated
      ? 'La décision a été prise par un moyen automatisé.'
      : 'Une personne a pris cette décision\u202f; aucun moyen automatisé n’a décidé.',
    `Vous pouvez la contester sans frais jusqu’au ${date(appealUntil)}, dans votre compte, page de ce commentaire\u00a0: quelqu’un d’autre la relira. Vous pouvez aussi saisir un organe certifié de règlement extrajudiciaire des litiges, ou le juge.`,
  ];
}

/** Mails to whoever wrote the comment. */
export const statementNotices = {
  removed: (stated: Stated, { headline, text }: { headline: string; text: string }): NoticeWords => ({
    subject: `Votre commentaire a été retiré${nb}: ${headline}`,
    lines: [`Sous l’article «${nb}${headline}${nb}».`, ...statementLines(stated)],
    quote: text,
    actionLabel: 'Lire les motifs, contester',
  }),
  restored: ({ headline }: { headline: string }): NoticeWords => ({
    subject: `Votre commentaire est de nouveau en ligne${nb}: ${headline}`,
    lines: [`La modération est revenue sur le retrait de votre commentaire sous «${nb}${headline}${nb}».`],
    actionLabel: 'Voir ce commentaire',
  }),
  appealDecided: ({
    outcome,
    answer,
    headline,
  }: {
    outcome: AppealOutcome;
    answer: string | null;
    headline: string;
  }): NoticeWords => ({
    subject:
      outcome === 'restored'
        ? `Votre commentaire est de nouveau en ligne${nb}: ${headline}`
        : `Votre recours${nb}: le retrait est maintenu`,
    lines: [
      outcome === 'restored'
        ? `Vous avez contesté le retrait de votre commentaire sous «${nb}${headline}${nb}». Quelqu’un d’autre l’a relu\u00a0: le commentaire est remis à sa place.`
        : `Vous avez contesté le retrait de votre commentaire sous «${nb}${headline}${nb}». Quelqu’un d’autre l’a relu\u00a0: le retrait est maintenu.`,
      ...(outcome === 'upheld'
        ? [
            'Vous pouvez encore saisir un organe certifié de règlement extrajudiciaire des litiges, ou le juge.',
          ]
        : []),
    ],
    quote: answer,
    actionLabel: 'Voir ce commentaire',
  }),
  /** To those who may read it. */
  appealed: ({ headline }: { headline: string }): NoticeWords => ({
    subject: `Recours à lire${nb}: ${headline}`,
    lines: [
      `L’auteur d’un commentaire retiré sous «${nb}${headline}${nb}» conteste ce retrait. Quelqu’un d’autre que la personne qui l’a retiré en décide.`,
    ],
    actionLabel: 'Lire le recours',
  }),
} as const;
