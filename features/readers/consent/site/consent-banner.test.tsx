import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { purposes } from '#features/readers/consent/purposes.ts';
import { embedPurposeWords } from '#messages/consent.ts';
import { ConsentBanner } from './consent-banner.tsx';
import { CookieChoices } from './cookie-choices.tsx';

const times = (html: string, words: string): number => html.split(words).length - 1;
const named = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(`${attribute}="([^"]+)"`, 'g'))].map(([, name = '']) => name);

describe('the question and the choice', () => {
  it('have one box for each purpose, none of them ticked, hidden until asked', () => {
    const html = renderToStaticMarkup(<ConsentBanner />);
    expect(named(html, 'type="checkbox" name')).toEqual(purposes);
    expect(html).not.toContain('checked');
    expect(html).toMatch(/^<section[^>]* hidden=""/);
    expect(times(html, embedPurposeWords.what)).toBe(1);
  });

  it('say on /cookies where each purpose is; of advertising only without somebody else’s platform', () => {
    const html = renderToStaticMarkup(<CookieChoices platform={null} />);
    expect(named(html, 'data-etat')).toEqual(purposes);
    expect(times(html, embedPurposeWords.what)).toBe(1);
    const withPlatform = renderToStaticMarkup(<CookieChoices platform="Une plateforme" />);
    expect(named(withPlatform, 'data-etat')).toEqual(purposes.filter((name) => name.startsWith('embed-')));
  });
});
