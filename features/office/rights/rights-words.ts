import type { Allowance, RightsGroup, RoleAnswer } from '#features/office/rights/rights.ts';
import { reachWords, rightsPage as words, stateOfArticle } from '#words/office/rights/rights.ts';

/** One allowance in French: « ses textes (article non publié) ». */
export function allowanceWords(
  { reach, states, isWholeNewspaper }: Allowance,
  group: RightsGroup['id'],
): string {
  if (group !== 'articles') return isWholeNewspaper ? words.yesEverywhere : words.yes;
  if (states.length === 0) return reachWords[reach];
  return `${reachWords[reach]} (${words.states(states.map((state) => stateOfArticle[state]).join(', '))})`;
}

/** What a role may, in French; « non » when nothing. */
export const answerWords = ({ allowances }: RoleAnswer, group: RightsGroup['id']): string =>
  allowances.length === 0
    ? words.no
    : allowances.map((allowance) => allowanceWords(allowance, group)).join('\u202F; ');
