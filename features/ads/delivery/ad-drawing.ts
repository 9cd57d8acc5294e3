import type { ServedAd } from './ad-answer.ts';
import { clickMessage, frameSandboxes } from '#features/ads/campaigns/frame-sandbox.ts';

/** A creative as it stands in a page. Everything that an advertiser wrote is text or an attribute: never markup. */

const link = ({ click }: ServedAd, className: string): HTMLAnchorElement => {
  const made = document.createElement('a');
  made.className = className;
  made.href = click;
  made.target = '_blank';
  made.rel = 'sponsored nofollow noopener';
  return made;
};

const part = (name: 'strong' | 'span' | 'em', text: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

/** Whoever asks for less motion gets the picture that does not move. */
const fileOf = ({ src = '', still }: ServedAd): string =>
  (matchMedia('(prefers-reduced-motion: reduce)').matches && still) || src;

/** Resolves when every pixel is there; rejects when the file is none. */
async function drawPicture(ad: ServedAd): Promise<HTMLElement> {
  const image = new Image(ad.width ?? 0, ad.height ?? 0);
  image.alt = ad.alt;
  if (ad.still) Object.assign(image.dataset, { pubAnime: ad.src, pubFixe: ad.still });
  image.src = fileOf(ad);
  await image.decode();
  const made = link(ad, 'pub-creation');
  made.append(image);
  return made;
}

function drawText(ad: ServedAd): HTMLElement {
  const made = link(ad, 'pub-texte');
  const { headline = '', text = '', button = '' } = ad.text ?? {};
  made.append(part('strong', headline), ' ', part('span', text), ' ', part('em', button));
  return made;
}

/** Stands unseen in its frame until it is loaded: taken out and put in again it would load twice. */
async function drawFrame(ad: ServedAd, cadre: HTMLElement): Promise<HTMLElement> {
  const address = `${ad.frame}?clickTag=${encodeURIComponent(ad.click)}`;
  // A frame tells nobody that it failed.
  const { ok } = await fetch(address, { method: 'HEAD', credentials: 'omit' });
  if (!ok) throw new Error(address);
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', frameSandboxes[ad.kind === 'tag' ? 'tag' : 'html5']);
  frame.title = ad.alt;
  frame.width = `${ad.width}`;
  frame.height = `${ad.height}`;
  frame.referrerPolicy = 'origin';
  frame.src = address;
  frame.style.cssText = 'position:absolute;visibility:hidden';
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    cadre.append(frame);
  });
  frame.style.cssText = '';
  if (ad.kind === 'html5') {
    frame.dataset.pubClic = ad.click;
    // The same listener for every banner, and once: creatives come and go for as long as the page is open.
    addEventListener('message', leadClick);
  }
  return frame;
}

/**
 * A banner opens nothing, it says that it was clicked: the declared address opens then. A click leaves the focus in the
 * frame, and the browser opens nothing without a click: a banner that says so by itself opens nothing.
 */
function leadClick({ source, data }: MessageEvent): void {
  const frame = document.activeElement;
  if (data !== clickMessage || !(frame instanceof HTMLIFrameElement) || source !== frame.contentWindow)
    return;
  const click = frame.dataset.pubClic;
  if (click) open(click, '_blank', 'noopener');
}

/** The creative, whole, before anything on the page has changed. Rejects when it can't be had: what stands there stays. */
export function drawAd(ad: ServedAd, cadre: HTMLElement): Promise<HTMLElement> | HTMLElement {
  if (ad.kind === 'text') return drawText(ad);
  return ad.kind === 'picture' ? drawPicture(ad) : drawFrame(ad, cadre);
}
