import type { ReactNode } from 'react';
import { drawnLine } from '#features/body/drawn-inline.ts';
import { InlineText } from '#features/body/site/inline.tsx';
import { bodyWords } from '#messages/fr/body.ts';
import type { Table } from './table.ts';

/** More columns than this are given the width of a wide picture. */
const columnsOfTheMeasure = 5;

/** A table in a region that scrolls on a narrow screen and can be reached and moved with the keyboard. */
export function TableSite({ block, lang }: { block: Table; lang?: string | undefined }): ReactNode {
  const captionId = `tableau-${block.id}`;
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
              <th key={index} scope="col">
                <InlineText spans={cell} lang={lang} />
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
                    <InlineText spans={cell} lang={lang} />
                  </th>
                ) : (
                  <td key={at}>
                    <InlineText spans={cell} lang={lang} />
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
