/** The name under which a device remembers the server of its reader (local storage); told of on /cookies. */
export const mastodonKey = 'mastodon-serveur';

/** Mastodon's own page that asks for the server (github.com/mastodon/share), for who has no scripts. */
const anyServer = 'https://share.joinmastodon.org/';

/** Where a text is posted on Mastodon: on a server, or null for the page that asks for it. */
export const mastodonShareUrl = (server: string | null, text: string): string =>
  `${server === null ? anyServer : `https://${server}/share`}?text=${encodeURIComponent(text.toWellFormed())}`;

const longestHost = 253;

/**
 * The server that somebody means: `piaille.fr`, `https://piaille.fr/@moi`, `@moi@piaille.fr`; in ASCII, in lower case.
 * Null for what is no public host name: an address in figures, a name without a dot, a port, a password.
 */
export function toMastodonServer(typed: string): string | null {
  const place = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .split(/[/?#]/)[0];
  const named = place?.split('@').at(-1);
  if (!named || !URL.canParse(`https://${named}`)) return null;
  const { hostname, port } = new URL(`https://${named}`);
  const isHost =
    hostname.length <= longestHost &&
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/.test(hostname);
  return isHost && port === '' && !/:/.test(named) ? hostname : null;
}
