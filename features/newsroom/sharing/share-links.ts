import { mastodonShareUrl } from './mastodon-server.ts';

/** In the order in which pages offer them; the first four are always to be seen. */
export const shareNetworks = [
  'facebook',
  'x',
  'linkedin',
  'pinterest',
  'whatsapp',
  'telegram',
  'bluesky',
  'threads',
  'mastodon',
  'reddit',
  'mail',
] as const;
export type ShareNetwork = (typeof shareNetworks)[number];

/** True for the four that stand on the page; the others are a step further. */
export const isAlwaysSeen = (network: ShareNetwork): boolean => shareNetworks.indexOf(network) < 4;

export type ShareLink = { network: ShareNetwork; href: string };

export type Shared = {
  /** The canonical address: absolute, without tracking. */
  url: string;
  title: string;
  /** Absolute address of a picture: Pinterest takes nothing without. */
  picture: string;
  /** Our account on X, with or without its @. */
  xAccount?: string | null;
};

/** A post of X holds so much, a link in it counts as this, whatever its length (docs.x.com, « Counting characters »). */
const xPost = { most: 280, link: 23 } as const;
/** Graphemes of a post of Bluesky, its link written out (docs.bsky.app, app.bsky.feed.post). */
const blueskyMost = 300;

/**
 * Plain links to the networks' own share pages, as their documentation has them. Each is followed by readers alone:
 * nothing of a network is loaded before. The text of a post is cut at a word where a network would refuse it whole.
 */
export function shareLinks(shared: Shared): ShareLink[] {
  return shareNetworks.map((network) => ({ network, href: addresses[network](shared) }));
}

const addresses: Readonly<Record<ShareNetwork, (shared: Shared) => string>> = {
  facebook: ({ url }) => `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}`,
  x: ({ url, title, xAccount }) => {
    const via = xAccount?.replace(/^@/, '') || null;
    // X writes « text link via @account ».
    const rest = ` ${via ? ` via @${via}` : ''}`.length + xPost.link;
    const text = cutGraphemes(title.normalize('NFC'), xPost.most - rest, weightOnX);
    return `https://x.com/intent/tweet?${query({ text, url, ...(via ? { via } : {}) })}`;
  },
  linkedin: ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?${query({ url })}`,
  pinterest: (shared) => pinterestUrl(shared),
  whatsapp: (shared) => `https://wa.me/?${query({ text: inOne(shared) })}`,
  telegram: ({ url, title }) => `https://t.me/share/url?${query({ url, text: title })}`,
  bluesky: ({ url, title }) => {
    const text = cutGraphemes(title, blueskyMost - 1 - countGraphemes(url), () => 1);
    return `https://bsky.app/intent/compose?${query({ text: inOne({ title: text, url }) })}`;
  },
  threads: ({ url, title }) => `https://www.threads.com/intent/post?${query({ text: title, url })}`,
  mastodon: (shared) => mastodonShareUrl(null, inOne(shared)),
  reddit: ({ url, title }) => `https://www.reddit.com/submit?${query({ url, title })}`,
  // RFC 6068: lines of a body end with CRLF.
  mail: ({ url, title }) => `mailto:?${query({ subject: title, body: `${title}\r\n\r\n${url}` })}`,
};

/** Where a picture is pinned, with the page that it comes from. */
export const pinterestUrl = ({ url, title, picture }: Omit<Shared, 'xAccount'>): string =>
  `https://www.pinterest.com/pin/create/button/?${query({ url, media: picture, description: title })}`;

const inOne = ({ title, url }: Pick<Shared, 'title' | 'url'>): string => `${title} ${url}`;

/** Spaces are %20: mail programs and some networks show a plus sign as it is. */
const query = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');

const graphemesOf = (text: string): string[] =>
  Array.from(new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);

const countGraphemes = (text: string): number => graphemesOf(text).length;

/** The text within a weight, cut at a word and ended by « … »; itself when it is no heavier. */
function cutGraphemes(text: string, most: number, weigh: (grapheme: string) => number): string {
  const graphemes = graphemesOf(text);
  const weightOf = (some: readonly string[]): number => some.reduce((sum, one) => sum + weigh(one), 0);
  if (weightOf(graphemes) <= most) return text;
  const room = most - weigh('…');
  let weight = 0;
  const end = graphemes.findIndex((grapheme) => (weight += weigh(grapheme)) > room);
  const kept = graphemes.slice(0, end).join('');
  const atWord = /\s/.test(graphemes[end] ?? '') ? kept : (/^([\s\S]*\S)\s/.exec(kept)?.[1] ?? kept);
  return `${atWord.trimEnd()}…`;
}

/** Ranges of characters that count one on X; every other counts two, and an emoji two in all (twitter-text, v3). */
const lightOnX: readonly (readonly [from: number, to: number])[] = [
  [0, 4_351],
  [8_192, 8_205],
  [8_208, 8_223],
  [8_242, 8_247],
];

function weightOnX(grapheme: string): number {
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(grapheme)) return 2;
  return Array.from(grapheme, (character) => character.codePointAt(0) ?? 0).reduce(
    (sum, code) => sum + (lightOnX.some(([from, to]) => code >= from && code <= to) ? 1 : 2),
    0,
  );
}
