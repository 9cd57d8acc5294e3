import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepSecrets, readSecrets, secretsFile } from '#scripts/launch/secrets.ts';

it('invents secrets once, for their owner alone', async () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'secrets-')), 'data');
  expect(readSecrets(dataDir)).toBeNull();
  const first = await keepSecrets(dataDir);
  const second = await keepSecrets(dataDir);
  expect(first.isNew).toBe(true);
  expect(second).toEqual({ secrets: first.secrets, isNew: false });
  expect(new Set(Object.values(first.secrets)).size).toBe(3);
  expect(statSync(secretsFile(dataDir)).mode & 0o777).toBe(0o600);
});

it.each(['authSecret', 'verifySecret'])('invents %s again when its line was taken out', async (name) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'secrets-'));
  const { secrets } = await keepSecrets(dataDir);
  const lines = readFileSync(secretsFile(dataDir), 'utf8').split('\n');
  writeFileSync(secretsFile(dataDir), lines.filter((line) => !line.includes(name)).join('\n'));
  const again = await keepSecrets(dataDir);
  expect(again.isNew).toBe(false);
  expect({ ...again.secrets, [name]: '' }).toEqual({ ...secrets, [name]: '' });
  expect(again.secrets).not.toEqual(secrets);
  expect(readSecrets(dataDir)).toEqual(again.secrets);
  expect(statSync(secretsFile(dataDir)).mode & 0o777).toBe(0o600);
});

it('refuses a file without the database’s password: another would open nothing', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'secrets-'));
  writeFileSync(secretsFile(dataDir), '{}');
  await expect(keepSecrets(dataDir)).rejects.toThrow(/illisible/);
});

it('refuses a damaged file with one sentence and leaves it as it is', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'secrets-'));
  writeFileSync(secretsFile(dataDir), '{"authSecret":');
  await expect(keepSecrets(dataDir)).rejects.toThrow(/illisible/);
  expect(readFileSync(secretsFile(dataDir), 'utf8')).toBe('{"authSecret":');
});

it('says when the data folder can not be made', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'secrets-')), 'file');
  writeFileSync(file, '');
  await expect(keepSecrets(join(file, 'data'))).rejects.toThrow(/ne peut pas être écrit/);
});
