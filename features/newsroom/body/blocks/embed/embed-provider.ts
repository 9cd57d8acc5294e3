export const embedProviders = [
  'youtube',
  'x',
  'bluesky',
  'instagram',
  'dailymotion',
  'vimeo',
  'tiktok',
  'facebook',
  'mastodon',
  'link',
] as const;
export type EmbedProvider = (typeof embedProviders)[number];

type Found = { provider: EmbedProvider; url: string };
type Reader = { hosts: string[]; provider: EmbedProvider; read: (url: URL) => string | null };

const first = (text: string, pattern: RegExp): string | null => pattern.exec(text)?.[1] ?? null;
const at = (base: string, id: string | null): string | null => (id === null ? null : base + id);

/** Where each provider keeps its contents, and the public address that each spelling stands for. */
const readers: Reader[] = [
  {
    provider: 'youtube',
    hosts: ['youtube.com', 'youtube-nocookie.com', 'm.youtube.com', 'music.youtube.com'],
    read: (url) => {
      const id =
        first(url.pathname, /^\/(?:embed|shorts|live|v)\/([\w-]{6,20})/) ??
        (url.pathname === '/watch' ? first(url.searchParams.get('v') ?? '', /^([\w-]{6,20})$/) : null);
      return at('https://www.youtube.com/watch?v=', id === 'videoseries' ? null : id);
    },
  },
  {
    provider: 'youtube',
    hosts: ['youtu.be'],
    read: (url) => at('https://www.youtube.com/watch?v=', first(url.pathname, /^\/([\w-]{6,20})$/)),
  },
  {
    provider: 'x',
    hosts: ['x.com', 'twitter.com', 'mobile.twitter.com', 'mobile.x.com'],
    read: (url) => at('https://x.com/', first(url.pathname, /^\/(\w{1,20}\/status(?:es)?\/\d{1,20})/)),
  },
  {
    provider: 'x',
    hosts: ['platform.twitter.com', 'platform.x.com'],
    read: (url) => at('https://x.com/i/status/', first(url.searchParams.get('id') ?? '', /^(\d{1,20})$/)),
  },
  {
    provider: 'bluesky',
    hosts: ['bsky.app'],
    read: (url) => at('https://bsky.app/', first(url.pathname, /^\/(profile\/[\w.:-]+\/post\/\w+)/)),
  },
  {
    provider: 'bluesky',
    hosts: ['embed.bsky.app'],
    read: (url) => {
      const post = /^\/embed\/(did:[\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)/.exec(url.pathname);
      return post ? `https://bsky.app/profile/${post[1]}/post/${post[2]}` : null;
    },
  },
  {
    provider: 'instagram',
    hosts: ['instagram.com'],
    read: (url) => {
      const id = first(url.pathname, /^\/(?:[\w.]+\/)?((?:p|reel|tv)\/[\w-]+)/);
      return id === null ? null : `https://www.instagram.com/${id}/`;
    },
  },
  {
    provider: 'dailymotion',
    hosts: ['dailymotion.com'],
    read: (url) =>
      at('https://www.dailymotion.com/video/', first(url.pathname, /^\/(?:embed\/)?video\/([A-Za-z0-9]+)/)),
  },
  {
    provider: 'dailymotion',
    hosts: ['geo.dailymotion.com'],
    read: (url) =>
      at(
        'https://www.dailymotion.com/video/',
        first(url.searchParams.get('video') ?? '', /^([A-Za-z0-9]+)$/),
      ),
  },
  {
    provider: 'dailymotion',
    hosts: ['dai.ly'],
    read: (url) => at('https://www.dailymotion.com/video/', first(url.pathname, /^\/([A-Za-z0-9]+)$/)),
  },
  {
    provider: 'vimeo',
    hosts: ['vimeo.com', 'player.vimeo.com'],
    read: (url) => at('https://vimeo.com/', first(url.pathname, /^\/(?:video\/|channels\/\w+\/)?(\d{4,15})/)),
  },
  {
    provider: 'tiktok',
    hosts: ['tiktok.com'],
    read: (url) => at('https://www.tiktok.com/', first(url.pathname, /^\/(@[\w.-]+\/(?:video|photo)\/\d+)/)),
  },
  {
    provider: 'facebook',
    hosts: ['facebook.com', 'm.facebook.com', 'web.facebook.com'],
    read: (url) => readFacebook(url),
  },
  {
    provider: 'facebook',
    hosts: ['fb.watch'],
    read: (url) => at('https://fb.watch/', first(url.pathname, /^\/([\w-]+)/)),
  },
];

/** Mastodon stands on many hosts: a post is known by its path ("/@nom/112233445566778899") on those often met. */
const mastodonHosts =
  /^(?:(?:mastodon|mstdn|mas|social|toot)\.[\w.-]+|[\w.-]*mastodon[\w.-]*|mamot\.fr|piaille\.fr|framapiaf\.org|hachyderm\.io|fosstodon\.org|toot\.[\w.-]+)$/;

function readMastodon(url: URL): string | null {
  const post = /^\/(@[\w.-]+(?:@[\w.-]+)?\/\d{6,25})\/?$/.exec(url.pathname)?.[1];
  return post && mastodonHosts.test(url.hostname) ? `https://${url.hostname}/${post}` : null;
}

function readFacebook(url: URL): string | null {
  if (url.pathname.startsWith('/plugins/')) {
    const inner = url.searchParams.get('href') ?? '';
    if (!URL.canParse(inner) || new URL(inner).pathname.startsWith('/plugins/')) return null;
    const found = findEmbed(inner);
    return found?.provider === 'facebook' ? found.url : null;
  }
  const path = first(url.pathname, /^\/([\w.-]+\/(?:posts|videos|photos)\/[\w.%/-]+)/);
  if (path !== null) return `https://www.facebook.com/${path}`;
  const reel = first(url.pathname, /^\/reel\/(\d+)/);
  if (reel !== null) return `https://www.facebook.com/reel/${reel}`;
  const kept = new URLSearchParams();
  for (const name of ['v', 'story_fbid', 'fbid', 'id']) {
    const value = url.searchParams.get(name);
    if (value !== null && /^[\w.-]{1,120}$/.test(value)) kept.set(name, value);
  }
  const page = first(url.pathname, /^\/(watch|permalink\.php|photo|photo\.php|story\.php)\/?$/);
  return page !== null && kept.size > 0 ? `https://www.facebook.com/${page}?${kept}` : null;
}

/** The provider of an address and the public address of that content without trackers; null for any other address. */
export function findEmbed(address: string): Found | null {
  const spelled = address.trim().replace(/^\/\//, 'https://');
  if (spelled.length > 2_048 || !URL.canParse(spelled)) return null;
  const url = new URL(spelled);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const host = url.hostname.replace(/^www\./, '');
  for (const reader of readers) {
    if (!reader.hosts.includes(host)) continue;
    const found = reader.read(url);
    if (found !== null) return { provider: reader.provider, url: found };
  }
  const post = readMastodon(url);
  return post === null ? null : { provider: 'mastodon', url: post };
}
