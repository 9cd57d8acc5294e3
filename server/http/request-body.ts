import { adapterMessages } from '#messages/validation.ts';
import { type Outcome, done, refused } from '#lib/use-case.ts';
import { formFields, isPlainObject } from '#server/http/parse.ts';

export type BodyKind = 'json' | 'form' | 'bytes' | 'none' | 'unsupported';

/** Which of the accepted shapes a body has, by its declared type. */
export function bodyKind(headers: Headers): BodyKind {
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (!type) return 'none';
  if (type === 'application/json' || /^application\/[a-z0-9.-]+\+json$/.test(type)) return 'json';
  if (type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data') return 'form';
  return 'unsupported';
}

/** The same for a route that takes a file's bytes, and nothing else. */
export const bytesKind = (headers: Headers): BodyKind =>
  headers.get('content-type')?.trim().toLowerCase() === 'application/octet-stream' ? 'bytes' : 'unsupported';

/** The bytes of a body, read as they come and given up as soon as they pass the limit, whatever it declared. */
export async function readBody(
  request: Request,
  mostBytes: number,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > mostBytes) return refused('payload_too_large');
  if (!request.body) return done(new Uint8Array());
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const read = await reader.read().catch((error: unknown) => {
      if (isHungUp(error)) return null;
      throw error;
    });
    if (!read) return refused('invalid', { detail: adapterMessages.cutBody });
    const { done: isOver, value } = read;
    if (isOver) break;
    length += value.byteLength;
    if (length > mostBytes) {
      await reader.cancel();
      return refused('payload_too_large');
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return done(bytes);
}

/** Whoever sent the body left in the middle of it: a window that closed, a line that was cut. Nobody reads the answer. */
const isHungUp = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || ('code' in error && error.code === 'ECONNRESET'));

/** A body's fields. What can't be read is `invalid`, with the sentence that says why. */
export async function parseBody(
  kind: BodyKind,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Outcome<Record<string, unknown>>> {
  if (kind === 'form') {
    try {
      const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
      return done(formFields(form));
    } catch {
      return refused('invalid', { detail: adapterMessages.unreadableForm });
    }
  }
  if (bytes.byteLength === 0 || kind === 'bytes') return done({});
  if (kind !== 'json') return refused('unsupported_media_type');
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isPlainObject(value) ? done(value) : refused('invalid', { detail: adapterMessages.notObject });
  } catch {
    return refused('invalid', { detail: adapterMessages.notJson });
  }
}
