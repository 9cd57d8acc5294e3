import { isPasswordIdentity } from '#features/house/accounts/accounts.ts';
import { frenchCommonPasswords, passwordWords } from '#messages/accounts.ts';

/** Loaded when a password is chosen, not before: some 49,000 words, the most used first. */
let listed: Promise<ReadonlySet<string>> | undefined;

const load = async (): Promise<ReadonlySet<string>> => {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set([...dictionary['passwords-common'], ...frenchCommonPasswords]);
};

/** `abcabcabc` is `abc`; anything else is itself. */
function repeatedPart(text: string): string {
  const at = `${text}${text}`.indexOf(text, 1);
  return text.slice(0, at);
}

/**
 * True for a password that is on everybody's list: as it stands, written twice and more, or with nothing but digits
 * and signs around it (`motdepasse2026!`). What people use is what is tried first.
 */
async function isCommonPassword(password: string): Promise<boolean> {
  const common = await (listed ??= load());
  const plain = password.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const part = repeatedPart(plain);
  const core = plain.replace(/^[\d\p{P}\p{S}]+|[\d\p{P}\p{S}]+$/gu, '');
  if (core === '' && /^\d+$/.test(plain)) return common.has(plain) || isCountedUp(plain);
  return part.length <= 4 || [plain, part, core, repeatedPart(core)].some((word) => common.has(word));
}

/** `123456789012`, `987654321098`: each digit next to the one before it. */
function isCountedUp(digits: string): boolean {
  const steps = Array.from(digits.slice(1), (digit, at) => (Number(digit) - Number(digits[at]) + 10) % 10);
  return steps.every((step) => step === 1) || steps.every((step) => step === 9);
}

/** Why a password that is long enough is refused all the same, in French; null when it is fine. */
export async function passwordFault(
  password: string,
  who: { name: string; email: string },
): Promise<string | null> {
  if (isPasswordIdentity(password, who)) return passwordWords.asIdentity;
  return (await isCommonPassword(password)) ? passwordWords.common : null;
}
