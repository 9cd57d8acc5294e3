import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mayActOnArticle } from '#features/newsroom/articles/articles.policy.ts';
import { type PublicationState, publicationStates } from '#features/newsroom/articles/articles.ts';
import { type Actor, anonymous, type Person, type Role, roles } from '#lib/actor.ts';
import type { Outcome, Permission } from '#lib/use-case.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createSection } from '#tests/factories/taxonomy.ts';
import type { ArticleCall, CallTarget } from '#tests/rights/article-call.ts';
import { articleCalls } from '#tests/rights/article-calls.ts';
import { createInState, fingerprint } from '#tests/rights/article-in-state.ts';

/**
 * The whole table by direct call: every use case over an article, for every role (held in one section) and a
 * stranger, in every state, for own texts and others', in the section and elsewhere. What the policy says, the use
 * case does; what it refuses changes nothing.
 */

/** Use cases of these subjects that are not over one article that exists. */
const otherwise: Record<string, string> = {
  'check-links': 'the system alone',
  'choose-links': 'the system alone',
  'create-article': 'mayCreateArticle, below the policy’s own tests',
  'empty-bin': 'the system alone',
  'link-archive': 'the system alone',
  'read-article-with-links': 'what every reader sees; a draft as its own query lets see it',
  'suggest-links': 'called by list-suggestions',
  'find-published': 'a list, filtered by what is public',
  'bring-picture': 'one of what may be used; whoever writes',
  'find-films': 'a list, filtered by what may be used; whoever writes',
  'find-pictures': 'a list, filtered by what may be used; whoever writes',
  'find-subjects': 'a list of what every reader sees; whoever writes',
  'move-by-api': 'calls publish, update and withdraw',
  'schedule-by-api': 'calls the six use cases that plan and take back',
  'patch-article': 'calls save-draft and publish',
  'perform-due-acts': 'the system alone',
  'post-article': 'calls create-article and publish',
  'forget-reporters': 'the system alone',
  'publish-working-copy': 'calls publish and update',
  'report-error': 'anybody, on a public article',
  'undelete-article': 'over an article in the bin: beside its use case',
};

type Case = { actor: Actor; role: Role | 'anonymous'; state: PublicationState; relation: number };

const ownership = [
  { isOwn: true, isHere: true },
  { isOwn: false, isHere: true },
  { isOwn: true, isHere: false },
  { isOwn: false, isHere: false },
] as const;

let somebody: Person;
let here: string;
let elsewhere: string;
let cases: Case[];

beforeAll(async () => {
  [here, elsewhere] = [(await createSection()).id, (await createSection()).id];
  somebody = await createPerson('journalist');
  const people = await Promise.all(roles.map((role) => createPerson(role, { sectionId: here })));
  const actors = [
    ...people.map((actor, index) => ({ actor, role: roles[index] ?? 'reader' })),
    { actor: anonymous, role: 'anonymous' as const },
  ];
  cases = actors.flatMap(({ actor, role }) =>
    publicationStates.flatMap((state) =>
      ownership.map((_relation, relation) => ({ actor, role, state, relation })),
    ),
  );
});

const placeOf = ({ relation }: Case): string => (ownership[relation]?.isHere ? here : elsewhere);
const ownerOf = ({ actor, relation }: Case): string =>
  ownership[relation]?.isOwn && actor.kind === 'person' ? actor.userId : somebody.userId;

const expected = (one: Case, verb: ArticleCall['verb']): Permission =>
  mayActOnArticle(one.actor, verb, {
    createdById: ownerOf(one),
    signedByUserIds: [],
    sectionPath: [placeOf(one)],
    publicationState: one.state,
  });

const newTarget = (one: Case): Promise<CallTarget> =>
  createInState({ state: one.state, sectionId: placeOf(one), createdById: ownerOf(one) });

/** Refusals for want of a right; any other outcome says that permission was given. */
const isDenied = (outcome: Outcome<unknown>): boolean =>
  !outcome.ok && ['forbidden', 'not_found', 'not_signed_in'].includes(outcome.error.code);

const nameOf = (one: Case, useCase: string): string =>
  `${useCase} by ${one.role}, ${one.state}, ${JSON.stringify(ownership[one.relation])}`;

/** So many at once as the pool has connections to spare. */
async function inBatches<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += 8) await Promise.all(items.slice(at, at + 8).map(work));
}

describe('rights over articles, by direct call', () => {
  it('knows every use case', () => {
    const known = new Set([...articleCalls.map(({ useCase }) => useCase), ...Object.keys(otherwise)]);
    const files = globSync(
      'features/newsroom/{articles,publishing,writing,reading,related,requests,review}/use-cases/*.ts',
    ).filter(
      (file) => !file.includes('.test.') && /:\s*UseCase<|defineUseCase\(/.test(readFileSync(file, 'utf8')),
    );
    expect(files.length).toBeGreaterThan(25);
    expect(files.map((file) => basename(file, '.ts')).filter((name) => !known.has(name))).toEqual([]);
  });

  it('refuses what the table refuses, with its reason, and changes nothing', async () => {
    const targets = new Map<string, CallTarget>();
    for (const one of cases) targets.set(nameOf(one, ''), await newTarget(one));
    const refusals = cases.flatMap((one) =>
      articleCalls.flatMap((call) => {
        const permission = expected(one, call.verb);
        return permission.allowed ? [] : [{ one, call, reason: permission.reason }];
      }),
    );
    expect(refusals.length).toBeGreaterThan(1_500);
    const before = await fingerprint();
    const wrong: string[] = [];
    await inBatches(refusals, async ({ one, call, reason }) => {
      const target = targets.get(nameOf(one, ''));
      const outcome = target && (await call.call(one.actor, target));
      const isHidden = !expected(one, 'see').allowed;
      const isRight =
        outcome &&
        !outcome.ok &&
        (isHidden
          ? ['not_found', 'forbidden', 'not_signed_in'].includes(outcome.error.code)
          : outcome.error.code === 'forbidden' && outcome.error.detail === reason);
      if (!isRight) wrong.push(`${nameOf(one, call.useCase)}: ${JSON.stringify(outcome)}`);
    });
    expect(wrong).toEqual([]);
    expect(await fingerprint()).toBe(before);
  }, 180_000);

  it('lets through what the table allows', async () => {
    const permitted = cases.flatMap((one) =>
      articleCalls.filter(({ verb }) => expected(one, verb).allowed).map((call) => ({ one, call })),
    );
    expect(permitted.length).toBeGreaterThan(300);
    const wrong: string[] = [];
    await inBatches(permitted, async ({ one, call }) => {
      const outcome = await call.call(one.actor, await newTarget(one));
      if (isDenied(outcome)) wrong.push(`${nameOf(one, call.useCase)}: ${JSON.stringify(outcome)}`);
    });
    expect(wrong).toEqual([]);
  }, 180_000);
});
