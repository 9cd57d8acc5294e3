import type { ReactNode } from 'react';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { type Chart, chartRows, drawnSeries } from './chart.ts';
import { ChartBars, ChartColumns } from './chart-bars.site.tsx';
import { layoutOf } from './chart-layout.ts';
import { ChartLines } from './chart-lines.site.tsx';
import { isShortUnit } from './chart-numbers.ts';
import { ChartKey } from './chart-texture.site.tsx';

/** Figures as a drawing, with their table for whoever wants or needs it, and where they come from. */
export function ChartSite({ block, lang }: { block: Chart; lang?: string | undefined }): ReactNode {
  const { title, subtitle, unit, source } = block;
  const titleId = `graphique-${block.id}`;
  return (
    <figure
      className="corps-graphique"
      {...(title ? { 'aria-labelledby': titleId } : { 'aria-label': bodyWords.chart })}
    >
      {title && (
        <p className="graphique-titre" id={titleId}>
          {drawnLine(title, lang)}
        </p>
      )}
      {subtitle && <p className="graphique-sous-titre">{drawnLine(subtitle, lang)}</p>}
      {unit && !isShortUnit(unit) && (
        <p className="graphique-unite">{bodyWords.chartUnit(drawnLine(unit, lang))}</p>
      )}
      <ChartDrawing block={block} lang={lang} />
      <details className="graphique-donnees">
        <summary>{bodyWords.chartData}</summary>
        <ChartTable block={block} lang={lang} />
      </details>
      {source && <figcaption>{bodyWords.chartSource(drawnLine(source, lang))}</figcaption>}
    </figure>
  );
}

/** The drawing alone: one picture for assistive technology, with its description. */
function ChartDrawing({ block, lang }: { block: Chart; lang: string | undefined }): ReactNode {
  const layout = layoutOf(block);
  const series = drawnSeries(block);
  const hasKey = layout.kind !== 'lines' && series.length > 1;
  const label = drawnLine(block.description ?? block.title ?? bodyWords.chart, lang);
  return (
    <div className={`graphique-dessin graphique-series-${series.length}`} role="img" aria-label={label}>
      {hasKey && <ChartKey chartId={block.id} names={series.map(({ name }) => name)} />}
      {layout.kind === 'bars' && <ChartBars layout={layout} chartId={block.id} />}
      {layout.kind === 'columns' && <ChartColumns layout={layout} chartId={block.id} />}
      {layout.kind === 'lines' && <ChartLines layout={layout} />}
    </div>
  );
}

function ChartTable({ block, lang }: { block: Chart; lang: string | undefined }): ReactNode {
  const { header, rows } = chartRows(block);
  const name = block.title ? drawnLine(block.title, lang) : bodyWords.chartData;
  return (
    <div className="corps-tableau" role="region" tabIndex={0} aria-label={bodyWords.chartTable(name)}>
      <table>
        <thead>
          <tr>
            {header.map((cell, at) => (
              <th key={at} scope="col">
                {drawnLine(cell, lang)}
                {at > 0 && block.unit && !cell.includes(block.unit) ? ` (${block.unit})` : ''}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label = '', ...cells], at) => (
            <tr key={at}>
              <th scope="row">{drawnLine(label, lang)}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell || '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
