import type { Tag } from '#lib/tags.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A body as it is held: encoded once, both ways. Identity is inflated when somebody asks for it. */
export type Body = { br: Buffer; gzip: Buffer; length: number };

/** How long an answer holds, apart from whether this process keeps it. */
export type Standing =
  /** True until a tag says otherwise. */
  | 'kept'
  /** True now, asked anew each time (search results). */
  | 'unkept'
  /** Only for those who wait: errors, detached renders, expired copies. */
  | 'passing';

/** Something that can be sent to any reader. */
export type Answer = {
  status: number;
  /** Headers of the page itself: type, last-modified, location… names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: Body | null;
  /** Weak, of the identity bytes: the same for all encodings. Null where there is nothing to compare. */
  etag: string | null;
  /** When this process saw the bytes of a key change although its stated date had not moved on, in ms. */
  changedAt?: number;
  tags: readonly Tag[];
  standing: Standing;
  /** The policy of a page that may stand in frames of other sites, in place of the common one. */
  framePolicy?: string;
  /** The policy of a page on which somebody else's consent platform runs, in place of the common one. */
  platformPolicy?: string;
};

/** The same answer for those who must not keep it. */
export const asPassing = (answer: Answer): Answer => ({ ...answer, standing: 'passing' });
