import { getAkismetAlert } from '#features/readers/comments/data/akismet.queries.ts';
import { writeAkismetAlert } from '#features/readers/comments/data/akismet-alert.store.ts';
import {
  type AkismetSubject,
  NoAkismetAnswer,
  readAkismetAlert,
  readAkismetAnswer,
  toAkismetFields,
} from '#features/readers/spam-filter/akismet.ts';
import type { AkismetAnswer } from '#features/readers/spam-filter/verdict.ts';
import { getConfig } from '#server/config.ts';
import { log } from '#server/log/log.ts';
import { postForm } from '#server/outbound/post-form.ts';

const userAgent = 'NouvellesDuMonde/1.0 | Akismet/1.0';
type Verb = 'comment-check' | 'submit-spam' | 'submit-ham';

/** Asks Akismet about a comment; null without a key. Throws when it gives no answer. */
export async function askAkismet(
  subject: AkismetSubject,
  signal: AbortSignal,
): Promise<AkismetAnswer | null> {
  const response = await call('comment-check', subject, signal);
  return response && readAkismetAnswer(response);
}

/** Tells Akismet that it was wrong. Throws when it does not hear. */
export async function correctAkismet(
  subject: AkismetSubject,
  { isSpam, signal }: { isSpam: boolean; signal: AbortSignal },
): Promise<void> {
  const response = await call(isSpam ? 'submit-spam' : 'submit-ham', subject, signal);
  if (response && response.status !== 200)
    throw new NoAkismetAnswer(`Akismet answered ${response.status} to a correction`);
}

async function call(verb: Verb, subject: AkismetSubject, signal: AbortSignal) {
  const { akismet, siteUrl, isSiteLoopback } = getConfig();
  if (akismet === null) return null;
  const fields = toAkismetFields(subject, { key: akismet.key, siteUrl, isTest: isSiteLoopback });
  const response = await postForm(`${akismet.url}/1.1/${verb}`, { fields, userAgent, signal });
  await keepAlert(response.headers);
  return response;
}

/** What the administrator is shown; a database that is away must not cost the answer. */
async function keepAlert(headers: Headers): Promise<void> {
  try {
    const alert = readAkismetAlert(headers);
    const raised = await getAkismetAlert();
    if (alert?.code !== raised?.code) await writeAkismetAlert(alert);
  } catch (error) {
    log().warn({ err: error instanceof Error ? error.message : error }, 'alert of Akismet not kept');
  }
}
