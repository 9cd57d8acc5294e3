import type { Tag } from '#lib/tags.ts';
import type { Render } from './next-render.ts';

/** The text of a file that stands at a public path, and what changes it; null where there is none. */
export type FindText = (path: string) => Promise<{ text: string; tags: Tag[] } | null>;

/**
 * A render that answers small text files by itself, whatever page their address would lead to: Next can't name a route
 * after a part of a segment. What `find` does not know is drawn as ever.
 */
export const withTextFiles =
  (render: Render, find: FindText): Render =>
  async (key) => {
    const found = await find(key);
    if (!found) return render(key);
    return {
      status: 200,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: Buffer.from(found.text),
      facts: { tags: new Set(found.tags) },
    };
  };
