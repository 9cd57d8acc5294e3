import type { AkismetAnswer, Candidate } from '#features/readers/spam-filter/verdict.ts';

/** What a call is about; a correction sends the same values as the first question. */
export type AkismetSubject = Pick<
  Candidate,
  'text' | 'addressPrefix' | 'userAgent' | 'referrer' | 'submittedAt' | 'replyToId'
> & {
  author: Pick<Candidate['author'], 'name' | 'email' | 'url'>;
  /** Address of the article on the public site. */
  permalink: string;
  /** Asked again, after an error or on Akismet's own word. */
  isRecheck?: boolean;
};

/**
 * The fields of `comment-check`, `submit-spam` and `submit-ham` (akismet.com/developers; `referrer` is their spelling).
 * A browser that gives no name or origin is no reason not to ask: those are sent empty.
 */
export function toAkismetFields(
  subject: AkismetSubject,
  { key, siteUrl, isTest }: { key: string; siteUrl: string; isTest: boolean },
): Record<string, string> {
  return {
    api_key: key,
    blog: siteUrl,
    user_ip: subject.addressPrefix.replace(/\/\d+$/, ''),
    user_agent: subject.userAgent ?? '',
    referrer: subject.referrer ?? '',
    permalink: subject.permalink,
    comment_type: subject.replyToId === null ? 'comment' : 'reply',
    comment_author: subject.author.name,
    comment_author_email: subject.author.email,
    ...(subject.author.url ? { comment_author_url: subject.author.url } : {}),
    comment_content: subject.text,
    comment_date_gmt: subject.submittedAt.toISOString(),
    ...(subject.replyToId === null ? {} : { comment_parent: subject.replyToId }),
    blog_lang: 'fr',
    blog_charset: 'UTF-8',
    ...(subject.isRecheck ? { recheck_reason: 'recheck' } : {}),
    ...(isTest ? { is_test: '1' } : {}),
  };
}

export type AkismetResponse = { status: number; headers: Headers; body: string };

/** Whatever is neither "true" nor "false" is no answer. */
export class NoAkismetAnswer extends Error {}

/** Reads the answer to `comment-check`. Throws `NoAkismetAnswer`, with what Akismet says of its own fault. */
export function readAkismetAnswer({ status, headers, body }: AkismetResponse): AkismetAnswer {
  const said = body.trim();
  if (status !== 200 || (said !== 'true' && said !== 'false')) {
    const fault = headers.get('x-akismet-error') ?? headers.get('x-akismet-debug-help') ?? 'no reason given';
    throw new NoAkismetAnswer(`Akismet answered ${status}: ${fault.slice(0, 200)}`);
  }
  if (said === 'true') return { kind: 'spam', isBlatant: headers.get('x-akismet-pro-tip') === 'discard' };
  const later = headers.get('x-akismet-recheck-after');
  if (later === null) return { kind: 'honest', recheckAfterSeconds: null };
  const seconds = Number.parseInt(later, 10);
  return { kind: 'honest', recheckAfterSeconds: Number.isFinite(seconds) ? clamp(seconds) : longestWait };
}

/** Between ten seconds and a day, whatever is asked. */
const longestWait = 24 * 60 * 60;
const clamp = (seconds: number): number => Math.min(longestWait, Math.max(10, seconds));

/** Something that the administrator must see to: an expired key, a subscription that does not suffice… */
export type AkismetAlert = { code: string; message: string };

export function readAkismetAlert(headers: Headers): AkismetAlert | null {
  const code = headers.get('x-akismet-alert-code');
  if (code === null) return null;
  const message = headers.get('x-akismet-alert-msg') ?? '';
  return { code: code.slice(0, 20), message: message.slice(0, 500) };
}
