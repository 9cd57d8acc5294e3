import type { Marks } from '#features/newsroom/body/inline.ts';
import type { Sink } from './sinks.ts';

/** What an element changes while it is open. */
export type Effect = {
  strong?: boolean;
  em?: boolean;
  sub?: boolean;
  sup?: boolean;
  pre?: boolean;
  cite?: boolean;
  link?: string;
  lang?: string;
  /** Its content is not part of the text; "foreign" ends at the first HTML element (an unclosed drawing). */
  skip?: 'all' | 'foreign';
  /** Its content is the bullet that Word writes before an item. */
  isMarker?: boolean;
  /** Said at its end ("»" of a q). */
  closing?: string;
};

type Frame = { effect: Effect | null; sink: Sink | null; isEnded: boolean };

/**
 * The open elements, by name: an end tag ends the last open one of its name whatever else stands open in between.
 * No search through the depth of the document: 100,000 levels cost no more than 100,000 elements.
 */
export class OpenElements {
  readonly #byName = new Map<string, Frame[]>();
  /** Frames with an effect in order of opening; ended ones are dropped when they come to the top. */
  readonly #effects: Frame[] = [];
  readonly #links: Frame[] = [];
  readonly #langs: Frame[] = [];
  readonly #counts = { strong: 0, em: 0, sub: 0, sup: 0, pre: 0, cite: 0, skip: 0, isMarker: 0 };

  get isSkipping(): boolean {
    return this.#counts.skip > 0;
  }

  get isInMarker(): boolean {
    return this.#counts.isMarker > 0;
  }

  get isPre(): boolean {
    return this.#counts.pre > 0;
  }

  get isInCite(): boolean {
    return this.#counts.cite > 0;
  }

  get effectCount(): number {
    return this.#effects.length;
  }

  isOpen(name: string): boolean {
    return (this.#byName.get(name)?.length ?? 0) > 0;
  }

  open(name: string, effect: Effect | null, sink: Sink | null): void {
    const frame: Frame = { effect, sink, isEnded: false };
    const frames = this.#byName.get(name);
    if (frames) frames.push(frame);
    else this.#byName.set(name, [frame]);
    if (!effect) return;
    this.#count(effect, 1);
    this.#effects.push(frame);
    if (effect.link !== undefined) this.#links.push(frame);
    if (effect.lang !== undefined) this.#langs.push(frame);
  }

  /** Ends the last open element of that name; null when none is open. */
  end(name: string): { effect: Effect | null; sink: Sink | null } | null {
    const frame = this.#byName.get(name)?.pop();
    if (!frame) return null;
    this.#undo(frame);
    return frame;
  }

  /** Ends every effect opened since (a cell ends: what was left open in it does not reach the next one). */
  endEffectsSince(count: number): void {
    while (this.#effects.length > count) {
      const frame = this.#effects.pop();
      if (frame) this.#undo(frame);
    }
  }

  /** A drawing or formula that was never closed ends here. */
  endForeign(): void {
    for (let frame = this.#effects.at(-1); frame?.isEnded || frame?.effect?.skip === 'foreign'; ) {
      this.#undo(frame);
      this.#effects.pop();
      frame = this.#effects.at(-1);
    }
  }

  marks(): Marks {
    const { strong, em, sub, sup } = this.#counts;
    const link = last(this.#links)?.effect?.link;
    const lang = last(this.#langs)?.effect?.lang;
    return {
      ...(strong > 0 ? { strong: true } : {}),
      ...(em > 0 ? { em: true } : {}),
      ...(sub > 0 ? { sub: true } : {}),
      ...(sup > 0 ? { sup: true } : {}),
      ...(link ? { link } : {}),
      ...(lang ? { lang } : {}),
    };
  }

  #undo(frame: Frame): void {
    if (frame.isEnded) return;
    frame.isEnded = true;
    if (frame.effect) this.#count(frame.effect, -1);
    last(this.#effects);
  }

  #count(effect: Effect, by: 1 | -1): void {
    for (const name of ['strong', 'em', 'sub', 'sup', 'pre', 'cite', 'skip', 'isMarker'] as const)
      if (effect[name]) this.#counts[name] += by;
  }
}

/** The last frame that is still open, dropping ended ones on the way (each is dropped once). */
function last(frames: Frame[]): Frame | undefined {
  while (frames.at(-1)?.isEnded) frames.pop();
  return frames.at(-1);
}
