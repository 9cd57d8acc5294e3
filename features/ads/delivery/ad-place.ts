import type { ServedAd } from './ad-answer.ts';
import { drawAd } from './ad-drawing.ts';
import { offerPause } from './ad-motion.ts';

/** One slot of the page: the creative of the house that came with it, and what is served in its stead. */
export type Place = {
  name: string;
  aside: HTMLElement;
  /** Shows what was served once it is whole and nobody stands in it; false: it could not be had, or came too late. */
  show: (ad: ServedAd) => Promise<HTMLElement | null>;
  /** The creative of the house stands there again. */
  restore: () => void;
  /** What moves begins to, unless whoever looks asks otherwise. */
  move: () => void;
  /** What is served there now. */
  shown: ServedAd | null;
};

/** The keyboard stands in it, or the pointer over it. */
export const isInUse = ({ aside }: Place): boolean =>
  aside.matches(':hover') || aside.contains(document.activeElement);

/** Resolves as soon as the keyboard is elsewhere: a link never goes from under it. */
async function untilLeft(cadre: HTMLElement): Promise<void> {
  while (cadre.contains(document.activeElement))
    await new Promise((resolve) =>
      cadre.addEventListener('focusout', () => setTimeout(resolve), { once: true }),
    );
}

export function placeOf(aside: HTMLElement): Place | null {
  const cadre = aside.querySelector<HTMLElement>('[data-pub-cadre]');
  if (!cadre) return null;
  const label = aside.querySelector<HTMLElement>('[data-pub-annonceur]');
  const report = aside.querySelector<HTMLAnchorElement>('[data-pub-signaler]');
  const house = { nodes: [...cadre.childNodes], name: label?.textContent ?? '', report: report?.href ?? '' };
  /** The last that was asked for: what comes later than its successor is too late. */
  let latest = 0;

  const say = (advertiser: string, reportHref: string): void => {
    if (label) label.textContent = advertiser;
    if (report) report.href = reportHref;
  };
  const reportOf = (ad: ServedAd): string => {
    if (house.report === '') return '';
    const address = new URL(house.report);
    address.searchParams.set('creation', ad.creativeId);
    return address.href;
  };

  const move = offerPause(aside);
  const place: Place = {
    move,
    name: aside.dataset.pub ?? '',
    aside,
    shown: null,
    async show(ad) {
      const mine = ++latest;
      const standing = [...cadre.childNodes];
      try {
        const creative = await drawAd(ad, cadre);
        await untilLeft(cadre);
        if (mine !== latest) {
          creative.remove();
          return null;
        }
        for (const node of standing) node.remove();
        if (creative.parentNode !== cadre) cadre.append(creative);
        say(ad.advertiser, reportOf(ad));
        place.shown = ad;
        move();
        return creative;
      } catch {
        return null;
      }
    },
    restore() {
      latest += 1;
      place.shown = null;
      cadre.replaceChildren(...house.nodes);
      say(house.name, house.report);
      move();
    },
  };
  return place;
}
