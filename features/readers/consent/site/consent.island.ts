import {
  askEvent,
  type ChoicePlace,
  chosen,
  hasConsent,
  hasPrivacySignal,
  onConsentChange,
  type Purpose,
  saveChoice,
  sendProof,
} from '#lib/consent-choice.ts';
import { hasPlatform } from '#lib/consent-platform.ts';
import { uncoverFocus } from '#lib/uncover-focus.ts';

/**
 * Asks what readers agree to: shows the banner when something on the page needs an answer that nobody has given, and the
 * choice in detail when it is asked for. It stands over the foot of the window, with as much room added under the page:
 * nothing moves, and what it covers can be scrolled into sight.
 */
type Mode = 'question' | 'choix';

const banner = document.querySelector<HTMLElement>('[data-consentement]');
const manage = 'a[href$="#choix"], [data-gerer]';

if (banner) start(banner);

function start(sheet: HTMLElement): void {
  const form = sheet.querySelector('form') as HTMLFormElement;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
  const lines = boxes.map((box) => ({
    box,
    purpose: box.name as Purpose,
    line: box.closest('li') as HTMLElement,
  }));
  const third = form.querySelector<HTMLButtonElement>('[value="choisir"]') as HTMLButtonElement;
  const root = document.documentElement;
  let mode: Mode = 'question';
  /** What is asked for now and was not answered. */
  let pending: Purpose[] = [];
  let opener: HTMLElement | null = null;

  const isOurs = (purpose: Purpose): boolean => !hasPlatform() || purpose.startsWith('embed-');
  const listed = () => lines.filter(({ purpose }) => isOurs(purpose));
  const makeRoom = (): void => root.style.setProperty('--consentement', `${sheet.offsetHeight}px`);
  const room = new ResizeObserver(makeRoom);

  function show(next: Mode): void {
    mode = sheet.dataset.mode = next;
    for (const { box, purpose, line } of lines) {
      line.hidden = next === 'question' ? !pending.includes(purpose) : !isOurs(purpose);
      box.hidden = next === 'question';
      box.checked = chosen(purpose) === true;
      box.disabled = hasPrivacySignal();
    }
    // Where the browser refuses for every site, there is nothing to agree to: the sheet says why.
    for (const answer of form.querySelectorAll<HTMLElement>('[value="oui"], [value="choisir"]'))
      answer.hidden = hasPrivacySignal();
    third.textContent = third.dataset[next] ?? '';
    if (!sheet.hidden) return;
    // First in the order of the keyboard, behind the link that skips to the page.
    document.querySelector('.evitement')?.after(sheet);
    sheet.hidden = false;
    makeRoom();
    room.observe(sheet);
  }

  function hide(): void {
    const hadFocus = sheet.contains(document.activeElement);
    sheet.hidden = true;
    room.disconnect();
    root.style.removeProperty('--consentement');
    pending = [];
    if (hadFocus) opener?.focus();
    opener = null;
  }

  /** The choice in detail; its heading takes the focus, so that a screen reader begins there. */
  function detail(from: HTMLElement | null): void {
    opener = from;
    show('choix');
    form.querySelector('h2')?.focus();
  }

  /** A page asks more than once (places that come near later): what is asked already stays asked. */
  function ask(purposes: Purpose[]): void {
    const added = purposes.filter(
      (asked) =>
        !pending.includes(asked) && chosen(asked) === null && lines.some(({ purpose }) => purpose === asked),
    );
    if (added.length === 0 || hasPlatform()) return;
    pending.push(...added);
    const isNew = sheet.hidden;
    if (isNew || mode === 'question') show('question');
    if (!isNew) return;
    const status = sheet.querySelector('[role="status"]');
    requestAnimationFrame(() => {
      if (status) status.textContent = sheet.dataset.annonce ?? '';
    });
    // It came by itself: who is on their way by the keyboard goes on seeing where they are.
    const focused = document.querySelector(':focus-visible');
    if (focused) uncoverFocus(sheet, focused);
  }

  /** Keeps these answers; one that takes an agreement back is told as such. */
  function answer(says: (line: { box: HTMLInputElement; purpose: Purpose }) => boolean | null): void {
    const said: Partial<Record<Purpose, boolean>> = {};
    let place: ChoicePlace = mode === 'question' ? 'banner' : 'register';
    for (const line of listed()) {
      const isYes = says(line);
      if (isYes === null) continue;
      said[line.purpose] = isYes;
      if (!isYes && chosen(line.purpose) === true) place = 'withdrawal';
    }
    hide();
    saveChoice(said, place);
  }

  /** Refuses what was asked and never answered; what was agreed to before, in its own place, stays. */
  const refuseAsked = (): void => answer(({ purpose }) => (chosen(purpose) === true ? null : false));
  const refuse = (): void => (mode === 'choix' ? answer(() => false) : refuseAsked());
  const accept = (): void => answer(({ purpose }) => mode === 'choix' || pending.includes(purpose) || null);
  const save = (): void => answer(({ box }) => box.checked);
  /** Closing is refusing what was asked; where nothing was, it changes nothing. */
  const close = (): void => (pending.length > 0 ? refuseAsked() : hide());
  const choose = (): void => (mode === 'choix' ? save() : detail(null));
  const does: Record<string, () => void> = { non: refuse, oui: accept, choisir: choose, fermer: close };

  /** What withdrawn, refused or expired agreements had left goes at once. */
  function sweep(): void {
    for (const pair of (sheet.dataset.cles ?? '').split(' ')) {
      const [purpose, key] = pair.split('=');
      if (!key || hasConsent(purpose as Purpose)) continue;
      try {
        localStorage.removeItem(key);
      } catch {
        // A closed store holds nothing.
      }
    }
  }

  /** What /cookies says of each purpose in this browser. */
  function tell(): void {
    for (const place of document.querySelectorAll<HTMLElement>('[data-etat]')) {
      const said = chosen(place.dataset.etat as Purpose);
      place.textContent =
        (said === null ? place.dataset.rien : said ? place.dataset.oui : place.dataset.non) ?? '';
    }
  }

  form.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) does[target.value]?.();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (mode === 'choix') save();
  });
  document.addEventListener('keydown', ({ key, target }) => {
    const isHere = target === document.body || sheet.contains(target as Node);
    if (key === 'Escape' && !sheet.hidden && isHere) close();
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>(manage) : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    detail(link);
  });
  document.addEventListener(askEvent, (event) => {
    const purposes = (event as CustomEvent<unknown>).detail;
    if (Array.isArray(purposes)) whenSeen(() => ask(purposes as Purpose[]));
  });
  onConsentChange(() => {
    sweep();
    tell();
    // Answered in another window.
    if (!sheet.hidden && mode === 'question' && pending.every((purpose) => chosen(purpose) !== null)) hide();
  });

  // A platform has not spoken yet: what it agreed to last time may still stand.
  if (!hasPlatform()) sweep();
  tell();
  for (const hidden of document.querySelectorAll<HTMLElement>('[data-gerer][hidden]')) hidden.hidden = false;
  for (const signal of document.querySelectorAll<HTMLElement>('[data-gpc]'))
    signal.hidden = !hasPrivacySignal();
  whenSeen(() => void sendProof());
  // Somebody followed « Gérer les cookies » from a page without this script.
  if (location.hash === '#choix' && document.getElementById('choix'))
    whenLoaded(() => whenSeen(() => detail(document.querySelector<HTMLElement>('#choix [data-gerer]'))));
}

/** Now, or when a page that was drawn in advance is looked at. */
function whenSeen(act: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', act, { once: true });
  else act();
}

/** Once the browser has gone to the address's fragment, which takes the focus from wherever it is. */
function whenLoaded(act: () => void): void {
  if (document.readyState === 'complete') act();
  else addEventListener('load', () => setTimeout(act), { once: true });
}
