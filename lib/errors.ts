/** Every expected failure of a use case. Each has a status, a log level and a French sentence; the compiler counts. */
export type ErrorCode =
  | 'not_signed_in'
  | 'forbidden'
  | 'not_found'
  | 'gone'
  | 'invalid'
  | 'conflict'
  | 'already_sent'
  | 'precondition_required'
  | 'slug_taken'
  | 'bad_state'
  | 'too_many_requests'
  | 'payload_too_large'
  | 'unsupported_media_type'
  | 'bad_origin'
  | 'idempotency_mismatch'
  | 'idempotency_in_progress'
  | 'wrong_credentials'
  | 'wrong_code'
  | 'second_factor_needed'
  | 'link_expired'
  | 'unavailable'
  | 'disk_full'
  | 'read_only'
  | 'unexpected';

/** An expected failure as a value: the code for code, an optional French detail and field messages for people. */
export type AppError = {
  code: ErrorCode;
  /** A French sentence that is more exact than the code's own (already safe to show). */
  detail?: string;
  /** Field path → French sentence. */
  fields?: Record<string, string>;
  /** What the caller needs to go on: both versions of a conflict, seconds to wait… Safe to show to this caller. */
  data?: Record<string, unknown>;
};

export const httpStatus = {
  not_signed_in: 401,
  forbidden: 403,
  not_found: 404,
  gone: 410,
  invalid: 422,
  conflict: 409,
  already_sent: 409,
  precondition_required: 428,
  slug_taken: 409,
  bad_state: 409,
  too_many_requests: 429,
  payload_too_large: 413,
  unsupported_media_type: 415,
  bad_origin: 403,
  idempotency_mismatch: 422,
  idempotency_in_progress: 409,
  wrong_credentials: 401,
  wrong_code: 401,
  second_factor_needed: 403,
  link_expired: 410,
  unavailable: 503,
  disk_full: 507,
  read_only: 503,
  unexpected: 500,
} as const satisfies Record<ErrorCode, number>;

export const logLevel = {
  not_signed_in: 'debug',
  forbidden: 'info',
  not_found: 'debug',
  gone: 'debug',
  invalid: 'debug',
  conflict: 'info',
  already_sent: 'debug',
  precondition_required: 'debug',
  slug_taken: 'debug',
  bad_state: 'info',
  too_many_requests: 'info',
  payload_too_large: 'info',
  unsupported_media_type: 'debug',
  bad_origin: 'warn',
  idempotency_mismatch: 'info',
  idempotency_in_progress: 'debug',
  wrong_credentials: 'info',
  wrong_code: 'info',
  second_factor_needed: 'info',
  link_expired: 'debug',
  unavailable: 'error',
  disk_full: 'error',
  read_only: 'info',
  unexpected: 'error',
} as const satisfies Record<ErrorCode, 'debug' | 'info' | 'warn' | 'error'>;
