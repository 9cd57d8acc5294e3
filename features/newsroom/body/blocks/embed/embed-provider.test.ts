import { describe, expect, it } from 'vitest';
import { findEmbed } from './embed-provider.ts';

describe('findEmbed', () => {
  it.each([
    ['https://youtu.be/dQw4w9WgXcQ?si=trace', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    [
      '//www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0',
      'youtube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    [
      'https://m.youtube.com/watch?app=x&v=dQw4w9WgXcQ',
      'youtube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    ['https://twitter.com/nom/status/123?s=20', 'x', 'https://x.com/nom/status/123'],
    [
      'https://bsky.app/profile/nom.bsky.social/post/3kabc',
      'bluesky',
      'https://bsky.app/profile/nom.bsky.social/post/3kabc',
    ],
    [
      'https://www.instagram.com/nom/reel/Cabc_-1/?igsh=t',
      'instagram',
      'https://www.instagram.com/reel/Cabc_-1/',
    ],
    [
      'https://mastodon.social/@Nom/112233445566778899?x=1',
      'mastodon',
      'https://mastodon.social/@Nom/112233445566778899',
    ],
    [
      'https://piaille.fr/@nom@mamot.fr/1122334455',
      'mastodon',
      'https://piaille.fr/@nom@mamot.fr/1122334455',
    ],
    ['https://dai.ly/x8abc', 'dailymotion', 'https://www.dailymotion.com/video/x8abc'],
    ['https://player.vimeo.com/video/12345678?h=1', 'vimeo', 'https://vimeo.com/12345678'],
    ['https://www.tiktok.com/@nom.b/video/7123?x=1', 'tiktok', 'https://www.tiktok.com/@nom.b/video/7123'],
    ['https://www.facebook.com/watch?v=123&ref=t', 'facebook', 'https://www.facebook.com/watch?v=123'],
    [
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fnom%2Fposts%2F12',
      'facebook',
      'https://www.facebook.com/nom/posts/12',
    ],
  ])('reads %s', (address, provider, url) => {
    expect(findEmbed(address)).toEqual({ provider, url });
    expect(findEmbed(url)).toEqual({ provider, url });
  });

  it.each([
    'https://www.youtube.com/@chaine',
    'https://youtube.com.exemple.fr/watch?v=dQw4w9WgXcQ',
    'https://exemple.fr/watch?v=dQw4w9WgXcQ',
    'javascript:alert("https://youtu.be/dQw4w9WgXcQ")',
    'https://x.com/nom',
    'youtu.be',
    '',
  ])('leaves %s alone', (address) => expect(findEmbed(address)).toBeNull());
});
