import { hasPlatform, listenToPlatform, platformAgrees } from '#lib/consent-platform.ts';

/** What a reader agrees to or not (features/readers/consent/purposes.ts says it in words). Runs in browsers: keep it small. */
export type Purpose = 'ad-frequency' | 'ad-viewability' | 'third-party-ads' | `embed-${string}`;

/** Where a choice was made; told to our server as proof, with nothing that says by whom. */
export const choicePlaces = ['banner', 'register', 'embed', 'withdrawal'] as const;
export type ChoicePlace = (typeof choicePlaces)[number];

/** The only thing that a choice leaves in a browser (local storage), whichever it is. */
export const consentKey = 'choix-cookies';
/** What the page hears (on `document`) when something of the choice has changed. */
export const consentEvent = 'consentement';
/** What the page hears (on `document`) when something on it needs an agreement: `detail` is the purposes, `Purpose[]`. */
export const askEvent = 'pub:finalites';
/** Where the proof of a choice goes. */
export const consentPath = '/api/v1/consent';
/** A refusal is remembered for as long as an agreement: six months (CNIL, délibération 2020-092). */
export const consentDays = 180;
const longestMs = consentDays * 86_400_000;

export type Choice = {
  /** Version of the text that was read. */
  v: string;
  /** When it was made, in milliseconds since 1970. */
  at: number;
  yes: Purpose[];
  no: Purpose[];
  /** Purposes that were chosen apart from the rest: when. */
  on?: Record<string, number>;
  /** The place of a choice of which our server has not yet acknowledged the proof. */
  due?: ChoicePlace;
};

/** The purposes of the TCF for each of ours; embeds are none of its subjects and are asked for in their own place. */
const tcfPurposes: Partial<Record<Purpose, readonly number[]>> = {
  'ad-frequency': [1, 2],
  'ad-viewability': [1, 7],
  'third-party-ads': [1, 2, 3, 4, 7],
};

/** Of this page, where the browser keeps nothing: one for all scripts of the page. */
const page = globalThis as { [consentKey]?: string };

/** The version of the text that this page would show; null on a page without the banner. */
const textVersion = (): string | null =>
  document.querySelector<HTMLElement>('[data-consentement]')?.dataset.consentement ?? null;

/** Global Privacy Control is a refusal of everything. */
export const hasPrivacySignal = (): boolean =>
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;

function readKept(): string | null {
  try {
    return localStorage.getItem(consentKey) ?? page[consentKey] ?? null;
  } catch {
    return page[consentKey] ?? null;
  }
}

function keep(choice: Choice): void {
  const text = JSON.stringify(choice);
  try {
    localStorage.setItem(consentKey, text);
    delete page[consentKey];
  } catch {
    page[consentKey] = text;
    // A full store takes nothing new: it must not go on saying what was said before.
    forgetKept();
  }
}

function forgetKept(): void {
  try {
    localStorage.removeItem(consentKey);
  } catch {
    // A closed store holds nothing.
  }
}

const areNames = (list: unknown): list is Purpose[] =>
  Array.isArray(list) && list.every((name) => typeof name === 'string');

/** The choice that this browser holds, of this version of the text; null when there is none or it can't be read. */
export function readChoice(): Choice | null {
  try {
    const held = JSON.parse(readKept() ?? 'null') as Choice | null;
    const isChoice =
      held?.v === textVersion() && typeof held?.at === 'number' && areNames(held.yes) && areNames(held.no);
    return isChoice ? held : null;
  } catch {
    return null;
  }
}

/** A choice from the far future (a clock that was set wrong) stands no longer than any other. */
const isStanding = (choice: Choice, purpose: Purpose): boolean =>
  Math.abs(Date.now() - (choice.on?.[purpose] ?? choice.at)) < longestMs;

/** What somebody said of this purpose, if it still stands: true, false, or null when they have to be asked. */
export function chosen(purpose: Purpose): boolean | null {
  if (hasPrivacySignal()) return false;
  const choice = readChoice();
  if (!choice || !isStanding(choice, purpose)) return null;
  if (choice.no.includes(purpose)) return false;
  return choice.yes.includes(purpose) ? true : null;
}

/** Whether this purpose may be acted upon now. False before a choice, and wherever there is doubt. */
export function hasConsent(purpose: Purpose): boolean {
  const asked = tcfPurposes[purpose];
  if (!asked || !hasPlatform()) return chosen(purpose) === true;
  listenToPlatform(announce);
  return !hasPrivacySignal() && platformAgrees(asked);
}

const announce = (): void => void document.dispatchEvent(new CustomEvent(consentEvent));

/** Calls `listener` when something has changed: here, in another window, or while the page was put aside. */
export function onConsentChange(listener: () => void): void {
  document.addEventListener(consentEvent, listener);
  addEventListener('storage', ({ key }) => {
    if (key === consentKey || key === null) listener();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listener();
  });
  if (hasPlatform()) listenToPlatform(announce);
}

/**
 * Keeps what was said of these purposes beside what stands of the others, tells the page at once and our server as
 * soon as it answers. Without a version of the text nothing is kept: nobody read it. Under Global Privacy Control
 * whatever is said is kept as the refusal that it is.
 */
export function saveChoice(said: Partial<Record<Purpose, boolean>>, place: ChoicePlace): void {
  const v = textVersion();
  if (v === null) return;
  const before = readChoice();
  const at = Date.now();
  const names = Object.keys(said) as Purpose[];
  const others = (of: Purpose[] = []): Purpose[] =>
    of.filter((name) => !(name in said) && before !== null && isStanding(before, name));
  const yes = others(before?.yes);
  const no = others(before?.no);
  const on = Object.fromEntries(
    [...yes, ...no].map((name) => [name, before?.on?.[name] ?? before?.at ?? at]),
  );
  const isRefused = hasPrivacySignal();
  for (const name of names) (said[name] && !isRefused ? yes : no).push(name);
  keep({ v, at, yes, no, due: place, ...(Object.keys(on).length > 0 ? { on } : {}) });
  announce();
  void sendProof();
}

/**
 * Sends the proof that is still due, if one is. A reader hears nothing of a failure: the choice holds, and the next
 * page tries again. What the server can't take at all is not sent twice.
 */
export async function sendProof(): Promise<void> {
  const choice = readChoice();
  if (!choice?.due) return;
  const choices = Object.fromEntries([
    ...choice.yes.map((name) => [name, true] as const),
    ...choice.no.map((name) => [name, false] as const),
  ]);
  const answer = await fetch(consentPath, {
    method: 'POST',
    body: JSON.stringify({ version: choice.v, choices, place: choice.due }),
    headers: { 'content-type': 'application/json' },
    credentials: 'omit',
    keepalive: true,
  }).catch(() => null);
  const isOver = answer !== null && answer.status < 500 && answer.status !== 429;
  const held = readChoice();
  // Another choice may have been made meanwhile: its own proof is due.
  if (!isOver || held?.at !== choice.at) return;
  const { due: _sent, ...rest } = held;
  keep(rest);
}
