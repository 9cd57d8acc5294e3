import type { ReactNode } from 'react';
import type { CommandName } from './editor-commands.ts';

export type ToolIconName = Exclude<CommandName, 'paragraph'> | 'typography' | 'insert';

const rows = (...heights: readonly number[]): string => heights.map((y) => `M8 ${y}h9`).join('');

/** Each tool in lines of a square of twenty. */
const lines: Partial<Record<ToolIconName, string>> = {
  undo: 'M7 4 3 8l4 4M3.5 8H12a4 4 0 0 1 0 8H8',
  redo: 'm13 4 4 4-4 4M16.5 8H8a4 4 0 0 0 0 8h4',
  link: 'm8.5 11.5 3-3M9 6.5l1.7-1.7a3.2 3.2 0 0 1 4.5 4.5L13.5 11M11 13.5l-1.7 1.7a3.2 3.2 0 0 1-4.5-4.5L6.5 9',
  superscript: 'm3 7 7 9M10 7l-7 9M13.5 4.5a1.7 1.7 0 1 1 3 1L13.5 9H17',
  subscript: 'm3 4 7 9M10 4l-7 9M13.5 12.5a1.7 1.7 0 1 1 3 1l-3 3.5H17',
  language: 'M3 10a7 7 0 1 0 14 0 7 7 0 1 0-14 0ZM3 10h14M10 3c-5 4.5-5 9.5 0 14 5-4.5 5-9.5 0-14Z',
  bulletList: `${rows(5, 10, 15)}M3.5 5h1M3.5 10h1M3.5 15h1`,
  orderedList: `${rows(5, 10, 15)}M3 4l1.3-.8V7.5M2.8 12.8a1.1 1.1 0 1 1 2 .7L2.8 16.5H5`,
  quotation: 'm9 5-4.5 5L9 15M15.5 5 11 10l4.5 5',
  pullQuote: 'M3 4h14M3 16h14M6 8h8M6 12h5',
  factBox: 'M3 3.5h14v13H3ZM6 7h5M6 10.2h8M6 13.2h8',
  picture: 'M3 4h14v12H3ZM3 14l4.5-4.5L11 13l2-2 4 4M12.5 7.5h.5',
  gallery: 'M6 3.5h11.5v9.5H6ZM6 11l3.5-3 2.5 2.5L13.5 9l4 3.5M2.5 6.5v10H14',
  comparison: 'M3 4h14v12H3ZM10 3v14M7 8l-2 2 2 2M13 8l2 2-2 2',
  video: 'M3 5h10v10H3ZM13 9l4-2.5v7L13 11',
  audio: 'M4 8v4h3l4 3.5v-11L7 8ZM14 7.5a4 4 0 0 1 0 5M16 5a7 7 0 0 1 0 10',
  embed: 'M3 4h14v12H3ZM8.5 7.2v5.6l4.5-2.8Z',
  table: 'M3 4h14v12H3ZM3 8h14M3 12h14M9 4v12',
  chart: 'M3 3v14h14M7 14v-4M11 14V6M15 14V9',
  relatedLink: 'M4 3.5h8v5M4 3.5v13h5M6.5 7h3M6.5 10h2M11 13.5h6M14.5 11l2.5 2.5-2.5 2.5',
  divider: 'M7 10h6M4 5h12M4 15h12',
  moveUp: 'M10 16V4M5.5 8.5 10 4l4.5 4.5',
  moveDown: 'M10 4v12M5.5 11.5 10 16l4.5-4.5',
  removeBlock: 'M3.5 5.5h13M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.600l.7-11M8.5 8.5v5M11.5 8.5v5',
  shortcuts: 'M2.5 5h15v10h-15ZM5.5 8h.5M8.5 8h.5M11.5 8h.5M14.5 8h.5M6.5 12h7',
  insert: 'M10 4v12M4 10h12',
};

/** Tools that are best known by a letter, set as it sets. */
const letters: Partial<Record<ToolIconName, string>> = {
  bold: 'G',
  italic: 'I',
  subheading: 'T',
  smallSubheading: 't',
  typography: '« »',
};

/** A tool's picture, in the colour of the words around it; its name is said by whatever carries it. */
export function ToolIcon({ name }: { name: ToolIconName }): ReactNode {
  const letter = letters[name];
  return (
    <svg className="corps-icone" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {letter ? (
        <text x="10" y="15.5" textAnchor="middle" className={`corps-icone-${name}`}>
          {letter}
        </text>
      ) : (
        <path d={lines[name]} />
      )}
    </svg>
  );
}
