import { describe, expect, it } from 'vitest';
import { readClickAddress } from './click-address.ts';

describe('where a click leads', () => {
  it('is a page of the open web', () => {
    expect(readClickAddress(' https://Annonceur.example/saison?x=1#y ')).toEqual({
      url: 'https://annonceur.example/saison?x=1#y',
    });
    expect(readClickAddress('https://théâtre.example/')).toEqual({ url: 'https://xn--thtre-4qa2c.example/' });
  });

  it('is a page of the newspaper by its path, wherever the newspaper stands', () => {
    expect(readClickAddress(' /flux#rss ')).toEqual({ url: '/flux#rss' });
    expect(readClickAddress('/recherche?q=été')).toEqual({ url: '/recherche?q=%C3%A9t%C3%A9' });
  });

  it.each([
    ['/\\\\annonceur.example', 'not_an_address'],
    ['/.//annonceur.example', 'not_an_address'],
    ['', 'not_an_address'],
    ['annonceur.example', 'not_an_address'],
    ['//annonceur.example/', 'not_an_address'],
    ['https:///chemin', 'not_an_address'],
    ['https://annon ceur.example/', 'not_an_address'],
    ['https://annonceur.example\\@tiers.example/', 'not_an_address'],
    ['http://annonceur.example/', 'not_https'],
    ['javascript:alert(1)', 'not_web'],
    ['JaVaScRiPt:alert(1)', 'not_web'],
    ['data:text/html,x', 'not_web'],
    ['mailto:a@annonceur.example', 'not_web'],
    ['ftp://annonceur.example/', 'not_web'],
    ['java\nscript:alert(1)', 'not_an_address'],
    ['https://annonceur.example@tiers.example/', 'credentials'],
    ['https://127.0.0.1/', 'not_public'],
    ['https://0x7f.1/', 'not_public'],
    ['https://2130706433/', 'not_public'],
    ['https://[::1]/', 'not_public'],
    ['https://10.0.0.1/', 'not_public'],
    ['https://localhost/', 'not_public'],
    ['https://imprimante/', 'not_public'],
    ['https://nas.local./', 'not_public'],
    ['/redaction', 'not_for_readers'],
    ['/./api/v1/me', 'not_for_readers'],
    ['/pub/clic/abc', 'not_for_readers'],
    [`https://annonceur.example/${'a'.repeat(2_000)}`, 'too_long'],
  ])('is never %j', (text, refusal) => {
    expect(readClickAddress(text)).toEqual({ refusal });
  });
});
