import { describe, expect, it } from 'vitest';
import { embedProviders, findEmbed } from '#features/newsroom/body/blocks/embed/embed-provider.ts';
import { frameAddress } from '#features/newsroom/body/blocks/embed/embed-frame.ts';
import { describedPurposes, playerProviders, purposes, textVersion, versionOf } from './purposes.ts';

describe('purposes', () => {
  it('are each said in words, once', () => {
    expect(describedPurposes.map(({ purpose }) => purpose)).toEqual(purposes);
    expect(new Set(purposes).size).toBe(purposes.length);
    for (const { title, what, who } of describedPurposes) expect(title && what && who).toBeTruthy();
  });

  it('ask for every player that a page may frame, and for nothing that it never loads', () => {
    const addresses = [
      'https://youtu.be/dQw4w9WgXcQ',
      'https://vimeo.com/12345678',
      'https://dai.ly/x8abcde',
      'https://x.com/nom/status/123',
      'https://bsky.app/profile/nom.bsky.social/post/3kabc',
      'https://www.instagram.com/p/Cabc/',
      'https://www.tiktok.com/@nom/video/7123',
      'https://www.facebook.com/watch?v=123',
      'https://mamot.fr/@nom/112233445566',
    ];
    const found = addresses.map((address) => findEmbed(address)).filter((one) => one !== null);
    expect(new Set([...found.map(({ provider }) => provider), 'link'])).toEqual(new Set(embedProviders));
    const framed = found.filter((embed) => frameAddress(embed) !== null).map(({ provider }) => provider);
    expect(framed.sort()).toEqual([...playerProviders].sort());
  });
});

describe('the version of the text', () => {
  it('is short, and another as soon as one word is', () => {
    expect(textVersion).toMatch(/^[0-9a-f]{12}$/);
    const [first, ...others] = describedPurposes;
    for (const change of [{ title: 'Autre' }, { what: 'Autre' }, { who: 'Autre' }])
      expect(versionOf([{ ...first!, ...change }, ...others])).not.toBe(textVersion);
    expect(versionOf(others)).not.toBe(textVersion);
  });
});
