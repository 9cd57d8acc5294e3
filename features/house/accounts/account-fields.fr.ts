import { accountRefusals, passwordWords } from '#messages/accounts.ts';
import { displayNameWords, signUpWords } from '#words/house/accounts/sign-up.ts';

/** Sentences over a field that a plain form can bring back: by name alone, so that no link puts words in our mouth. */
export const fieldReasons = {
  nameLetters: displayNameWords.letters,
  nameReserved: displayNameWords.reserved,
  nameTaken: displayNameWords.taken,
  passwordIdentity: passwordWords.asIdentity,
  passwordCommon: passwordWords.common,
  passwordWrong: accountRefusals.wrongPassword,
  emailSame: accountRefusals.sameEmail,
  ageNeeded: signUpWords.ageNeeded,
} as const;

export type FieldReason = keyof typeof fieldReasons;
