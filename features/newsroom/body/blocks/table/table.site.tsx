import type { ReactNode } from 'react';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { inlineToText } from '#features/newsroom/body/inline.ts';
import { InlineText, type LinkRel } from '#features/newsroom/body/site/inline.tsx';
import { bodyWords } from '#words/newsroom/body/body.ts';
import type { Table } from './table.ts';

/** More columns than this are given the width of a wide picture. */
const columnsOfTheMeasure = 5;

/** A whole cell of figures, with a sign before and a unit after: « −1 250,5 », « 31 l/s », « 40 % ». */
const figure = /^[−+–-]?\s?\d[\d\s]*(?:,(\d+))?\s?(?:[%€]|\p{L}{1,3}(?:\/\p{L}{1,2})?)?$/u;

/** Whether a column holds figures alone, with as many decimals each: tens then stand under tens. Never the first. */
function holdsFigures({ rows }: Table, column: number): boolean {
  if (column === 0 || rows.length === 0) return false;
  const matches = rows.map((row) => figure.exec(inlineToText(row[column] ?? []).trim()));
  const [first] = matches;
  return matches.every((match) => match && match[1]?.length === first?.[1]?.length);
}

/** A table in a region that scrolls on a narrow screen and can be reached and moved with the keyboard. */
export function TableSite({
  block,
  lang,
  rel,
}: {
  block: Table;
  lang?: string | undefined;
  rel?: LinkRel;
}): ReactNode {
  const captionId = `tableau-${block.id}`;
  const figureClass = block.header.map((_, column) => (holdsFigures(block, column) ? 'chiffres' : undefined));
  const name = block.caption ? { 'aria-labelledby': captionId } : { 'aria-label': bodyWords.table };
  return (
    <section
      className={`corps-tableau${block.header.length > columnsOfTheMeasure ? ' corps-tableau-large' : ''}`}
      tabIndex={0}
      {...name}
    >
      <table>
        {block.caption && <caption id={captionId}>{drawnLine(block.caption, lang)}</caption>}
        <thead>
          <tr>
            {block.header.map((cell, index) => (
              <th key={index} scope="col" className={figureClass[index]}>
                <InlineText spans={cell} lang={lang} rel={rel} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) =>
                block.headerColumn && at === 0 ? (
                  <th key={at} scope="row">
                    <InlineText spans={cell} lang={lang} rel={rel} />
                  </th>
                ) : (
                  <td key={at} className={figureClass[at]}>
                    <InlineText spans={cell} lang={lang} rel={rel} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
