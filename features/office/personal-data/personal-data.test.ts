import { expect, it } from 'vitest';
import { exportArchive } from '#features/office/personal-data/export-archive.ts';
import { exportParts, exportStateOf, type KeptExport } from '#features/office/personal-data/personal-data.ts';
import { zipFile } from '#features/office/personal-data/zip-file.ts';
import { exportColumns } from '#words/office/personal-data/personal-data.ts';
import { zipEntries } from '#tests/zip-entries.ts';

const at = new Date('2026-11-26T21:40:30Z');

it('packs texts so that they come out as they went in', () => {
  const entries = [
    { name: 'é.txt', content: 'L’été.\r\n' },
    { name: 'vide.csv', content: '' },
    { name: 'long.json', content: 'abc '.repeat(50_000) },
  ];
  const archive = zipFile(entries, at);
  expect(archive.length).toBeLessThan(3_000);
  expect([...zipEntries(archive)]).toEqual(entries.map(({ name, content }) => [name, content]));
  expect(zipEntries(zipFile([], at)).size).toBe(0);
});

it('holds every part twice, and no formula for a spreadsheet', () => {
  const row = exportColumns.commentaires.map((column) => (column === 'texte' ? '=1+1;"x"' : null));
  const files = zipEntries(exportArchive(new Map([['commentaires', [row]]]), { readMe: 'Bonjour.', at }));
  expect([...files.keys()]).toEqual([
    'LISEZ-MOI.txt',
    'mes-donnees.json',
    ...exportParts.map((part) => `${part}.csv`),
  ]);
  expect(files.get('commentaires.csv')).toContain(`"'=1+1;""x"""`);
  const whole = JSON.parse(files.get('mes-donnees.json') ?? '') as Record<string, unknown>;
  expect(whole['date']).toBe(at.toISOString());
  expect(whole['commentaires']).toMatchObject([{ texte: '=1+1;"x"', 'écrit le': null }]);
  expect(whole['sessions']).toEqual([]);
});

const ready: KeptExport = {
  id: 'x',
  askedAt: at,
  partsDone: exportParts.length,
  readyAt: at,
  expiresAt: new Date(at.getTime() + 7 * 86_400_000),
  bytes: 12,
};

it.each([
  ['nothing asked for', null, at, 'none'],
  ['asked for', { ...ready, readyAt: null, expiresAt: null, bytes: null }, at, 'underway'],
  ['ready', ready, at, 'ready'],
  ['on its last moment', ready, new Date(at.getTime() + 7 * 86_400_000 - 1), 'ready'],
  ['over', ready, new Date(at.getTime() + 7 * 86_400_000), 'none'],
] as const)('knows how a copy stands: %s', (_name, kept, now, kind) => {
  expect(exportStateOf(kept, now).kind).toBe(kind);
});
