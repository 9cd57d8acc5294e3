/**
 * A consent platform of somebody else's (CMP), as the IAB's Transparency & Consent Framework v2 lets pages hear it:
 * `__tcfapi('addEventListener', 2, callback)`, whose `tcData` says the event's status and the consents by purpose.
 * Source: IAB Tech Lab, "Consent Management Platform API" v2.x, sections addEventListener and TCData;
 * "Transparency & Consent Framework – Policies", appendix A (purposes). docs/contracts/consent.md says what is mapped.
 */
type TcData = {
  eventStatus?: string;
  gdprApplies?: boolean;
  purpose?: { consents?: Record<string, boolean> };
};
type TcfApi = (command: string, version: number, callback: (data: TcData, isDone: boolean) => void) => void;

const platformApi = (): TcfApi | undefined => {
  const api = (globalThis as { __tcfapi?: unknown }).__tcfapi;
  return typeof api === 'function' ? (api as TcfApi) : undefined;
};

/** Whether this page leaves the asking to such a platform: it is there, or the page says that it comes. */
export const hasPlatform = (): boolean =>
  platformApi() !== undefined || document.documentElement.dataset.plateforme !== undefined;

/** What readers have said to it: purpose numbers. Null before they, or what it remembers of them, have spoken. */
let agreed: ReadonlySet<string> | null = null;
let isListening = false;

/** Whether the platform holds an agreement to each of these TCF purposes; false as long as it says nothing. */
export const platformAgrees = (purposes: readonly number[]): boolean =>
  purposes.length > 0 && purposes.every((purpose) => agreed?.has(String(purpose)) ?? false);

/**
 * Hears the platform from now on, once; `onChange` is called at each thing that it says. One that arrives after the
 * page has its scripts is looked for again when the page is loaded.
 */
export function listenToPlatform(onChange: () => void): void {
  if (isListening) return;
  const api = platformApi();
  if (!api) {
    if (hasPlatform() && document.readyState !== 'complete')
      addEventListener('load', () => listenToPlatform(onChange), { once: true });
    return;
  }
  isListening = true;
  api('addEventListener', 2, (data, isDone) => {
    // 'cmpuishown' is the question, not an answer.
    if (!isDone || !/^(?:tcloaded|useractioncomplete)$/.test(data.eventStatus ?? '')) return;
    const consents = Object.entries(data.purpose?.consents ?? {});
    agreed = new Set(consents.filter(([, isYes]) => isYes === true).map(([purpose]) => purpose));
    onChange();
  });
}
