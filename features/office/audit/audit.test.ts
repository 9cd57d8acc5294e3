import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayReadJournal } from '#features/office/audit/audit.policy.ts';
import { journalSearchSchema, periodOf, readPlace, writePlace } from '#features/office/audit/audit.schema.ts';
import { csvCell, csvLine } from '#lib/csv.ts';
import { idsIn, listChanges } from '#features/office/audit/journal-changes.ts';
import { type Actor, anonymous, roles } from '#lib/actor.ts';
import { journalActionWords, journalSubjectWords } from '#words/office/audit/journal.ts';

const sources = globSync(['features/**/*.ts', 'server/**/*.ts', 'prisma/**/*.ts', 'scripts/**/*.ts'])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\.test\.ts$|\/generated\//.test(path));

/** Codes that the code writes after a name, whichever branch it takes: `action: known ? 'a.b' : 'c.d'`. */
const written = (name: string): string[] =>
  sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(new RegExp(`\\b${name}:([^,;{}]*)`, 'g'))].flatMap(
      ([, value = '']) => [...value.matchAll(/'([a-z_]+(?:\.[a-z_]+)?)'/g)].map(([, code = '']) => code),
    ),
  );

describe('the words of the journal', () => {
  it('has every action of the code', () => {
    const actions = written('action').filter((code) => code.includes('.'));
    expect(actions.length).toBeGreaterThan(30);
    expect([...new Set(actions)].filter((code) => !Object.hasOwn(journalActionWords, code))).toEqual([]);
  });

  it('has every kind of subject of the code', () => {
    const subjects = written('subjectType').filter((code) => code !== 'asc');
    expect(subjects.length).toBeGreaterThan(20);
    expect([...new Set(subjects)].filter((code) => !Object.hasOwn(journalSubjectWords, code))).toEqual([]);
  });

  it('offers no action and no kind of subject that nothing writes', () => {
    const text = sources.map((path) => readFileSync(path, 'utf8')).join('\n');
    expect(Object.keys(journalActionWords).filter((code) => !text.includes(`'${code}'`))).toEqual([]);
    const subjects = new Set(written('subjectType'));
    expect(Object.keys(journalSubjectWords).filter((code) => !subjects.has(code))).toEqual([]);
  });
});

describe('a difference', () => {
  const names = new Map([['01900000-0000-7000-8000-00000000000a', 'Monde']]);

  it('says what changed in words, and leaves out what did not', () => {
    expect(
      listChanges(
        { state: 'published', slug: 'crue', isDemo: false },
        { state: 'withdrawn', slug: 'crue', notice: 'Retiré.', isDemo: true },
      ),
    ).toEqual([
      { field: 'état', before: 'publié', after: 'retiré' },
      { field: 'démonstration', before: 'non', after: 'oui' },
      { field: 'avis', before: null, after: 'Retiré.' },
    ]);
  });

  it('reads roles, ids and instants', () => {
    const grants = [
      { role: 'section_editor', sectionId: '01900000-0000-7000-8000-00000000000a' },
      { role: 'journalist', sectionId: null },
    ];
    expect(listChanges({ grants: [] }, { grants, at: '2026-11-24T17:00:00.000Z' }, names)).toEqual([
      { field: 'rôles', before: '—', after: 'Chef de rubrique (Monde) · Journaliste (tout le journal)' },
      { field: 'at', before: null, after: '24\u00A0novembre 2026 à\u00a018\u00A0h' },
    ]);
    expect(idsIn({ grants }, null)).toEqual(['01900000-0000-7000-8000-00000000000a']);
  });

  it('takes anything that was ever written', () => {
    expect(listChanges(null, undefined)).toEqual([]);
    expect(listChanges('x', ['y', { z: null, w: 1 }])).toEqual([
      { field: '', before: 'x', after: 'y · w\u00A01' },
    ]);
    expect(listChanges({ constructor: 'a' }, { constructor: '__proto__' })).toHaveLength(1);
  });
});

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+33 1', "'+33 1"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("x";"y")', `"'=HYPERLINK(""x"";""y"")"`],
    ['a;b', '"a;b"'],
    ['deux\nlignes', '"deux\nlignes"'],
    ['Hélène', 'Hélène'],
  ])('%j → %j', (text, cell) => expect(csvCell(text)).toBe(cell));

  it('stands in a line', () => expect(csvLine(['a', '', 'b;'])).toBe('a;;"b;"\r\n'));
});

describe('a search', () => {
  it('reads days of Paris and ignores what is none', () => {
    const search = journalSearchSchema.parse({ du: '2026-11-24', au: '2026-11-24', qui: ['a', 'b'] });
    expect(periodOf(search)).toEqual({
      from: new Date('2026-11-23T23:00:00Z'),
      until: new Date('2026-11-24T23:00:00Z'),
    });
    expect(search.qui).toBe('');
    expect(periodOf(journalSearchSchema.parse({ du: '2026-02-31', au: 'hier' }))).toEqual({
      from: null,
      until: null,
    });
  });

  it('keeps its place', () => {
    const place = { at: new Date('2026-11-24T17:00:00.123Z'), id: '01900000-0000-7000-8000-00000000000a' };
    expect(readPlace(writePlace(place))).toEqual(place);
    for (const text of [undefined, '', 'x_y', '2026-11-24T17:00:00Z_', `demain_${place.id}`]) {
      expect(readPlace(text)).toBeNull();
    }
  });
});

describe('who reads the journal', () => {
  it.each(roles)('%s', (role) => {
    const person = (sectionId: string | null): Actor => ({
      kind: 'person',
      userId: 'x',
      name: '',
      grants: [{ role, sectionId }],
      via: 'session',
    });
    expect(mayReadJournal(person(null)).allowed).toBe(['editor_in_chief', 'administrator'].includes(role));
    expect(mayReadJournal(person('monde')).allowed).toBe(false);
    expect(mayReadJournal(anonymous).allowed).toBe(false);
  });
});
