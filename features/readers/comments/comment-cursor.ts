/** Where a reading of threads, or of a thread's replies, has come to. Opaque to whoever hands it back. */
export type CommentCursor =
  | { kind: 'thread'; usefulCount: number; createdAt: Date; id: string }
  | { kind: 'reply'; skip: number };

export const toCursor = (cursor: CommentCursor): string =>
  Buffer.from(
    cursor.kind === 'thread'
      ? `t.${cursor.usefulCount}.${cursor.createdAt.getTime()}.${cursor.id}`
      : `r.${cursor.skip}`,
  ).toString('base64url');

/** The cursor in a text of ours; null for any other text. */
export function parseCursor(text: string): CommentCursor | null {
  const plain = Buffer.from(text, 'base64url').toString('utf8');
  const thread =
    /^t\.(\d{1,9})\.(\d{1,13})\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/.exec(plain);
  if (thread) {
    const [, usefulCount = '', time = '', id = ''] = thread;
    return { kind: 'thread', usefulCount: Number(usefulCount), createdAt: new Date(Number(time)), id };
  }
  const reply = /^r\.(\d{1,6})$/.exec(plain);
  return reply ? { kind: 'reply', skip: Number(reply[1]) } : null;
}
