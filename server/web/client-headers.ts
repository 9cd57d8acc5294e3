import type { IncomingHttpHeaders } from 'node:http';

/** Headers that mean something to Next or to our adapters and that only this process may write. */
const forged =
  /^(?:forwarded|next-resume|x-(?:forwarded|middleware|nextjs|invoke|matched|now|vercel|real)\b.*)$/;

/** Takes out of a client's headers everything that could pass for ours. Changes the object in place. */
export function stripForgedHeaders(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (forged.test(name)) delete headers[name];
}

/**
 * Is this the name under which the site answers? The configured one, or the loopback name of the listening port.
 * @param site host and port of SITE_URL
 */
export function isKnownHost({
  host,
  site,
  port,
}: {
  host: string | undefined;
  site: string;
  port: number;
}): boolean {
  if (host === undefined) return false;
  const asked = host.toLowerCase();
  return asked === site || [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`].includes(asked);
}
