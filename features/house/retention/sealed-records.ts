/**
 * What décret 2021-1362 has kept of whoever publishes words here, apart from everything else: the identity (art. 2),
 * what was given with the account (art. 3), where a connection came from (art. 5). Read for a requisition alone.
 */
export const sealedKinds = ['identity', 'account', 'connection'] as const;
export type SealedKind = (typeof sealedKinds)[number];

/** What somebody did when their connection was noted. */
export const sealedOperations = ['sign_up', 'comment_post', 'comment_edit'] as const;
export type SealedOperation = (typeof sealedOperations)[number];

export type SealedContent =
  | { kind: 'identity'; userId: string; email: string }
  | {
      kind: 'account';
      userId: string;
      /** Every name that it had, the last first. */
      names: string[];
      openedAt: string;
      confirmedAt: string | null;
      closedAt: string;
    }
  | {
      kind: 'connection';
      operation: SealedOperation;
      userId: string;
      commentId: string | null;
      address: string;
      /** Of the client's side; null behind a proxy that does not tell it. */
      port: number | null;
      userAgent: string | null;
    };

/** Where a request came from, whole: nothing but a sealed record ever keeps it. */
export type Connection = { address: string; port: number | null; userAgent: string | null };

/** By what a requisition names somebody. */
export const soughtKinds = ['comment', 'account', 'mail', 'name', 'address'] as const;
export type SoughtKind = (typeof soughtKinds)[number];

/** A name as it is looked for: whatever its case, accents and spaces. */
const plainName = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** What a record is found by. Stored as keyed hashes: a copy of the database tells nobody's mail or address. */
export function handleOf(kind: SoughtKind, value: string): string {
  const plain = kind === 'name' ? plainName(value) : value.trim().toLowerCase();
  return `${kind}:${plain}`;
}

export function handlesOf(content: SealedContent): string[] {
  const account = handleOf('account', content.userId);
  switch (content.kind) {
    case 'identity':
      return [account, handleOf('mail', content.email)];
    case 'account':
      return [account, ...content.names.map((name) => handleOf('name', name))];
    case 'connection':
      return [
        account,
        handleOf('address', content.address),
        ...(content.commentId === null ? [] : [handleOf('comment', content.commentId)]),
      ];
  }
}

/** The id in whatever was pasted: the id itself, or a comment's address, whose last id is the comment's. */
export const idIn = (text: string): string | null =>
  text
    .toLowerCase()
    .match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)
    ?.at(-1) ?? null;
