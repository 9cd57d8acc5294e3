import { describe, expect, it } from 'vitest';
import { frameSources } from '#server/page-cache/policy.ts';
import { frameAddress } from './embed-frame.ts';
import { findEmbed } from './embed-provider.ts';

describe('frameAddress', () => {
  it.each([
    ['https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0'],
    ['https://player.vimeo.com/video/12345678?h=1', 'https://player.vimeo.com/video/12345678?dnt=1'],
    ['https://dai.ly/x8abc', 'https://geo.dailymotion.com/player.html?video=x8abc'],
  ])('plays %s where the policy allows it', (address, frame) => {
    const embed = findEmbed(address);
    const found = embed && frameAddress(embed);
    expect(found).toBe(frame);
    expect(frameSources).toContain(new URL(frame).origin);
  });

  it('leaves everything else a link', () => {
    expect(frameAddress({ provider: 'x', url: 'https://x.com/nom/status/1' })).toBeNull();
    expect(frameAddress({ provider: 'youtube', url: 'https://exemple.fr/watch?v=dQw4w9WgXcQ' })).toBeNull();
    expect(frameAddress({ provider: 'link', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' })).toBeNull();
  });
});
