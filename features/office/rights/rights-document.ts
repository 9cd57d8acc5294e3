import { listRights, type RightsGroup } from '#features/office/rights/rights.ts';
import { answerWords } from '#features/office/rights/rights-words.ts';
import { roles } from '#lib/actor.ts';
import { roleWords } from '#messages/accounts.ts';
import {
  rightsDocument as document,
  rightsGroupWords,
  rightsPage as words,
} from '#words/office/rights/rights.ts';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function groupTable({ id, rows }: RightsGroup): string {
  const head = [words.action, ...roles.map((role) => roleWords[role])];
  return [
    `## ${rightsGroupWords[id]}`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(({ label, answers }) => line([label, ...answers.map((answer) => answerWords(answer, id))])),
  ].join('\n');
}

function reasonTable(groups: readonly RightsGroup[]): string {
  const rows = groups.flatMap((group) => group.rows);
  const lines = rows.flatMap(({ label, answers }) =>
    [...new Set(answers.flatMap(({ reasons }) => reasons))].map((reason) => line([label, reason])),
  );
  return [
    document.reasons,
    '',
    document.reasonsLead,
    '',
    line([words.action, document.reason]),
    line(['---', '---']),
    ...lines,
  ].join('\n');
}

/** docs/roles.md, whole. */
export function rightsDocument(): string {
  const groups = listRights();
  const parts = [
    document.title,
    document.made,
    `${words.lead} ${words.stranger}`,
    words.scope,
    ...groups.map(groupTable),
    reasonTable(groups),
  ];
  return `${parts.join('\n\n')}\n`;
}
