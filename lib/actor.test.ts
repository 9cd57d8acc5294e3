import { describe, expect, it } from 'vitest';
import {
  type Actor,
  type Grant,
  type Role,
  anonymous,
  hasRole,
  isStaff,
  narrowGrants,
  systemActor,
} from '#lib/actor.ts';

const monde = 'section-monde';
const asie = 'section-asie';
const sport = 'section-sport';

const person = (...grants: [Role, string | null][]): Actor => ({
  kind: 'person',
  userId: 'u',
  name: 'Camille Roy',
  via: 'session',
  grants: grants.map(([role, sectionId]) => ({ role, sectionId })),
});

describe('hasRole', () => {
  const wanted: Role[] = ['section_editor', 'editor_in_chief'];
  it.each<[string, Actor, (string | null | undefined)[] | undefined, boolean]>([
    ['nobody', anonymous, undefined, false],
    ['the system', systemActor('worker'), [sport], true],
    ['a role of the whole newspaper, anywhere', person(['editor_in_chief', null]), [sport], true],
    ['a section’s own editor', person(['section_editor', monde]), [monde], true],
    ['the parent’s editor, in a sub-section', person(['section_editor', monde]), [asie, monde], true],
    ['a sub-section’s editor, in the parent', person(['section_editor', asie]), [monde, null], false],
    ['another section’s editor', person(['section_editor', sport]), [asie, monde], false],
    [
      'a missing section never matches a scoped grant',
      person(['section_editor', sport]),
      [null, undefined],
      false,
    ],
    ['any scope, when none is asked', person(['section_editor', sport]), undefined, true],
    ['a scoped grant where only the whole counts', person(['section_editor', sport]), [], false],
    ['the whole where only the whole counts', person(['section_editor', null]), [], true],
    ['another role', person(['journalist', null]), [monde], false],
    ['an administrator, not named', person(['administrator', null]), [monde], false],
    ['somebody without a role', person(), [monde], false],
  ])('%s', (...[, actor, sections, expected]) => {
    expect(hasRole(actor, wanted, sections)).toBe(expected);
  });
});

describe('isStaff', () => {
  it('leaves readers out', () => {
    expect(isStaff(person(['reader', null]))).toBe(false);
    expect(isStaff(person())).toBe(false);
    expect(isStaff(anonymous)).toBe(false);
    expect(isStaff(person(['contributor', monde]))).toBe(true);
  });
});

describe('narrowGrants', () => {
  const everywhere = (role: Role): Grant[] => [{ role, sectionId: null }];
  it('gives a role of the same person, within its scope', () => {
    expect(narrowGrants([{ role: 'section_editor', sectionId: monde }], 'journalist')).toEqual([
      { role: 'journalist', sectionId: monde },
    ]);
  });
  it('never gives more than is held', () => {
    expect(narrowGrants(everywhere('journalist'), 'editor_in_chief')).toEqual([]);
    expect(narrowGrants(everywhere('moderator'), 'journalist')).toEqual([]);
    expect(narrowGrants(everywhere('editor_in_chief'), 'administrator')).toEqual([]);
  });
  it('lets an administrator’s token stand for any role', () => {
    expect(narrowGrants(everywhere('administrator'), 'moderator')).toEqual(everywhere('moderator'));
  });
  it('says the whole newspaper once', () => {
    const grants: Grant[] = [{ role: 'journalist', sectionId: monde }, ...everywhere('journalist')];
    expect(narrowGrants(grants, 'journalist')).toEqual(everywhere('journalist'));
  });
});
