import { describe, expect, it } from 'vitest';
import { frameSources } from '#server/page-cache/policy.ts';
import { frameAddress } from './embed-frame.ts';
import { findEmbed } from './embed-provider.ts';

describe('frameAddress', () => {
  it.each([
    ['https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0'],
    ['https://player.vimeo.com/video/12345678?h=1', 'https://player.vimeo.com/video/12345678?dnt=1'],
    ['https://dai.ly/x8abc', 'https://geo.dailymotion.com/player.html?video=x8abc'],
    [
      'https://twitter.com/nom/status/123?s=20',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=123',
    ],
    ['https://www.instagram.com/nom/reel/Cabc_-1/?igsh=t', 'https://www.instagram.com/reel/Cabc_-1/embed/'],
    ['https://www.tiktok.com/@nom.b/video/7123?x=1', 'https://www.tiktok.com/embed/v2/7123'],
    [
      'https://m.facebook.com/nom/posts/12?ref=t',
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fnom%2Fposts%2F12',
    ],
    [
      'https://www.facebook.com/watch?v=123&ref=t',
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%3Fv%3D123',
    ],
  ])('plays %s where the policy allows it', (address, frame) => {
    const embed = findEmbed(address);
    const found = embed && frameAddress(embed);
    expect(found).toBe(frame);
    expect(frameSources).toContain(new URL(frame).origin);
  });

  it('leaves everything else a link', () => {
    const post = 'https://bsky.app/profile/nom.bsky.social/post/3kabc';
    expect(frameAddress({ provider: 'bluesky', url: post })).toBeNull();
    expect(frameAddress({ provider: 'x', url: 'https://exemple.fr/nom/status/1' })).toBeNull();
    expect(frameAddress({ provider: 'youtube', url: 'https://exemple.fr/watch?v=dQw4w9WgXcQ' })).toBeNull();
    expect(frameAddress({ provider: 'link', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' })).toBeNull();
  });
});
