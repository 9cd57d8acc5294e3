import { describe, expect, it } from 'vitest';
import {
  appealUntil,
  parseReportNumber,
  reportGrounds,
  type Statement,
  toReportNumber,
} from '#features/readers/comments/comment-reports.ts';
import { mayDecideAppeal } from '#features/readers/comments/comments.policy.ts';
import { readReport } from '#features/readers/reports/use-cases/report-comment.ts';
import { anonymous, type Person, type Role } from '#lib/actor.ts';
import { durationWords } from '#words/readers/reports/comment-report-desk.ts';
import { statementLines, statementNotices } from '#words/readers/comments/comment-report-notices.ts';
import {
  groundWords,
  reportFaults as faults,
  reportRefusals,
} from '#words/readers/comments/comment-reports.ts';

const sent = {
  ground: 'hatred',
  explanation: 'Il appelle à frapper.',
  name: 'Ana Costa',
  email: 'ana@exemple.fr',
  goodFaith: 'oui',
};

describe('the number of a receipt', () => {
  it('has letters that nobody takes for one another, and is read as people copy it', () => {
    const number = toReportNumber(Uint8Array.from({ length: 10 }, (_, at) => at * 25));
    expect(number).toMatch(/^S-[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$/);
    expect(parseReportNumber(` ${number.toLowerCase()} `)).toBe(number);
    for (const bad of ['', 'S-1', 'S-22222-2222', "S-22222-2222'", '%00'])
      expect(parseReportNumber(bad)).toBeNull();
  });
});

describe('a report as it is typed', () => {
  it('is read whole', () => {
    expect(readReport(sent)).toEqual({
      ok: true,
      report: {
        ground: 'hatred',
        explanation: sent.explanation,
        name: sent.name,
        email: sent.email,
      },
    });
    for (const goodFaith of [true, 'true', 'on']) expect(readReport({ ...sent, goodFaith }).ok).toBe(true);
  });

  it('says all that is missing at once', () => {
    const empty = { ground: '', explanation: ' ', name: '', email: '', goodFaith: false };
    expect(readReport(empty)).toEqual({
      ok: false,
      faults: {
        ground: faults.ground,
        explanation: faults.explanation,
        name: faults.name,
        email: faults.email,
        goodFaith: faults.goodFaith,
      },
    });
  });

  it.each([
    ['ground', { ground: 'constructor' }],
    ['explanation', { explanation: 'a'.repeat(4_001) }],
    ['name', { name: 'a'.repeat(201) }],
    ['email', { email: 'ana' }],
    ['goodFaith', { goodFaith: 'non' }],
  ])('is refused for its %s alone', (field, change) => {
    const read = readReport({ ...sent, ...change });
    expect(read.ok ? [] : Object.keys(read.faults)).toEqual([field]);
  });

  it('goes without a name for sexual offences against minors, and for nothing else', () => {
    for (const ground of reportGrounds)
      expect(readReport({ ...sent, ground, name: '', email: '' }).ok).toBe(ground === 'child_abuse');
    expect(readReport({ ...sent, ground: 'child_abuse', email: 'faux' }).ok).toBe(false);
  });
});

describe('a statement of reasons', () => {
  const stated = (changes: Partial<Statement> = {}) =>
    statementLines({
      ground: 'insult',
      facts: null,
      isAutomated: false,
      isReported: true,
      decidedAt: new Date('2026-11-24T12:00:00Z'),
      appealUntil: new Date('2027-05-24T12:00:00Z'),
      ...changes,
    }).join('\n');

  it('says what, why, on which text, how it was decided and how to contest it, for every ground', () => {
    for (const ground of reportGrounds) {
      const text = stated({ ground, facts: 'Le troisième mot.' });
      for (const said of [groundWords[ground].basis, groundWords[ground].held, 'Le troisième mot.'])
        expect(text).toContain(said);
      expect(text).toContain('a été retiré');
      expect(text).toContain('aucun moyen automatisé');
      expect(text).toContain('24\u00a0mai 2027');
    }
  });

  it('says so when nobody reported it, or a machine decided', () => {
    expect(stated({ isReported: false })).toContain('sans qu’il ait été signalé');
    expect(stated({ isAutomated: true })).toContain('par un moyen automatisé');
    expect(stated()).not.toContain('modérateur');
  });

  it('carries the words that were removed in its mail', () => {
    const words = statementNotices.removed(
      {
        ground: 'off_topic',
        facts: null,
        isAutomated: false,
        isReported: false,
        decidedAt: new Date(),
        appealUntil: new Date(),
      },
      { headline: 'Le pont', text: 'Mot pour mot.' },
    );
    expect(words.quote).toBe('Mot pour mot.');
    expect(words.subject).toContain('Le pont');
  });

  it('gives six months', () => {
    expect(appealUntil(new Date('2026-11-24T12:00:00Z'))).toEqual(new Date('2027-05-24T12:00:00Z'));
  });
});

describe('who decides an appeal', () => {
  const person = (role: Role, userId = 'moi'): Person => ({
    kind: 'person',
    userId,
    name: '',
    grants: [{ role, sectionId: null }],
    via: 'session',
  });
  const ask = (actor: Person | typeof anonymous, removedById: string | null, moderatorIds: string[]) =>
    mayDecideAppeal(actor, { removedById, moderatorIds });

  it('is somebody who moderates and did not remove it', () => {
    expect(ask(person('moderator'), 'autre', ['moi', 'autre']).allowed).toBe(true);
    expect(ask(person('administrator'), null, ['moi']).allowed).toBe(true);
    expect(ask(person('moderator'), 'moi', ['moi', 'autre'])).toEqual({
      allowed: false,
      reason: reportRefusals.ownRemoval,
    });
    for (const role of ['reader', 'journalist', 'section_editor', 'ad_manager'] as const)
      expect(ask(person(role), 'autre', ['autre']).allowed).toBe(false);
    expect(ask(anonymous, 'autre', []).allowed).toBe(false);
  });

  it('is the editor-in-chief where nobody else moderates, and no moderator alone', () => {
    expect(ask(person('editor_in_chief'), 'moi', ['moi']).allowed).toBe(true);
    expect(ask(person('editor_in_chief'), 'moi', ['moi', 'autre']).allowed).toBe(false);
    expect(ask(person('moderator'), 'moi', ['moi']).allowed).toBe(false);
  });
});

it.each([
  [10_000, '1\u00a0min'],
  [45 * 60_000, '45\u00a0min'],
  [5 * 3_600_000, '5\u00a0h'],
  [3 * 24 * 3_600_000, '3\u00a0jours'],
])('says how long %d ms took', (milliseconds, words) => expect(durationWords(milliseconds)).toBe(words));
