import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { mailHandler, mailSchema } from '#server/mail/mail.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'mail-'));
const id = '0192f0c1-0000-7000-8000-000000000001';
const mail = { to: 'lectrice@example.org', subject: 'Réinitialisation', text: 'Bonjour,\nvoici votre lien.' };

beforeAll(() => {
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    DATABASE_URL: 'postgresql://none',
    NEXTAUTH_SECRET: 'x'.repeat(40),
    SITE_URL: 'https://journal.example',
    LOG_LEVEL: 'silent',
  });
});

it('writes a mail to a file of its own, once for one id', async () => {
  await mailHandler.deliver({ id, payload: mail });
  await mailHandler.deliver({ id, payload: mail });
  expect(readdirSync(join(dataDir, 'mail'))).toEqual([`${id}.eml`]);
  const text = readFileSync(join(dataDir, 'mail', `${id}.eml`), 'utf8');
  expect(text).toContain('To: lectrice@example.org');
  expect(text).toContain(`Message-ID: <${id}@journal.example>`);
  expect(text).toMatch(/Subject: =\?UTF-8\?/);
});

it('says in its headers where one press ends mails of its kind', async () => {
  const other = id.replace(/1$/, '2');
  const unsubscribeUrl = 'https://journal.example/api/v1/avis/abc.def';
  await mailHandler.deliver({ id: other, payload: { ...mail, unsubscribeUrl } });
  const text = readFileSync(join(dataDir, 'mail', `${other}.eml`), 'utf8');
  expect(text).toContain(`List-Unsubscribe: <${unsubscribeUrl}>`);
  expect(text).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
});

it.each([
  ['a subject', { subject: 'Bonjour\r\nBcc: tous@example.org' }],
  ['a subject', { subject: 'Bonjour\nX: y' }],
  ['an address', { to: 'a@example.org\r\nBcc: b@example.org' }],
  ['an address of two people', { to: 'a@example.org, b@example.org' }],
  ['an address to end them', { unsubscribeUrl: 'https://journal.example/\r\nBcc: b@example.org' }],
  ['a reply address', { replyTo: 'a@example.org\nBcc: b@example.org' }],
])('refuses %s that would write headers', async (_, change) => {
  expect(mailSchema.safeParse({ ...mail, ...change }).success).toBe(false);
  await expect(mailHandler.deliver({ id, payload: { ...mail, ...change } })).rejects.toThrow(
    /invalid|line break/i,
  );
});
