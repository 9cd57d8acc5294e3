import {
  defaultModerationSettings,
  type ModerationFigures,
  type ModerationSettings,
} from '#features/readers/spam-filter/moderation-settings.ts';
import type { Candidate, JudgePorts } from '#features/readers/spam-filter/verdict.ts';

const second = 1_000;
const submittedAt = new Date('2026-11-26T18:00:00Z');

type CandidateToMake = Partial<Omit<Candidate, 'author'>> & { author?: Partial<Candidate['author']> };

/** A comment that every step lets pass: by a reader who is known, through a form that was open for a minute. */
export const newCandidate = ({ author, ...values }: CandidateToMake = {}): Candidate => ({
  articleId: 'article',
  text: 'Je ne suis pas convaincu par le second argument, mais l’enquête est solide.',
  addressPrefix: '192.0.2.1',
  userAgent: 'Mozilla/5.0',
  referrer: null,
  replyToId: null,
  honeypot: '',
  formToken: { issuedAt: new Date(submittedAt.getTime() - 60 * second), isUsed: false },
  submittedAt,
  ...values,
  author: {
    id: 'author',
    name: 'Camille Roy',
    email: 'camille@exemple.fr',
    createdAt: new Date('2026-01-01T00:00:00Z'),
    approvedCount: 12,
    recentDecided: 0,
    recentRefused: 0,
    isStaff: false,
    ...author,
  },
});

/** Ports that let everything pass, but for those that are given. */
export const openPorts = (given: Partial<JudgePorts> = {}): JudgePorts => ({
  settings: () => Promise.resolve(defaultModerationSettings),
  whyClosed: () => Promise.resolve(null),
  takeTurn: () => Promise.resolve(0),
  findSimilar: () => Promise.resolve([]),
  model: () => Promise.resolve(null),
  askAkismet: () => Promise.resolve(null),
  ...given,
});

/** The default settings with others of some. */
export const settingsWith =
  ({
    figures,
    ...given
  }: Partial<Omit<ModerationSettings, 'figures'>> & { figures?: Partial<ModerationFigures> } = {}) =>
  () =>
    Promise.resolve({
      ...defaultModerationSettings,
      ...given,
      figures: { ...defaultModerationSettings.figures, ...figures },
    });
