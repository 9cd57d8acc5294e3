import { expect, it } from 'vitest';
import { mailto } from './mailto.ts';

it('fills in subject and text, whatever signs they hold', () => {
  const address = mailto({
    to: 'erreurs@journal.example',
    subject: 'À & « B » ?',
    text: 'un\nhttps://x/?a=1',
  });
  expect(address).toMatch(/^mailto:erreurs@journal\.example\?subject=/);
  const { searchParams } = new URL(address);
  expect(searchParams.get('subject')).toBe('À & « B » ?');
  expect(searchParams.get('body')).toBe('un\r\nhttps://x/?a=1');
  expect(mailto({ to: 'a@b?bcc=c@d', subject: '', text: '' })).not.toContain('?bcc');
});
