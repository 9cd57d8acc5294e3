import { DOMSerializer } from '@tiptap/pm/model';

const mark = 'data-redaction';

/**
 * Signs what is copied here, so that a paste knows it from the copy of another editor of the same make (Substack and
 * many a newspaper's), which is cleaned as any other text from elsewhere.
 */
export class OwnCopies extends DOMSerializer {
  override serializeFragment(
    ...given: Parameters<DOMSerializer['serializeFragment']>
  ): ReturnType<DOMSerializer['serializeFragment']> {
    const made = super.serializeFragment(...given);
    // With a target it writes the inside of a block; without one, the whole of a copy.
    if (!given[2]) made.firstElementChild?.setAttribute(mark, '');
    return made;
  }
}

export const isOwnCopy = (html: string): boolean => html.includes('data-pm-slice') && html.includes(mark);
