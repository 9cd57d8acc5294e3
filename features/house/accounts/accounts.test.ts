import { describe, expect, it } from 'vitest';
import {
  deviceWords,
  isPasswordIdentity,
  normalEmail,
  parseRoleArgument,
} from '#features/house/accounts/accounts.ts';
import {
  mayCreateApiToken,
  mayEnterDesk,
  mayManagePeople,
  mayRevokeOf,
  maySeePeople,
} from '#features/house/accounts/accounts.policy.ts';
import {
  createPersonSchema,
  revokeSessionsSchema,
  signInSchema,
} from '#features/house/accounts/accounts.schema.ts';
import { type Actor, type Role, anonymous, roles, systemActor } from '#lib/actor.ts';

const person = (role: Role, more: Partial<Extract<Actor, { kind: 'person' }>> = {}): Actor => ({
  kind: 'person',
  userId: 'moi',
  name: 'Camille Roy',
  grants: [{ role, sectionId: null }],
  via: 'session',
  ...more,
});

describe('who may what with accounts', () => {
  it.each(roles)('%s', (role) => {
    expect(mayEnterDesk(person(role)).allowed).toBe(role !== 'reader');
    expect(maySeePeople(person(role)).allowed).toBe(['editor_in_chief', 'administrator'].includes(role));
    expect(mayManagePeople(person(role)).allowed).toBe(role === 'administrator');
    expect(mayRevokeOf(person(role), 'moi').allowed).toBe(true);
    expect(mayRevokeOf(person(role), 'autre').allowed).toBe(role === 'administrator');
    expect(mayCreateApiToken(person(role), role).allowed).toBe(role !== 'reader');
    expect(mayCreateApiToken(person(role), 'administrator').allowed).toBe(role === 'administrator');
    expect(mayCreateApiToken(person(role, { via: 'token' }), role).allowed).toBe(false);
    expect(mayRevokeOf(person(role, { via: 'token' }), 'moi').allowed).toBe(false);
  });

  it('leaves strangers out and lets the system in', () => {
    for (const may of [mayEnterDesk, maySeePeople, mayManagePeople]) {
      expect(may(anonymous).allowed).toBe(false);
      expect(may(systemActor('seed')).allowed).toBe(true);
    }
    expect(mayRevokeOf(anonymous, 'moi').allowed).toBe(false);
    expect(mayCreateApiToken(anonymous, 'reader').allowed).toBe(false);
  });

  it('keeps a section’s administrator out of people', () => {
    const scoped = person('administrator', { grants: [{ role: 'administrator', sectionId: 'sport' }] });
    expect(mayManagePeople(scoped).allowed).toBe(false);
    expect(maySeePeople(scoped).allowed).toBe(false);
  });
});

describe('words of accounts', () => {
  it('knows one address in one spelling', () => {
    expect(normalEmail('  Camille.ROY@Journal.Example ')).toBe('camille.roy@journal.example');
  });

  it('refuses a password that is who one is', () => {
    const who = { name: 'Camille Roy-Martin', email: 'camille.roymartin@journal.example' };
    for (const password of ['camille roy-martin', 'CAMILLEROY-MARTIN', who.email, 'Camille.RoyMartin']) {
      expect(isPasswordIdentity(password, who)).toBe(true);
    }
    expect(isPasswordIdentity('un cheval très correct', who)).toBe(false);
  });

  it('reads the roles of the command line', () => {
    expect(parseRoleArgument('chef-de-rubrique')).toBe('section_editor');
    expect(parseRoleArgument('administrator')).toBeNull();
    expect(parseRoleArgument('')).toBeNull();
  });

  it('names a device in two words', () => {
    expect(deviceWords('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe(
      'Firefox · Linux',
    );
    expect(
      deviceWords('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1'),
    ).toBe('Safari · iPhone');
    expect(deviceWords(null)).toBe('');
  });
});

describe('schemas', () => {
  it('lets only our own paths through', () => {
    const parse = (suite: string) => signInSchema.parse({ email: 'a@b.fr', password: 'x', suite }).suite;
    expect(parse('/compte?x=1')).toBe('/compte?x=1');
    expect(parse('//ailleurs.test')).toBeUndefined();
    expect(parse('https://ailleurs.test')).toBeUndefined();
  });

  it('counts a password in characters, keeps it whole and asks nothing else of it', () => {
    const parse = (password: string) =>
      createPersonSchema.safeParse({ name: 'A', email: 'a@b.fr', password, grants: [] });
    expect(parse('😀'.repeat(11)).success).toBe(false);
    expect(parse('😀'.repeat(12)).success).toBe(true);
    expect(parse('aaaaaaaaaaaa').success).toBe(true);
    expect(parse('mot\0de passe').data?.password).toBe('mot\0de passe');
    expect(parse('a'.repeat(1_025)).success).toBe(false);
  });

  it('cleans names of line breaks and direction marks', () => {
    const input = {
      name: '  Cam\u202eille\n\tRoy ',
      email: 'A@B.fr',
      password: 'un cheval correct',
      grants: [],
    };
    expect(createPersonSchema.parse(input)).toMatchObject({
      name: 'Cam ille Roy',
      email: 'a@b.fr',
      isDemo: false,
    });
  });

  it('takes one session or all the others', () => {
    expect(revokeSessionsSchema.safeParse({ others: 'oui' }).success).toBe(true);
    expect(revokeSessionsSchema.safeParse({}).success).toBe(false);
    expect(revokeSessionsSchema.safeParse({ sessionId: 'x' }).success).toBe(false);
  });
});
