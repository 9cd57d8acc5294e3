import {
  type AdReport,
  apartTraffic,
  clickRate,
  lastDays,
  type ReportPart,
  type ReportPeriod,
  toPoints,
  viewRate,
} from '#features/ads/reporting/ad-report.ts';
import type { Delivered, ReportCampaign } from '#features/ads/reporting/data/ad-report.queries.ts';
import { AdReportChart } from '#features/ads/reporting/site/ad-report-chart.tsx';
import { AdReportTable } from '#features/ads/reporting/site/ad-report-table.tsx';
import { wholeNumber } from '#lib/numbers.ts';
import { withQuery } from '#lib/urls.ts';
import { adReport as words } from '#words/ads/reporting/ad-report.ts';

type Props = {
  campaign: ReportCampaign;
  report: AdReport;
  delivered: Delivered;
  period: ReportPeriod;
  isBackwards: boolean;
  /** Today on the newspaper's clock, `2026-11-27`. */
  today: string;
  /** Where this page stands, and where its table is taken home; the period is added to both. */
  path: string;
  csvPath: string;
};

/** The report of a campaign: what it pays for, a chart, figures under each heading, and how they are counted. */
export function AdReportView(props: Props) {
  const { report, isBackwards, period, csvPath } = props;
  const { unit, points } = toPoints(report.days);
  const query = { du: period.from ?? undefined, au: period.to ?? undefined };
  const isEmpty = report.days.every(({ served, clicks }) => served === 0 && clicks === 0);
  const chartTitle = unit === 'day' ? words.chartTitle : words.chartTitleWeeks;
  return (
    <div className="rapport">
      <Billed {...props} />
      <PeriodChoice {...props} />
      {isBackwards ? <p role="alert">{words.backwards}</p> : null}
      <Facts report={report} />
      {isEmpty ? (
        <p className="rapport-vide">{words.nothing}</p>
      ) : (
        <>
          <section aria-labelledby="rapport-jours">
            <h2 id="rapport-jours">{chartTitle}</h2>
            <AdReportChart points={points} unit={unit} />
            <details>
              <summary>{words.table[unit]}</summary>
              <AdReportTable
                head={words.columns[unit]}
                caption={words.table[unit]}
                rows={points}
                total={report.total}
              />
            </details>
          </section>
          <Parts
            id="rapport-emplacements"
            title={words.bySlot}
            head={words.columns.slot}
            parts={report.slots}
          />
          <Parts
            id="rapport-rubriques"
            title={words.bySection}
            head={words.columns.section}
            parts={report.sections}
          />
          <Parts
            id="rapport-creations"
            title={words.byCreative}
            head={words.columns.creative}
            parts={report.creatives}
          />
        </>
      )}
      <p>
        <a className="rapport-csv" href={withQuery(csvPath, query)} download>
          {words.download}
        </a>
      </p>
      <section aria-labelledby="rapport-ecarte">
        <h2 id="rapport-ecarte">{words.apart}</h2>
        <p className="rapport-aide">{words.apartHelp}</p>
        <AdReportTable
          head={words.columns.traffic}
          caption={words.apart}
          rows={apartTraffic.map((traffic) => ({
            key: traffic,
            name: words.traffic[traffic],
            ...report.apart[traffic],
          }))}
        />
      </section>
      <section aria-labelledby="rapport-comptes">
        <h2 id="rapport-comptes">{words.how}</h2>
        <ul className="rapport-regles">
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** What the campaign pays for, against what it bought. */
function Billed({ campaign: { kind, counting, budgetKind, budget }, delivered: { billed } }: Props) {
  const sold = kind === 'house' ? 'house' : budgetKind;
  const bought = sold === 'impressions' && budget !== null && budget > 0 ? budget : null;
  return (
    <div className="rapport-facture">
      <p>
        <strong>{wholeNumber(billed)}</strong>{' '}
        {counting === 'served' ? words.billedServed : words.billedViewable}
        {bought === null ? null : <>, {words.ofBudget(bought, billed / bought)}</>}
      </p>
      {bought === null ? null : (
        <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width={Math.min(100, (billed / bought) * 100)} height="4" />
        </svg>
      )}
      <p className="rapport-aide">{words.soldBy[sold]}</p>
    </div>
  );
}

function PeriodChoice({ period, path, today }: Props) {
  const shortcuts = [
    { name: words.presets.week, ...lastDays(today, 7) },
    { name: words.presets.month, ...lastDays(today, 30) },
    { name: words.presets.whole, from: null, to: null },
  ];
  return (
    <div className="rapport-periode">
      <form action={path} aria-label={words.period}>
        <label>
          {words.periodFrom} <input type="date" name="du" defaultValue={period.from ?? ''} />
        </label>
        <label>
          {words.periodTo} <input type="date" name="au" defaultValue={period.to ?? ''} />
        </label>
        <button type="submit">{words.show}</button>
      </form>
      <nav aria-label={words.shortcuts}>
        {shortcuts.map(({ name, from, to }) => (
          <a
            key={name}
            href={withQuery(path, { du: from ?? undefined, au: to ?? undefined })}
            aria-current={period.from === from && period.to === to ? 'true' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
    </div>
  );
}

function Facts({ report: { total } }: { report: AdReport }) {
  return (
    <dl className="rapport-faits" aria-label={words.facts}>
      <Fact name={words.served} value={total.served} />
      <Fact name={words.viewable} value={total.viewable} more={words.viewRate(viewRate(total))} />
      <Fact name={words.clicks} value={total.clicks} more={words.clickRate(clickRate(total))} />
    </dl>
  );
}

function Fact({ name, value, more }: { name: string; value: number; more?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{wholeNumber(value)}</strong>
        {more ? <span>{more}</span> : null}
      </dd>
    </div>
  );
}

function Parts({
  id,
  title,
  head,
  parts,
}: {
  id: string;
  title: string;
  head: string;
  parts: readonly ReportPart[];
}) {
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <AdReportTable head={head} caption={title} rows={parts} />
    </section>
  );
}
