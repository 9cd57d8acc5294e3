import type { EmbedProvider } from './embed-provider.ts';

/** The players that the public policy lets into a frame; everything else stays a link. */
const players: Partial<Record<EmbedProvider, { pattern: RegExp; frame: (id: string) => string }>> = {
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
};

/** The address of the player of an embedded video, null when it has none that may be framed. */
export function frameAddress({ provider, url }: { provider: EmbedProvider; url: string }): string | null {
  const player = players[provider];
  const id = player?.pattern.exec(url)?.[1];
  return player && id ? player.frame(id) : null;
}
