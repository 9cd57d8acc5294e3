import { counted } from '#lib/numbers.ts';
import type { NoticeWords } from '#lib/notice-words.ts';

type Ending = {
  name: string;
  day: string;
  headlines: readonly string[];
  /** Names of those whose portrait it is. */
  portraitOf: readonly string[];
};

const mostHeadlines = 12;
const linesOf = (headlines: readonly string[]): string[] => {
  const more = headlines.length - mostHeadlines;
  return [
    ...headlines.slice(0, mostHeadlines).map((headline) => `— ${headline}`),
    ...(more > 0 ? [`Et ${counted(more, 'autre')}.`] : []),
  ];
};
const shownBy = ({ headlines, portraitOf }: Ending): string[] => {
  const faces = portraitOf.length > 0 ? [`Elle sert de portrait (${portraitOf.join(', ')}).`] : [];
  if (headlines.length === 0) return faces;
  return [
    ...faces,
    headlines.length === 1
      ? 'Un article en ligne la montre\u00a0:'
      : `${headlines.length}\u00a0articles en ligne la montrent\u00a0:`,
  ];
};
const whatToDo =
  'Rien ne disparaît de soi-même\u00a0: remplacez-la, prolongez ses droits, ou retirez-la de la photothèque.';

/** The mails about rights that end while a picture is online. */
export const rightsNotices = {
  soon: (ending: Ending): NoticeWords => ({
    subject: `Droits d’image jusqu’au ${ending.day}\u00a0: ${ending.name}`,
    lines: [
      [
        `Les droits de l’image «\u00a0${ending.name}\u00a0» tiennent jusqu’au ${ending.day} inclus.`,
        ...shownBy(ending),
      ].join(' '),
      ...linesOf(ending.headlines),
      whatToDo,
    ],
    actionLabel: 'Ouvrir l’image',
  }),
  last_day: (ending: Ending): NoticeWords => ({
    subject: `Fin des droits d’une image, le ${ending.day}\u00a0: ${ending.name}`,
    lines: [
      [
        `Le ${ending.day} est le dernier jour des droits de l’image «\u00a0${ending.name}\u00a0».`,
        ...shownBy(ending),
      ].join(' '),
      ...linesOf(ending.headlines),
      whatToDo,
    ],
    actionLabel: 'Ouvrir l’image',
  }),
} as const;

/** The same on the desk's first page. */
export const endingRightsWords = {
  title: 'Droits d’images qui finissent',
  until: (day: string) => `Droits jusqu’au ${day}`,
  ended: (day: string) => `Droits finis le ${day}, toujours en ligne`,
  online: (headlines: readonly string[], portraitOf: readonly string[]) =>
    [...portraitOf.map((name) => `Portrait\u00a0: ${name}`), ...headlines].join(' · '),
} as const;
