import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { consentDays, consentEvent, consentKey, type Purpose } from './consent-choice.ts';

/** Each page has its scripts to itself. */
let { chosen, hasConsent, onConsentChange, readChoice, saveChoice, sendProof } = await import(
  './consent-choice.ts'
);

const noon = Date.UTC(2026, 10, 27, 12);
const day = 86_400_000;
const frequency: Purpose = 'ad-frequency';
const youtube: Purpose = 'embed-youtube';

/** As much of a browser as the choice needs; `answers` is what our server says, null for a line that is cut. */
function openPage({ version = 'v1' as string | null, answers = [] as (number | null)[] } = {}) {
  const kept = new Map<string, string>();
  const sent: { url: string; body: unknown }[] = [];
  const document = Object.assign(new EventTarget(), {
    documentElement: { dataset: {} as Record<string, string> },
    readyState: 'complete',
    querySelector: () => (version === null ? null : { dataset: { consentement: version } }),
  });
  const page = new EventTarget();
  const localStorage = {
    isClosed: false,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (this.isClosed) throw new Error('closed');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
  vi.stubGlobal('document', document);
  vi.stubGlobal('localStorage', localStorage);
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('fetch', (url: string, { body }: { body: string }) => {
    sent.push({ url, body: JSON.parse(body) });
    const status = answers.shift();
    return status == null ? Promise.reject(new Error('cut')) : Promise.resolve({ ok: status < 300, status });
  });
  return {
    kept,
    sent,
    document,
    localStorage,
    page,
    setVersion: (next: string) => {
      version = next;
    },
  };
}

beforeEach(async () => {
  vi.resetModules();
  ({ chosen, hasConsent, onConsentChange, readChoice, saveChoice, sendProof } = await import(
    './consent-choice.ts'
  ));
  vi.useFakeTimers({ now: noon });
  delete (globalThis as { [consentKey]?: string })[consentKey];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a choice', () => {
  it('is none before anything was said, and leaves nothing', () => {
    const { kept } = openPage();
    expect([hasConsent(frequency), chosen(frequency)]).toEqual([false, null]);
    expect(kept.size).toBe(0);
  });

  it('is held, with one key and nothing but it', () => {
    const { kept } = openPage();
    saveChoice({ [frequency]: true, [youtube]: false }, 'banner');
    expect([hasConsent(frequency), hasConsent(youtube), chosen('embed-vimeo')]).toEqual([true, false, null]);
    expect([...kept.keys()]).toEqual([consentKey]);
    expect(JSON.parse(kept.get(consentKey) ?? '')).toMatchObject({
      v: 'v1',
      at: noon,
      yes: [frequency],
      no: [youtube],
    });
  });

  it.each([true, false])('stands 180 days, %s alike', (said) => {
    openPage();
    saveChoice({ [frequency]: said }, 'banner');
    vi.setSystemTime(noon + consentDays * day - 1);
    expect(chosen(frequency)).toBe(said);
    vi.setSystemTime(noon + consentDays * day);
    expect([chosen(frequency), hasConsent(frequency)]).toEqual([null, false]);
  });

  it('does not make another one last longer', () => {
    openPage();
    saveChoice({ [frequency]: true }, 'banner');
    vi.setSystemTime(noon + 100 * day);
    saveChoice({ [youtube]: true }, 'embed');
    expect([hasConsent(frequency), hasConsent(youtube)]).toEqual([true, true]);
    vi.setSystemTime(noon + 190 * day);
    expect([chosen(frequency), hasConsent(youtube)]).toEqual([null, true]);
    saveChoice({ 'embed-vimeo': false }, 'embed');
    expect(readChoice()?.yes).toEqual([youtube]);
    saveChoice({ 'embed-x': false }, 'embed');
    expect(readChoice()?.on?.[youtube]).toBe(noon + 100 * day);
  });

  it('is asked for again when the text has changed', () => {
    const { setVersion } = openPage();
    saveChoice({ [frequency]: true }, 'banner');
    setVersion('v2');
    expect([chosen(frequency), hasConsent(frequency)]).toEqual([null, false]);
  });

  it('is kept by no page that shows no text', () => {
    const { kept } = openPage({ version: null });
    saveChoice({ [frequency]: true }, 'banner');
    expect([hasConsent(frequency), kept.size]).toEqual([false, 0]);
  });

  it('is a refusal where the browser says so for every site', () => {
    openPage();
    saveChoice({ [frequency]: true }, 'banner');
    vi.stubGlobal('navigator', { globalPrivacyControl: true });
    expect([hasConsent(frequency), chosen(frequency)]).toEqual([false, false]);
  });

  it('is kept as a refusal there, and told as one, whatever was pressed', async () => {
    const { kept, sent } = openPage({ answers: [201] });
    vi.stubGlobal('navigator', { globalPrivacyControl: true });
    saveChoice({ [frequency]: true, [youtube]: false }, 'register');
    await vi.runAllTimersAsync();
    expect(JSON.parse(kept.get(consentKey) ?? '')).toMatchObject({ yes: [], no: [frequency, youtube] });
    expect(sent[0]?.body).toMatchObject({ choices: { [frequency]: false, [youtube]: false } });
    vi.stubGlobal('navigator', {});
    expect(hasConsent(frequency)).toBe(false);
  });

  it('holds for the page where the browser keeps nothing', () => {
    const { localStorage } = openPage();
    localStorage.isClosed = true;
    saveChoice({ [frequency]: true }, 'banner');
    expect(hasConsent(frequency)).toBe(true);
  });

  it('is taken back from a store that is full: what it said before goes', () => {
    const { localStorage, kept } = openPage();
    saveChoice({ [frequency]: true }, 'banner');
    localStorage.isClosed = true;
    saveChoice({ [frequency]: false }, 'withdrawal');
    expect([chosen(frequency), kept.size]).toEqual([false, 0]);
  });

  it.each([
    'null',
    '{',
    '[]',
    '"x"',
    '{"v":"v1"}',
    `{"v":"v1","at":"hier","yes":[],"no":[]}`,
    `{"v":"v1","at":${noon},"yes":"ad-frequency","no":[]}`,
    `{"v":"v1","at":${noon},"yes":["ad-frequency",null],"no":[]}`,
    `{"v":"v1","at":${noon},"yes":["ad-frequency"],"no":[{}]}`,
  ])('is none when what is kept is %s', (text) => {
    const { kept } = openPage();
    kept.set(consentKey, text);
    expect([readChoice(), hasConsent(frequency)]).toEqual([null, false]);
  });

  it('is none when it was made in a far future', () => {
    const { kept } = openPage();
    kept.set(consentKey, JSON.stringify({ v: 'v1', at: noon + 400 * day, yes: [frequency], no: [] }));
    expect(hasConsent(frequency)).toBe(false);
  });
});

describe('who listens', () => {
  it('hears of a choice here, in another window, and on coming back', () => {
    const { page } = openPage();
    const listener = vi.fn<() => void>();
    onConsentChange(listener);
    saveChoice({ [frequency]: true }, 'banner');
    page.dispatchEvent(Object.assign(new Event('storage'), { key: consentKey }));
    page.dispatchEvent(Object.assign(new Event('storage'), { key: 'autre' }));
    // Somebody emptied the whole store.
    page.dispatchEvent(Object.assign(new Event('storage'), { key: null }));
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(listener).toHaveBeenCalledTimes(4);
  });
});

describe('the proof', () => {
  it('says version, choices and place, and is no longer due once it is taken', async () => {
    const { sent, kept } = openPage({ answers: [201] });
    saveChoice({ [frequency]: true, [youtube]: false }, 'banner');
    await vi.runAllTimersAsync();
    expect(sent).toEqual([
      {
        url: '/api/v1/consent',
        body: { version: 'v1', choices: { [frequency]: true, [youtube]: false }, place: 'banner' },
      },
    ]);
    expect(JSON.parse(kept.get(consentKey) ?? '')).not.toHaveProperty('due');
  });

  it.each([null, 503, 429])('is sent again after %s, and the choice holds meanwhile', async (answer) => {
    const { sent } = openPage({ answers: [answer, 201] });
    saveChoice({ [frequency]: true }, 'register');
    await vi.runAllTimersAsync();
    expect([hasConsent(frequency), readChoice()?.due]).toEqual([true, 'register']);
    await sendProof();
    await sendProof();
    expect([sent.length, readChoice()?.due]).toEqual([2, undefined]);
  });

  it('of a choice made meanwhile stays due', async () => {
    openPage({ answers: [201, null] });
    saveChoice({ [frequency]: true }, 'banner');
    vi.setSystemTime(noon + 1);
    saveChoice({ [frequency]: false }, 'withdrawal');
    await vi.runAllTimersAsync();
    expect([chosen(frequency), readChoice()?.due]).toEqual([false, 'withdrawal']);
  });

  it('is not sent again when the server can take nothing of it', async () => {
    openPage({ answers: [400] });
    saveChoice({ [frequency]: true }, 'banner');
    await vi.runAllTimersAsync();
    expect([hasConsent(frequency), readChoice()?.due]).toEqual([true, undefined]);
  });
});

describe('with a consent platform', () => {
  type Callback = (data: object, isDone: boolean) => void;

  function withPlatform() {
    const opened = openPage();
    const callbacks: Callback[] = [];
    vi.stubGlobal('__tcfapi', (command: string, version: number, callback: Callback) => {
      if (command === 'addEventListener' && version === 2) callbacks.push(callback);
    });
    const say = (eventStatus: string, numbers: number[], isDone = true): void => {
      const consents = Object.fromEntries(numbers.map((number) => [number, true]));
      for (const callback of callbacks) callback({ eventStatus, purpose: { consents } }, isDone);
    };
    return { ...opened, say };
  }

  it('follows what the platform says, and nothing that was said to us', () => {
    const { say, document } = withPlatform();
    saveChoice({ [frequency]: true }, 'banner');
    expect(hasConsent(frequency)).toBe(false);
    const heard = vi.fn<() => void>();
    document.addEventListener(consentEvent, heard);
    say('cmpuishown', [1, 2]);
    expect([hasConsent(frequency), heard.mock.calls.length]).toEqual([false, 0]);
    say('useractioncomplete', [1, 2]);
    expect(
      ['ad-frequency', 'ad-viewability', 'third-party-ads'].map((name) => hasConsent(name as Purpose)),
    ).toEqual([true, false, false]);
    expect(heard).toHaveBeenCalledTimes(1);
    say('tcloaded', [1, 2, 3, 4, 7]);
    expect([hasConsent('ad-viewability'), hasConsent('third-party-ads')]).toEqual([true, true]);
    say('useractioncomplete', []);
    expect(hasConsent(frequency)).toBe(false);
    say('useractioncomplete', [1, 2], false);
    expect(hasConsent(frequency)).toBe(false);
  });

  it.each<[Purpose, number[]]>([
    ['ad-frequency', [1, 2]],
    ['ad-viewability', [1, 7]],
    ['third-party-ads', [1, 2, 3, 4, 7]],
  ])('needs all of its purposes for %s', (purpose, needed) => {
    const { say } = withPlatform();
    hasConsent(purpose);
    say('tcloaded', needed);
    expect(hasConsent(purpose)).toBe(true);
    for (const missing of needed) {
      say(
        'tcloaded',
        [1, 2, 3, 4, 5, 6, 7].filter((number) => number !== missing),
      );
      expect(hasConsent(purpose), `without ${missing}`).toBe(false);
    }
  });

  it('asks for embeds in their own place all the same', () => {
    const { say } = withPlatform();
    say('tcloaded', [1, 2, 3, 4, 7]);
    expect(hasConsent(youtube)).toBe(false);
    saveChoice({ [youtube]: true }, 'embed');
    expect(hasConsent(youtube)).toBe(true);
  });

  it('still takes the signal of the browser for a refusal', () => {
    const { say } = withPlatform();
    hasConsent(frequency);
    say('tcloaded', [1, 2]);
    expect(hasConsent(frequency)).toBe(true);
    vi.stubGlobal('navigator', { globalPrivacyControl: true });
    expect(hasConsent(frequency)).toBe(false);
  });

  it('waits for one that the page has announced and that is not there yet', () => {
    const { document, page } = openPage();
    document.documentElement.dataset.plateforme = 'https://cmp.example';
    document.readyState = 'interactive';
    saveChoice({ [frequency]: true }, 'banner');
    expect(hasConsent(frequency)).toBe(false);
    const callbacks: Callback[] = [];
    vi.stubGlobal('__tcfapi', (_command: string, _version: number, callback: Callback) =>
      callbacks.push(callback),
    );
    page.dispatchEvent(new Event('load'));
    for (const callback of callbacks)
      callback({ eventStatus: 'tcloaded', purpose: { consents: { 1: true, 2: true } } }, true);
    expect(hasConsent(frequency)).toBe(true);
  });
});
