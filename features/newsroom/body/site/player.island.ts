import {
  hasConsent,
  hasPrivacySignal,
  onConsentChange,
  type Purpose,
  saveChoice,
} from '#lib/consent-choice.ts';

/**
 * What another site holds asks in its own place: shown this once, always for its provider, or as a link there. What is
 * always shown loads as it comes near the window, and goes as soon as the agreement is taken back; what was shown this
 * once stays. A video's place is as large before as after; a message's grows on a click, or out of sight: nothing moves
 * under a reader's eyes.
 */
type Place = { block: HTMLElement; purpose: Purpose; question: HTMLElement; frame: HTMLIFrameElement | null };

/** Those whose frame loads when they come near. */
const waiting = new Map<Element, Place>();
/** Frames that stand by the reader's standing agreement alone. */
const standing = new Set<Place>();
const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const place = waiting.get(target);
      if (isIntersecting && place) always(place);
    }
  },
  { rootMargin: '25% 0px' },
);

function load(place: Place): HTMLIFrameElement {
  const { block, question } = place;
  leave(place);
  const frame = document.createElement('iframe');
  frame.src = block.dataset.cadre ?? '';
  frame.title = block.querySelector('a')?.textContent ?? '';
  frame.allow = 'fullscreen; picture-in-picture';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  question.hidden = true;
  block.append(frame);
  place.frame = frame;
  return frame;
}

/** Somebody asked for it here and now. */
function open(place: Place): void {
  place.block.classList.add('corps-integre-ouverte');
  load(place).focus();
}

function always(place: Place): void {
  if (place.block.getBoundingClientRect().top > innerHeight)
    place.block.classList.add('corps-integre-ouverte');
  load(place);
  standing.add(place);
}

/** Waits no longer for this one to come near. */
function leave({ block }: Place): void {
  waiting.delete(block);
  near.unobserve(block);
}

function unload(place: Place): void {
  place.frame?.remove();
  place.block.classList.remove('corps-integre-ouverte');
  place.frame = null;
  place.question.hidden = false;
  standing.delete(place);
}

/** Follows what holds now for this provider. */
function settle(place: Place): void {
  if (hasConsent(place.purpose)) {
    if (place.frame) return;
    waiting.set(place.block, place);
    near.observe(place.block);
  } else {
    leave(place);
    if (standing.has(place)) unload(place);
  }
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

function placeOf(block: HTMLElement): Place | null {
  const { provider, afficher, toujours } = block.dataset;
  const question = block.querySelector<HTMLElement>('.corps-integre-question');
  if (!question || !provider || !afficher) return null;
  const place: Place = { block, purpose: `embed-${provider}`, question, frame: null };
  const buttons = document.createElement('p');
  buttons.append(button(afficher, () => open(place)));
  // The browser refuses for every site: nothing is remembered against it.
  if (toujours && !hasPrivacySignal()) {
    const keep = (): void => {
      open(place);
      standing.add(place);
      saveChoice({ [place.purpose]: true }, 'embed');
    };
    buttons.append(button(toujours, keep));
  }
  question.append(buttons);
  return place;
}

const places = [...document.querySelectorAll<HTMLElement>('.corps-integre[data-cadre]')].flatMap(
  (block) => placeOf(block) ?? [],
);
for (const place of places) settle(place);
onConsentChange(() => places.forEach(settle));
