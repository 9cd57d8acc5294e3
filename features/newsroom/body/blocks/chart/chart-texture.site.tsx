import type { ReactNode } from 'react';

const textureId = (chartId: string, series: number): string => `trame-${chartId}-${series + 1}`;

/** What fills an area of a series: its colour for the first, a texture in its colour for the others. */
export const filledWith = (chartId: string, series: number) => ({
  className: 'graphique-plage',
  ...(series > 0 && { fill: `url(#${textureId(chartId, series)})` }),
});

/** Hatched, hollow, dotted, lined. */
const textures: Record<number, ReactNode> = {
  1: <path d="M-2 2 2 -2M-1 7 7 -1M4 8 8 4" className="graphique-hachure" />,
  3: <circle cx="3" cy="3" r="1.5" className="graphique-grain" />,
  4: <path d="M0 3H6" className="graphique-hachure" />,
};

/** What each filling stands for: told apart by its texture, whatever its colour. Defines the textures too. */
export function ChartKey({ chartId, names }: { chartId: string; names: string[] }): ReactNode {
  return (
    <ul className="graphique-cle">
      {names.map((name, series) => (
        <li key={series} className={`graphique-serie-${series + 1}`}>
          <svg width="16" height="16" aria-hidden="true">
            {series > 0 && (
              <pattern id={textureId(chartId, series)} width="6" height="6" patternUnits="userSpaceOnUse">
                <rect width="6" height="6" className="graphique-fond" />
                {textures[series]}
              </pattern>
            )}
            <rect x="1" y="1" width="14" height="14" {...filledWith(chartId, series)} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
