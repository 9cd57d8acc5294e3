import type { ReactNode } from 'react';
import { ChartAxis, ChartGrid, shownClass } from './chart-axis.site.tsx';
import type { BarRows, Columns } from './chart-layout.ts';
import { filledWith } from './chart-texture.site.tsx';

const thick = 20;
const thin = 15;

/** Bars that lie: each label above its bars on a telephone, beside them on a wide page, the figure at the end of each. */
export function ChartBars({ layout, chartId }: { layout: BarRows; chartId: string }): ReactNode {
  const isGrouped = (layout.rows[0]?.bars.length ?? 1) > 1;
  const step = isGrouped ? thin + 2 : thick;
  const least = Math.min(layout.zero, 100);
  return (
    <div className="graphique-barres">
      {layout.rows.map(({ label, bars }, row) => {
        const height = bars.length * step;
        return (
          <div key={row} className="graphique-rang">
            <p className="graphique-etiquette">{label}</p>
            <svg width={layout.before} height="1" className="graphique-place" />
            <svg width="100%" height={height} className="graphique-trace">
              {bars.map((bar) => {
                const y = bar.series * step;
                const [x, width] = [Math.min(bar.from, bar.to), Math.abs(bar.to - bar.from)];
                const middle = y + (isGrouped ? thin : thick) / 2;
                return (
                  <g key={bar.series} className={`graphique-serie-${bar.series + 1}`}>
                    <rect
                      x={`${x}%`}
                      y={y}
                      width={`${width}%`}
                      height={isGrouped ? thin : thick}
                      {...filledWith(chartId, bar.series)}
                    />
                    <text
                      x={`${bar.to}%`}
                      y={middle}
                      dx={bar.isNegative ? -6 : 6}
                      dy="0.35em"
                      textAnchor={bar.isNegative ? 'end' : 'start'}
                      className="graphique-valeur"
                    >
                      {bar.text}
                    </text>
                  </g>
                );
              })}
              <line
                x1={`${least}%`}
                x2={`${least}%`}
                y1={-3}
                y2={height + (isGrouped ? 1 : 3)}
                className="graphique-zero"
              />
            </svg>
            <svg width={layout.after} height="1" className="graphique-place" />
          </div>
        );
      })}
    </div>
  );
}

/** Columns on one ground line, with the figure on each when there is room, and else with an axis. */
export function ChartColumns({ layout, chartId }: { layout: Columns; chartId: string }): ReactNode {
  return (
    <div className="graphique-plan">
      <ChartAxis ticks={layout.ticks} width={layout.axis} height={layout.height} />
      <svg width="100%" height={layout.height} className="graphique-trace">
        <ChartGrid plot={layout} />
        {layout.bars.map((bar, at) => (
          <g key={at} className={`graphique-serie-${bar.series + 1}`}>
            <rect
              x={`${bar.x}%`}
              y={Math.min(bar.from, bar.to)}
              width={`${bar.width}%`}
              height={Math.abs(bar.to - bar.from)}
              {...filledWith(chartId, bar.series)}
            />
            {layout.figures && (
              <text
                x={`${bar.x + bar.width / 2}%`}
                y={bar.to}
                dy={bar.isNegative ? 15 : -6}
                textAnchor="middle"
                className={`graphique-valeur${shownClass(layout.figures)}`}
              >
                {bar.text}
              </text>
            )}
          </g>
        ))}
        <line x1="0" x2="100%" y1={layout.zero} y2={layout.zero} className="graphique-zero" />
      </svg>
    </div>
  );
}
