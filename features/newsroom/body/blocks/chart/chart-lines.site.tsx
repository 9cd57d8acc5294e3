import type { ReactNode } from 'react';
import { ChartAxis, ChartGrid } from './chart-axis.site.tsx';
import { lineHeight } from './chart-labels.ts';
import type { Lines } from './chart-layout.ts';

/**
 * Lines, each named at its own end. Paths know no percent: they are drawn on a ground of 100 that stretches with the
 * column, their strokes don't (`vector-effect`).
 */
export function ChartLines({ layout }: { layout: Lines }): ReactNode {
  const { height, after } = layout;
  return (
    <div className="graphique-plan">
      <ChartAxis ticks={layout.ticks} width={layout.axis} height={height} />
      <svg width="100%" height={height} className="graphique-trace">
        <ChartGrid plot={layout} />
        <svg width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
          {layout.paths.map((path, series) => (
            <path
              key={series}
              d={path}
              fill="none"
              vectorEffect="non-scaling-stroke"
              className={`graphique-ligne graphique-serie-${series + 1}`}
            />
          ))}
        </svg>
        {layout.points.map(({ series, x, y }, at) => (
          <circle
            key={at}
            cx={`${x}%`}
            cy={y}
            r="3.5"
            className={`graphique-grain graphique-serie-${series + 1}`}
          />
        ))}
      </svg>
      <svg width={after} height={height} className="graphique-bouts">
        {layout.ends.map(({ series, y, lines, figure }) => {
          const first = y - ((lines.length + 1) * lineHeight) / 2 + 12;
          return (
            <g key={series} className={`graphique-serie-${series + 1}`}>
              {lines.map((words, line) => (
                <text key={line} x="12" y={first + line * lineHeight} className="graphique-nom">
                  {words}
                </text>
              ))}
              <text x="12" y={first + lines.length * lineHeight} className="graphique-valeur">
                {figure}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
