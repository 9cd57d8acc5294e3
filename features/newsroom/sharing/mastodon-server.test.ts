import { expect, it } from 'vitest';
import { mastodonShareUrl, toMastodonServer } from './mastodon-server.ts';

it.each([
  ['piaille.fr', 'piaille.fr'],
  ['  Mastodon.Social ', 'mastodon.social'],
  ['https://piaille.fr', 'piaille.fr'],
  ['https://piaille.fr/@moi?a=b', 'piaille.fr'],
  ['@moi@piaille.fr', 'piaille.fr'],
  ['moi@social.coop', 'social.coop'],
  ['télé.example', 'xn--tl-bjab.example'],
])('%j is the server %s', (typed, server) => {
  expect(toMastodonServer(typed)).toBe(server);
});

it.each([
  '',
  ' ',
  'piaille',
  'localhost',
  '127.0.0.1',
  '[::1]',
  'piaille.fr:8080',
  'https://moi:secret@piaille.fr:1/',
  'javascript:alert(1)',
  'pia ille.fr',
  '-a.fr',
  '.fr',
  'a..fr',
  `${'a.'.repeat(130)}fr`,
])('%j is none', (typed) => {
  expect(toMastodonServer(typed)).toBeNull();
});

it('leads to the server, or to the page that asks for it', () => {
  expect(mastodonShareUrl('piaille.fr', 'Le phare & nous')).toBe(
    'https://piaille.fr/share?text=Le%20phare%20%26%20nous',
  );
  expect(mastodonShareUrl(null, 'a')).toBe('https://share.joinmastodon.org/?text=a');
});
