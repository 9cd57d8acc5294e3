import {
  type PublicationState,
  publicationMoves,
  publicationStates,
} from '#features/newsroom/articles/articles.ts';
import type { Role } from '#lib/actor.ts';
import { articleReasons as reasons } from '#words/newsroom/articles/articles.ts';

/**
 * Who may do what to an article: the one table. Policy, buttons, the desk's page of rights, docs/roles.md and the
 * tests over every role, verb and state read it; a new verb is a new row.
 */

/** Everything editorial, everywhere (a grant scoped to a section counts in that section). */
const chiefRoles: readonly Role[] = ['editor_in_chief', 'administrator'];
export const editingRoles: readonly Role[] = ['section_editor', ...chiefRoles];
const publishingWriters: readonly Role[] = ['journalist', ...editingRoles];
export const writingRoles: readonly Role[] = ['contributor', ...publishingWriters];

/** One way to hold a right; a person who fits one rule of the row is allowed. */
export type ArticleRule = {
  roles: readonly Role[];
  /** `any`: whoever wrote it; `own`: begun or signed by the person. */
  texts: 'any' | 'own';
  /** `granted`: a grant of one of these roles must reach the article's section; `anywhere`: holding it is enough. */
  sections: 'granted' | 'anywhere';
  /** The states in which the rule counts; all when absent. */
  states?: readonly PublicationState[];
};

export type ArticleRight = {
  rules: readonly ArticleRule[];
  /** In which publication states there is something to do at all; the move's own table refuses elsewhere. */
  states: readonly PublicationState[];
  /** Said to whoever signs the text but holds none of the roles. */
  roleReason: string;
  /** Said when only the article's state stands in the way. */
  stateReasons?: Partial<Record<PublicationState, string>>;
};

const editorsOfSection: ArticleRule = { roles: editingRoles, texts: 'any', sections: 'granted' };
const ownWhereGranted: ArticleRule = { roles: publishingWriters, texts: 'own', sections: 'granted' };
const ownAnywhere: ArticleRule = { roles: writingRoles, texts: 'own', sections: 'anywhere' };
const ownUnpublished: ArticleRule = { ...ownAnywhere, states: ['none'] };

const everyState = publicationStates;
const movable = (move: keyof typeof publicationMoves) => publicationMoves[move].from;

const writing: ArticleRight = {
  rules: [editorsOfSection, ownWhereGranted, ownUnpublished],
  states: everyState,
  roleReason: reasons.contributorLive,
  stateReasons: {
    published: reasons.contributorLive,
    withdrawn: reasons.contributorLive,
    scheduled: reasons.contributorScheduled,
  },
};
const publishing = {
  rules: [editorsOfSection, ownWhereGranted],
  roleReason: reasons.contributorNeverPublishes,
} as const;
const reading: ArticleRight = {
  rules: [editorsOfSection, ownAnywhere],
  states: everyState,
  roleReason: reasons.notYours,
};
const editorsAlone = {
  rules: [editorsOfSection],
  states: everyState,
  roleReason: reasons.editorsOnly,
} as const;
const binnable: readonly PublicationState[] = ['none', 'withdrawn'];

export const articleRights = {
  see: reading,
  edit: writing,
  submit: writing,
  return: { ...publishing, states: everyState },
  approve: { ...publishing, states: everyState },
  comment: reading,
  assign: editorsAlone,
  publish: { ...publishing, states: movable('publish') },
  schedule: { ...publishing, states: ['none', 'scheduled', 'published'] },
  update: { ...publishing, states: movable('update') },
  withdraw: { ...publishing, states: movable('withdraw') },
  restore: { ...publishing, states: movable('restore') },
  correct: { ...publishing, states: ['published'] },
  embargo: { ...editorsAlone, states: ['none', 'scheduled', 'published'] },
  answer: editorsAlone,
  override: editorsAlone,
  preview: reading,
  delete: {
    rules: [{ ...editorsOfSection, states: binnable }, ownUnpublished],
    states: everyState,
    roleReason: reasons.editorsOnly,
    stateReasons: {
      scheduled: reasons.unscheduleFirst,
      published: reasons.withdrawFirst,
      withdrawn: reasons.editorsOnly,
    },
  },
  undelete: { rules: [editorsOfSection, ownAnywhere], states: binnable, roleReason: reasons.editorsOnly },
} as const satisfies Record<string, ArticleRight>;

export type ArticleVerb = keyof typeof articleRights;
export const articleVerbs = Object.keys(articleRights) as readonly ArticleVerb[];
