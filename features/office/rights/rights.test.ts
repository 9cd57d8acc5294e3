import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleVerbs } from '#features/newsroom/articles/article-rights.ts';
import { listRights, roleRightTables } from '#features/office/rights/rights.ts';
import { rightsDocument } from '#features/office/rights/rights-document.ts';
import { answerWords } from '#features/office/rights/rights-words.ts';
import { roles } from '#lib/actor.ts';

/** Policies whose rows are shown verb by verb, or that ask another subject's table. */
const withoutRoleTable = ['features/newsroom/articles/articles.policy.ts'];

describe('the table of rights', () => {
  const groups = listRights();
  const wordsOf = (group: string, row: string, role: string): string => {
    const held = groups.find(({ id }) => id === group);
    const answer = held?.rows.find(({ id }) => id === row)?.answers.find((one) => one.role === role);
    return held && answer ? answerWords(answer, held.id) : '';
  };

  it('answers for every role in every row, with a reason wherever it refuses', () => {
    for (const { answers } of groups.flatMap(({ rows }) => rows)) {
      expect(answers.map(({ role }) => role)).toEqual(roles);
      for (const { allowances, reasons } of answers) {
        expect(allowances.length + reasons.length).toBeGreaterThan(0);
        expect(reasons.filter((reason) => !reason.endsWith('.'))).toEqual([]);
      }
    }
  });

  it('has a row for every verb, and every policy’s own table', async () => {
    expect(groups[0]?.rows.map(({ id }) => id)).toEqual(['create', ...articleVerbs]);
    const shown = new Set<unknown>(roleRightTables.map(({ rights }) => rights));
    const files = globSync('features/*/*/*.policy.ts').map((path) => path.replaceAll('\\', '/'));
    expect(files.length).toBeGreaterThan(12);
    for (const file of files.filter((path) => !withoutRoleTable.includes(path))) {
      const exported = (await import(`../../../${file}`)) as Record<string, unknown>;
      const tables = Object.entries(exported).filter(([name]) => name.endsWith('Rights'));
      expect(tables.length, `${file} exports its table of rights`).toBeGreaterThan(0);
      for (const [name, table] of tables) expect(shown.has(table), `${file}: ${name} is shown`).toBe(true);
    }
  });

  it('says it in the newsroom’s words', () => {
    expect(wordsOf('articles', 'edit', 'contributor')).toBe('ses textes (article non publié)');
    expect(wordsOf('articles', 'publish', 'journalist')).toBe(
      'ses textes de sa rubrique (article non publié, programmé)',
    );
    expect(wordsOf('articles', 'see', 'section_editor')).toBe('sa rubrique et ses textes');
    expect(wordsOf('articles', 'see', 'moderator')).toBe('non');
    expect(wordsOf('accounts', 'managePeople', 'administrator')).toContain('oui');
    expect(wordsOf('accounts', 'managePeople', 'editor_in_chief')).toBe('non');
  });

  it('is what docs/roles.md says: `npm run roles` writes it', () => {
    expect(readFileSync('docs/roles.md', 'utf8')).toBe(rightsDocument());
  });
});
