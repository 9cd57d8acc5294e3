import { mostInBody } from './place-links.ts';
import { tellOfOneEvent } from './same-event.ts';

/** An article that a page may link to. */
export type LinkCandidate = { id: string; headline: string };

/** « Sur le même sujet » shows no more than this. */
export const mostAtEnd = 5;
/** From so many on, the first of them stand as cards; fewer are lines. A place is never filled with what is off the subject. */
export const fewestCards = 3;
/** Links of a page that may lead to one event. */
const mostToOneEvent = 2;

export type SharedLinks<Link> = { inBody: { blockId: string; link: Link }[]; atEnd: Link[] };

/**
 * Which link stands where on a page. The rules:
 *
 * 1. Never to the article itself, never to an article that the page links to already, never the same twice.
 * 2. Not three links to one event, those that the page has already counted in.
 * 3. What the desk pinned comes first at the end, in its order, whatever rule 2 says.
 * 4. The best automatic link goes inside the text; the second best too where three remain for the end.
 * 5. The others go to the end, best first, five at the most with the pinned ones.
 */
export function shareLinks<Link extends LinkCandidate>({
  articleId,
  places,
  pins,
  links,
  onPage,
}: {
  articleId: string;
  /** Blocks before which a link may stand (`placesForLinks`). */
  places: readonly string[];
  /** Pinned at the end by the desk. */
  pins: readonly Link[];
  /** The automatic ones, best first. */
  links: readonly Link[];
  /** What the page links to already: in its text, its « Lire aussi » blocks, its replies. */
  onPage: readonly LinkCandidate[];
}): SharedLinks<Link> {
  const seen = new Set([articleId, ...onPage.map(({ id }) => id)]);
  const isNew = ({ id }: Link): boolean => !seen.has(id) && seen.add(id) !== undefined;
  const pinned = pins.filter(isNew).slice(0, mostAtEnd);
  const shown: LinkCandidate[] = [...onPage, ...pinned];
  const chosen = links.filter(isNew).filter((link) => {
    const alike = shown.filter(({ headline }) => tellOfOneEvent(headline, link.headline)).length;
    if (alike < mostToOneEvent) shown.push(link);
    return alike < mostToOneEvent;
  });
  const wanted = chosen.length >= mostInBody + fewestCards ? mostInBody : Math.min(1, chosen.length);
  const inBody = places
    .slice(0, wanted)
    .flatMap((blockId, at) => (chosen[at] ? [{ blockId, link: chosen[at] }] : []));
  return { inBody, atEnd: [...pinned, ...chosen.slice(inBody.length)].slice(0, mostAtEnd) };
}
