/** More than any answer that is expected of a form. */
const mostBytes = 64 * 1024;

/**
 * Posts a form to an address that the configuration names, and reads the beginning of the answer, whatever its status.
 * Throws when there is no connection or the signal gives up; no redirect is followed.
 */
export async function postForm(
  url: string,
  { fields, userAgent, signal }: { fields: Record<string, string>; userAgent: string; signal: AbortSignal },
): Promise<{ status: number; headers: Headers; body: string }> {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'user-agent': userAgent,
    },
    body: new URLSearchParams(fields).toString(),
    signal,
  });
  return { status: response.status, headers: response.headers, body: await readBeginning(response) };
}

async function readBeginning({ body }: Response): Promise<string> {
  if (body === null) return '';
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body as AsyncIterable<Uint8Array>) {
    pieces.push(piece);
    bytes += piece.byteLength;
    if (bytes >= mostBytes) break;
  }
  return Buffer.concat(pieces).subarray(0, mostBytes).toString('utf8');
}
