import { errorSentence } from '#messages/errors.ts';
import type { AppError } from '#lib/errors.ts';
import { secondFactorSetup } from '#words/house/accounts/second-factor.ts';

/** Asks the newspaper; its JSON, or the sentence of its refusal thrown. */
async function ask<Answer>(path: string, body: unknown): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer as Answer;
  const { code, detail } = answer as { code: AppError['code']; detail: string };
  throw new Error(detail || errorSentence({ code }));
}

/** True where the browser knows passkeys and their JSON. */
export const knowsPasskeys = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' &&
  typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function';

/** Makes a passkey for what the newspaper asks and hands it over. Throws a sentence in French. */
export async function createPasskey(
  paths: { question: string; answer: string },
  name: string,
): Promise<void> {
  const asked = await ask<PublicKeyCredentialCreationOptionsJSON>(paths.question, {});
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(asked);
  await ask(paths.answer, { name, response: await answerOf(navigator.credentials.create({ publicKey })) });
}

/** Has a passkey sign what the newspaper asks. Throws a sentence in French. */
export async function signWithPasskey(paths: { question: string; answer: string }): Promise<void> {
  const asked = await ask<PublicKeyCredentialRequestOptionsJSON>(paths.question, {});
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(asked);
  await ask(paths.answer, { response: await answerOf(navigator.credentials.get({ publicKey })) });
}

async function answerOf(given: Promise<Credential | null>): Promise<unknown> {
  const credential = await given.catch(() => null);
  if (!(credential instanceof PublicKeyCredential)) throw new Error(secondFactorSetup.passkeyFailed);
  return credential.toJSON();
}
