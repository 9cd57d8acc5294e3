import { describe, expect, it } from 'vitest';
import { type ReportGround, reportGrounds } from '#features/readers/comments/comment-reports.ts';
import { type TransparencyFigures, transparencyCsv } from '#features/readers/reports/transparency.ts';
import { parseCsv } from '#lib/csv.ts';
import { groundWords } from '#words/readers/comments/comment-reports.ts';

describe('the yearly figures', () => {
  const none: TransparencyFigures = {
    reportsByGround: {},
    reportsByOutcome: {},
    openReports: 0,
    medianReportMinutes: null,
    removalsByGround: {},
    removals: { afterReport: 0, ownInitiative: 0, automated: 0, byPeople: 0, silent: 0 },
    refusals: { automated: 0, byPeople: 0 },
    appeals: { restored: 0, upheld: 0, open: 0 },
    medianAppealMinutes: null,
    threats: { raised: 0, passedOn: 0 },
  };
  const valueOf = (figures: TransparencyFigures, heading: string, detail: string) =>
    parseCsv(transparencyCsv(figures))?.find(({ cells }) => cells[0] === heading && cells[1] === detail)
      ?.cells[2];

  it('say every ground, also those of which there was none', () => {
    const rows = parseCsv(transparencyCsv(none)) ?? [];
    expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([3]));
    for (const ground of reportGrounds)
      expect(rows.filter(({ cells }) => cells[1] === groundWords[ground].label)).toHaveLength(2);
    expect(valueOf(none, 'Signalements reçus', 'total')).toBe('0');
    expect(valueOf(none, 'Délai médian entre un signalement et sa décision (minutes)', 'total')).toBe('');
  });

  it('add up', () => {
    const reportsByGround: Partial<Record<ReportGround, number>> = { insult: 3, spam: 4 };
    const figures = {
      ...none,
      reportsByGround,
      medianReportMinutes: 42,
      appeals: { restored: 1, upheld: 2, open: 3 },
    };
    expect(valueOf(figures, 'Signalements reçus', 'total')).toBe('7');
    expect(valueOf(figures, 'Signalements reçus', groundWords.insult.label)).toBe('3');
    expect(valueOf(figures, 'Délai médian entre un signalement et sa décision (minutes)', 'total')).toBe(
      '42',
    );
    expect(valueOf(figures, 'Recours reçus', 'total')).toBe('6');
  });
});
