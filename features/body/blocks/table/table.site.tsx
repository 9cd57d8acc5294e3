import type { ReactNode } from 'react';
import { drawnLine } from '#features/body/drawn-inline.ts';
import { InlineText } from '#features/body/site/inline.tsx';
import { bodyWords } from '#messages/fr/body.ts';
import type { Table } from './table.ts';

/** A table in a region that scrolls on a narrow screen and can be reached and moved with the keyboard. */
export function TableSite({ block }: { block: Table }): ReactNode {
  const captionId = `tableau-${block.id}`;
  const name = block.caption ? { 'aria-labelledby': captionId } : { 'aria-label': bodyWords.table };
  return (
    <section className="corps-tableau" tabIndex={0} {...name}>
      <table>
        {block.caption && <caption id={captionId}>{drawnLine(block.caption)}</caption>}
        <thead>
          <tr>
            {block.header.map((cell, index) => (
              <th key={index} scope="col">
                <InlineText spans={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at}>
                  <InlineText spans={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
