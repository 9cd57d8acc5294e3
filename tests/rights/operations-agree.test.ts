import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { type ArticleVerb, articleRights } from '#features/newsroom/articles/article-rights.ts';
import { mayActOnArticle } from '#features/newsroom/articles/articles.policy.ts';
import { taxonomyRights } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { type Person, type Role, roles } from '#lib/actor.ts';
import { answerRight } from '#lib/rights.ts';
import { articleCalls } from '#tests/rights/article-calls.ts';
import { roleCalls } from '#tests/rights/role-calls.ts';

/** docs/contracts/operations.json says of each action which roles it lets in: the table of rights must say the same. */
const operations = JSON.parse(readFileSync('docs/contracts/operations.json', 'utf8')) as {
  operation: string;
  roles: string[];
}[];

const holder = (role: Role): Person => ({
  kind: 'person',
  userId: 'moi',
  name: '',
  grants: [{ role, sectionId: null }],
  via: 'session',
});

/** Roles that may do this to their own text in some state. */
const rolesOfVerb = (verb: ArticleVerb): Role[] =>
  roles.filter((role) =>
    articleRights[verb].states.some(
      (publicationState) =>
        mayActOnArticle(holder(role), verb, {
          createdById: 'moi',
          signedByUserIds: [],
          sectionPath: ['rubrique'],
          publicationState,
        }).allowed,
    ),
  );

const expected = new Map<string, Role[]>([
  ...articleCalls.map(({ useCase, verb }) => [useCase, rolesOfVerb(verb)] as const),
  ...roleCalls.map(
    ({ useCase, right }) =>
      [useCase, roles.filter((role) => answerRight(holder(role), right).allowed)] as const,
  ),
]);

/** Each action of a file with the file of the use case that it runs. */
function actionsOf(file: string): { operation: string; useCase: string }[] {
  const source = readFileSync(file, 'utf8');
  const useCases = new Map(
    [...source.matchAll(/import \{ (?:\w+ as )?(\w+) \} from '[^']*\/use-cases\/([\w-]+)\.ts'/g)].map(
      ([, name = '', useCase = '']) => [name, useCase],
    ),
  );
  return [
    ...source.matchAll(/export const (\w+) = defineAction\(\s*(?:defineUseCase\(\{.*?run: )?(\w+)/gs),
  ].flatMap(([, name = '', run = '']) => {
    const useCase = useCases.get(run);
    return useCase ? [{ operation: `${file}#${name}`, useCase }] : [];
  });
}

/** Doors through which a new subject comes too: whoever writes passes. `save-subject` is called with one that exists. */
const creating = [
  'features/newsroom/writing/desk/actions.ts#createSubject',
  'features/newsroom/taxonomy/desk/actions.ts#saveSubjectAction',
];
const creators = roles.filter((role) => answerRight(holder(role), taxonomyRights.createSubjects).allowed);

it('agrees with the table of rights', () => {
  const found = globSync('features/*/*/desk/**/*actions.ts')
    .map((file) => file.replaceAll('\\', '/'))
    .flatMap(actionsOf)
    .filter(({ useCase }) => expected.has(useCase));
  expect(found.length).toBeGreaterThan(30);
  const said = found.map(({ operation }) => ({
    operation,
    roles: operations.find((row) => row.operation === operation)?.roles,
  }));
  expect(said).toEqual(
    found.map(({ operation, useCase }) => ({
      operation,
      roles: creating.includes(operation) ? creators : expected.get(basename(useCase)),
    })),
  );
});
