import { Fragment, type ReactNode } from 'react';
import type { AxisLabel, AxisTick } from './chart-layout.ts';
import { lineHeight, type Shown } from './chart-labels.ts';

const classes = { always: '', narrow: ' graphique-etroit', wide: ' graphique-large' } as const;

/** What is drawn at one width of the column only. */
export const shownClass = (shown: Shown): string => classes[shown];

/** The figures of the vertical axis, in a column of their own. */
export function ChartAxis({
  ticks,
  width,
  height,
}: {
  ticks: AxisTick[];
  width: number;
  height: number;
}): ReactNode {
  return (
    <svg width={width} height={height} className="graphique-axe">
      {ticks.map(({ y, text }) => (
        <text key={y} x={width - 8} y={y} dy="0.35em" textAnchor="end">
          {text}
        </text>
      ))}
    </svg>
  );
}

/** The lines of the axis, behind what is drawn, and the labels under it. */
export function ChartGrid({
  plot: { ticks, labels, bottom },
}: {
  plot: { ticks: AxisTick[]; labels: AxisLabel[]; bottom: number };
}): ReactNode {
  return (
    <>
      {ticks.map(({ y, isZero }) => (
        <line
          key={y}
          x1="0"
          x2="100%"
          y1={y}
          y2={y}
          className={isZero ? 'graphique-zero' : 'graphique-filet'}
        />
      ))}
      {labels.map(({ x, lines, shown, anchor }, at) => (
        <Fragment key={at}>
          {lines.map((words, line) => (
            <text
              key={line}
              x={`${x}%`}
              y={bottom + 18 + line * lineHeight}
              textAnchor={anchor}
              className={`graphique-repere${shownClass(shown)}`}
            >
              {words}
            </text>
          ))}
        </Fragment>
      ))}
    </>
  );
}
