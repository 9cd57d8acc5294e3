import type { EmbedProvider } from './embed-provider.ts';

type Player = {
  pattern: RegExp;
  frame: (id: string) => string;
  /** A message is as high as its text, which nobody but its host knows; a video is as wide as the column. */
  isMessage?: true;
};

/** The players that the public policy lets into a frame; everything else stays a link. */
const players: Partial<Record<EmbedProvider, Player>> = {
  youtube: {
    pattern: /^https:\/\/www\.youtube\.com\/watch\?v=([\w-]{6,20})$/,
    frame: (id) => `https://www.youtube-nocookie.com/embed/${id}?rel=0`,
  },
  vimeo: {
    pattern: /^https:\/\/vimeo\.com\/(\d{4,15})$/,
    frame: (id) => `https://player.vimeo.com/video/${id}?dnt=1`,
  },
  dailymotion: {
    pattern: /^https:\/\/www\.dailymotion\.com\/video\/(\w{4,20})$/,
    frame: (id) => `https://geo.dailymotion.com/player.html?video=${id}`,
  },
  x: {
    pattern: /^https:\/\/x\.com\/\w{1,20}\/status(?:es)?\/(\d{1,20})$/,
    frame: (id) => `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`,
    isMessage: true,
  },
  instagram: {
    pattern: /^https:\/\/www\.instagram\.com\/((?:p|reel|tv)\/[\w-]+)\/$/,
    frame: (id) => `https://www.instagram.com/${id}/embed/`,
    isMessage: true,
  },
  tiktok: {
    pattern: /^https:\/\/www\.tiktok\.com\/@[\w.-]+\/video\/(\d{1,25})$/,
    frame: (id) => `https://www.tiktok.com/embed/v2/${id}`,
    isMessage: true,
  },
  facebook: {
    pattern: /^(https:\/\/www\.facebook\.com\/[^\s"'<>]+)$/,
    frame: (url) =>
      `https://www.facebook.com/plugins/${/\/(?:videos|reel|watch)\b/.test(url) ? 'video' : 'post'}.php?href=${encodeURIComponent(url)}`,
    isMessage: true,
  },
};

type Content = { provider: EmbedProvider; url: string };

/** The address of the player of an embedded content, null when it has none that may be framed. */
export function frameAddress({ provider, url }: Content): string | null {
  const player = players[provider];
  const id = player?.pattern.exec(url)?.[1];
  return player && id ? player.frame(id) : null;
}

/** Whether what the frame shows is as high as its text. */
export const isFramedMessage = ({ provider }: Content): boolean => players[provider]?.isMessage ?? false;
