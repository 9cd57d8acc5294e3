import type { z } from 'zod';
import type { ErrorCode } from '#lib/errors.ts';

export type Operation = {
  summary: string;
  /** True when a staff member's token is needed. */
  isForStaff?: boolean;
  input?: z.ZodObject;
  /** The body is a file's bytes. */
  takesBytes?: true;
  /** `schema` is null where nothing comes back (204). */
  success: { status: number; schema: string | null };
  errors: readonly ErrorCode[];
  /** Of doors in front of Next, which answer to scripts and not to forms: what can't be read is 400 there. */
  invalidStatus?: 400;
};

/** By path, then by method. */
export type Operations = Record<
  string,
  Partial<Record<'get' | 'post' | 'put' | 'patch' | 'delete', Operation>>
>;
