import { accountRights } from '#features/house/accounts/accounts.policy.ts';
import { adsRights } from '#features/ads/campaigns/ads.policy.ts';
import {
  type ArticleRight,
  articleRights,
  articleVerbs,
} from '#features/newsroom/articles/article-rights.ts';
import { mayActOnArticle, mayCreateArticle } from '#features/newsroom/articles/articles.policy.ts';
import { type PublicationState, publicationStates } from '#features/newsroom/articles/articles.ts';
import { audienceRights } from '#features/readers/audience/audience.policy.ts';
import { auditRights } from '#features/office/audit/audit.policy.ts';
import { commentRights } from '#features/readers/comments/comments.policy.ts';
import { consentRights } from '#features/readers/consent/consent.policy.ts';
import { distributionRights } from '#features/reach/distribution/distribution.policy.ts';
import { frontRights } from '#features/newsroom/front/front.policy.ts';
import { mediaRights } from '#features/newsroom/media/media.policy.ts';
import { redirectRights } from '#features/house/redirects/redirects.policy.ts';
import { retentionRights } from '#features/house/retention/retention.policy.ts';
import { settingsRights } from '#features/house/settings/settings.policy.ts';
import { taxonomyRights } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { type Person, type Role, roles } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import type { Permission } from '#lib/use-case.ts';
import {
  articleVerbWords,
  type Reach,
  type RightsGroupName,
  type RoleRightName,
  roleRightWords,
} from '#words/office/rights/rights.ts';

/** What one role may with one action: these texts in these states (no states: whatever the state). */
export type Allowance = { reach: Reach; states: readonly PublicationState[]; isWholeNewspaper?: boolean };
export type RoleAnswer = { role: Role; allowances: readonly Allowance[]; reasons: readonly string[] };
export type RightsRow = { id: string; label: string; answers: readonly RoleAnswer[] };
export type RightsGroup = { id: RightsGroupName; rows: readonly RightsRow[] };

/** Every subject's rows that hang on the role alone. A new policy's table is one line here. */
export const roleRightTables: readonly {
  id: RightsGroupName;
  rights: Partial<Record<RoleRightName, RoleRight>>;
}[] = [
  { id: 'front', rights: frontRights },
  { id: 'media', rights: mediaRights },
  { id: 'taxonomy', rights: taxonomyRights },
  { id: 'comments', rights: commentRights },
  { id: 'audience', rights: audienceRights },
  { id: 'ads', rights: adsRights },
  { id: 'redirects', rights: redirectRights },
  { id: 'distribution', rights: distributionRights },
  { id: 'settings', rights: settingsRights },
  { id: 'consent', rights: consentRights },
  { id: 'retention', rights: retentionRights },
  { id: 'accounts', rights: accountRights },
  { id: 'audit', rights: auditRights },
];

const here = 'rubrique';
const elsewhere = 'ailleurs';
const holder = (role: Role, sectionId: string | null): Person => ({
  kind: 'person',
  userId: 'moi',
  name: '',
  grants: [{ role, sectionId }],
  via: 'session',
});

/** Who leads or administers does so for the whole newspaper; the others are shown with a section of their own. */
const usualScope = (role: Role): string | null =>
  role === 'editor_in_chief' || role === 'administrator' ? null : here;

/** The four relations of a person to a text, in the order in which `reaches` reads them. */
const relations = [
  { createdById: 'moi', sectionPath: [here] },
  { createdById: 'autre', sectionPath: [here] },
  { createdById: 'moi', sectionPath: [elsewhere] },
  { createdById: 'autre', sectionPath: [elsewhere] },
] as const;

const reaches: Record<string, Reach> = {
  '1111': 'all',
  '1110': 'sectionAndOwn',
  '1100': 'section',
  '1010': 'own',
  '1000': 'ownInSection',
  '0000': 'none',
};

/** Which texts four answers reach. A combination without a word is a table gone wrong: it throws. */
function reachOf(answers: readonly Permission[]): Reach {
  const key = answers.map(({ allowed }) => (allowed ? '1' : '0')).join('');
  const reach = reaches[key];
  if (!reach) throw new Error(`no word for a right that answers ${key}`);
  return reach;
}

const reasonsOf = (answers: readonly Permission[]): string[] =>
  answers.flatMap((answer) => (answer.allowed ? [] : [answer.reason]));

/** Asks the policy in every state and says it in as few words as it takes. */
function answerOf(
  role: Role,
  states: readonly PublicationState[],
  ask: (state: PublicationState) => readonly Permission[],
): RoleAnswer {
  const byReach = new Map<Reach, PublicationState[]>();
  const reasons = new Set<string>();
  for (const state of states) {
    const answers = ask(state);
    const reach = reachOf(answers);
    byReach.set(reach, [...(byReach.get(reach) ?? []), state]);
    for (const reason of reasonsOf(answers)) reasons.add(reason);
  }
  const allowances = [...byReach]
    .filter(([reach]) => reach !== 'none')
    .map(([reach, held]) => ({ reach, states: held.length === publicationStates.length ? [] : held }));
  return { role, allowances, reasons: [...reasons] };
}

function createRow(): RightsRow {
  const answers = roles.map((role): RoleAnswer => {
    const asked = [here, elsewhere].map((section) =>
      mayCreateArticle(holder(role, usualScope(role)), [section]),
    );
    const reach = asked[1]?.allowed ? 'all' : 'section';
    const allowances = asked[0]?.allowed ? [{ reach, states: [] } as const] : [];
    return { role, allowances, reasons: [...new Set(reasonsOf(asked))] };
  });
  return { id: 'create', label: roleRightWords.createArticle, answers };
}

function articleRows(): RightsRow[] {
  const verbs = articleVerbs.map((verb) => {
    const right: ArticleRight = articleRights[verb];
    const answers = roles.map((role) =>
      answerOf(role, right.states, (publicationState) =>
        relations.map((text) =>
          mayActOnArticle(holder(role, usualScope(role)), verb, {
            ...text,
            signedByUserIds: [],
            publicationState,
          }),
        ),
      ),
    );
    return { id: verb, label: articleVerbWords[verb], answers };
  });
  return [createRow(), ...verbs];
}

function roleRow(id: RoleRightName, right: RoleRight): RightsRow {
  const answers = roles.map((role): RoleAnswer => {
    const answer = answerRight(holder(role, null), right);
    if (!answer.allowed) return { role, allowances: [], reasons: [answer.reason] };
    const isWholeNewspaper = right.reach === 'newspaper';
    return { role, allowances: [{ reach: 'all', states: [], isWholeNewspaper }], reasons: [] };
  });
  return { id, label: roleRightWords[id], answers };
}

/** The whole table of rights, in the order in which it is shown; made from the policies' own answers. */
export const listRights = (): RightsGroup[] => [
  { id: 'articles', rows: articleRows() },
  ...roleRightTables.map(({ id, rights }) => ({
    id,
    rows: Object.entries(rights).map(([name, right]) => roleRow(name as RoleRightName, right)),
  })),
];
