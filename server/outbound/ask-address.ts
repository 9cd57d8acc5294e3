import { connectionTo, failureOf, type OutboundFailure, toTarget } from '#server/outbound/outbound-target.ts';

/** Why there was no answer; nothing of the other side's own words. */
export type AskFailure = OutboundFailure | 'too_many_redirects' | 'bad_redirect';
export type Asked = { ok: true; status: number } | { ok: false; failure: AskFailure };

const mostRedirects = 5;
const patienceMs = 8_000;
/** Some refuse a caller without a name; ours says who asks and why. */
const userAgent = 'NouvellesDuMonde-LinkCheck/1.0';

/**
 * Asks an address on the web for its status, following redirects, without reading what it holds: HEAD, then GET
 * where HEAD is not served. Public addresses only, at every hop: the address that is connected to is the one that
 * was checked, so that a name which changes its mind between two look-ups leads nowhere. Never throws.
 */
export async function askAddress(url: string, signal?: AbortSignal): Promise<Asked> {
  const limit = AbortSignal.any([AbortSignal.timeout(patienceMs), ...(signal ? [signal] : [])]);
  const head = await follow(url, 'HEAD', limit);
  // 404 to a HEAD is not believed either: some servers route it nowhere.
  const isAnswered = head.ok && head.status < 400;
  if (isAnswered || (!head.ok && head.failure !== 'no_connection')) return head;
  return follow(url, 'GET', limit);
}

async function follow(url: string, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<Asked> {
  let next = url;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const target = toTarget(next);
    if (!target) return { ok: false, failure: hop === 0 ? 'not_allowed' : 'bad_redirect' };
    const answer = await askOnce(target, method, signal);
    if (!answer.ok) return answer;
    if (answer.location === null) return { ok: true, status: answer.status };
    if (!URL.canParse(answer.location, target)) return { ok: false, failure: 'bad_redirect' };
    next = new URL(answer.location, target).href;
  }
  return { ok: false, failure: 'too_many_redirects' };
}

type Answer = { ok: true; status: number; location: string | null } | { ok: false; failure: AskFailure };

function askOnce(target: URL, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<Answer> {
  const { request, options } = connectionTo(target);
  return new Promise((settle) => {
    const asking = request(
      target,
      {
        ...options,
        method,
        signal,
        headers: { 'user-agent': userAgent, accept: '*/*' },
        maxHeaderSize: 32_768,
      },
      (response) => {
        const status = response.statusCode ?? 0;
        const { location } = response.headers;
        response.destroy();
        settle({ ok: true, status, location: status >= 300 && status < 400 && location ? location : null });
      },
    );
    asking.on('error', (error) => settle({ ok: false, failure: failureOf(error, signal) }));
    asking.end();
  });
}
