import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  checklistRuleNames,
  checklistRules,
  type ChecklistStage,
} from '#features/newsroom/articles/checklist.ts';
import { checklistWords } from '#words/newsroom/articles/checklist.ts';

const stages: ChecklistStage[] = ['submit', 'plan', 'publish', 'hour', 'restore'];
const yes = (is: boolean): string => (is ? 'oui' : 'non');

it('is what docs/checklist.md says, rule by rule', () => {
  const rows = readFileSync('docs/checklist.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const expected = checklistRuleNames.map((rule) => {
    const { level, stages: asked, canBeSetAside } = checklistRules[rule];
    const named = [`\`${rule}\``, checklistWords[rule].name];
    if (level === 'warning') return named;
    const known: readonly ChecklistStage[] = asked;
    return [...named, ...stages.map((stage) => yes(known.includes(stage))), yes(canBeSetAside)];
  });
  expect(rows.map((row, at) => row.slice(0, expected[at]?.length))).toEqual(expected);
});
