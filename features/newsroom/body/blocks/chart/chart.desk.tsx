'use client';

import { type ReactNode, useState } from 'react';
import { CheckField, SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { type BlockFormProps, FormDialog } from '#features/newsroom/body/desk/block-form.tsx';
import { frenchField } from '#features/newsroom/body/desk/use-french-fields.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';
import { chartEditorWords as words } from '#words/newsroom/body/chart-editor.ts';
import { type Chart, chartKinds, chartSchema } from './chart.ts';
import { ChartSite } from './chart.site.tsx';
import { layoutOf } from './chart-layout.ts';
import { readChartTable, type TableReading, toChartText } from './typed-chart.ts';

const lineNames = ['title', 'subtitle', 'unit', 'source', 'description'] as const;
type LineName = (typeof lineNames)[number];
const most: Record<LineName, number> = {
  title: bodyLimits.line,
  subtitle: bodyLimits.line,
  unit: bodyLimits.chartName,
  source: bodyLimits.credit,
  description: bodyLimits.line,
};

type Typed = {
  kind: Chart['kind'];
  table: string;
  lines: Record<LineName, string>;
  /** Columns that are in the table and not drawn, counted from 0. */
  tableOnly: ReadonlySet<number>;
};

const toTyped = (chart: Chart | null): Typed => ({
  kind: chart?.kind ?? 'bars',
  table: chart ? toChartText(chart) : '',
  lines: {
    title: chart?.title ?? '',
    subtitle: chart?.subtitle ?? '',
    unit: chart?.unit ?? '',
    source: chart?.source ?? '',
    description: chart?.description ?? '',
  },
  tableOnly: new Set(chart?.series.flatMap(({ isTableOnly }, at) => (isTableOnly ? [at] : [])) ?? []),
});

/** What was typed as a block; null while its table can't be read, or draws too much or nothing. */
function toChart({ kind, lines, tableOnly }: Typed, { table }: TableReading, id: string): Chart | null {
  if (!table) return null;
  const { sign, series, ...axis } = table;
  const said = lineNames.flatMap((name) => {
    const text = lines[name].trim() || (name === 'unit' ? (sign ?? '') : '');
    return text ? [[name, text] as const] : [];
  });
  const drawn = series.map((one, at) => (tableOnly.has(at) ? { ...one, isTableOnly: true as const } : one));
  if (drawn.every(({ isTableOnly }) => isTableOnly)) return null;
  const parsed = chartSchema.safeParse({
    id,
    type: 'chart',
    kind,
    ...Object.fromEntries(said),
    ...axis,
    series: drawn,
  });
  return parsed.success ? parsed.data : null;
}

const previewId = 'apercu';

export function ChartForm({ content, onSave, onClose }: BlockFormProps<Chart>): ReactNode {
  const [typed, setTyped] = useState(() => toTyped(content));
  const [isTried, setTried] = useState(false);
  const reading = readChartTable(typed.table);
  const chart = toChart(typed, reading, previewId);
  const problems = problemsOf(typed, reading);
  const save = () => {
    if (problems.length > 0 || !chart) return setTried(true);
    onSave({ ...chart, id: content?.id ?? '' });
  };
  const setLine = (name: LineName) => (text: string) =>
    setTyped({ ...typed, lines: { ...typed.lines, [name]: text } });
  const isShown = isTried || typed.table.trim() !== '';
  return (
    <FormDialog title={words.title} onSubmit={save} onClose={onClose}>
      <TextArea
        label={words.table}
        help={words.tableHelp}
        rows={8}
        wrap="off"
        spellCheck={false}
        className="graphique-saisie"
        value={typed.table}
        onChange={(event) => setTyped({ ...typed, table: event.target.value })}
      />
      {isShown && problems.length > 0 && <Problems problems={problems} />}
      <SelectField
        label={words.kind}
        value={typed.kind}
        onChange={(event) => {
          const kind = chartKinds.find((known) => known === event.target.value) ?? 'bars';
          setTyped({ ...typed, kind });
        }}
      >
        {chartKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </SelectField>
      {reading.table && reading.table.series.length > 1 && (
        <DrawnColumns
          names={reading.table.series.map(({ name }) => name)}
          tableOnly={typed.tableOnly}
          onChange={(tableOnly) => setTyped({ ...typed, tableOnly })}
        />
      )}
      {chart && <Preview chart={chart} />}
      {lineNames.map((name) => (
        <LineField
          key={name}
          name={name}
          text={typed.lines[name]}
          sign={reading.table?.sign ?? null}
          onType={setLine(name)}
        />
      ))}
    </FormDialog>
  );
}

function problemsOf({ tableOnly }: Typed, { table, problems }: TableReading): string[] {
  if (!table) return problems.map(words.problem);
  const drawn = table.series.filter((_series, at) => !tableOnly.has(at)).length;
  if (drawn === 0) return [words.noneDrawn];
  return drawn > bodyLimits.chartSeries ? [words.tooManyDrawn(drawn, bodyLimits.chartSeries)] : [];
}

const mostSaid = 6;

function Problems({ problems }: { problems: string[] }): ReactNode {
  const [one] = problems;
  return (
    <div role="alert" className="champ-erreur">
      {problems.length === 1 ? (
        <p>{one}</p>
      ) : (
        <ul>
          {problems.slice(0, mostSaid).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {problems.length > mostSaid && <li>{words.moreProblems(problems.length - mostSaid)}</li>}
        </ul>
      )}
    </div>
  );
}

function DrawnColumns({
  names,
  tableOnly,
  onChange,
}: {
  names: string[];
  tableOnly: ReadonlySet<number>;
  onChange: (tableOnly: ReadonlySet<number>) => void;
}): ReactNode {
  return (
    <fieldset className="corps-choix">
      <legend>{words.drawn}</legend>
      {names.map((name, at) => (
        <CheckField
          key={at}
          label={name || words.column(at + 2)}
          checked={!tableOnly.has(at)}
          onChange={(event) => {
            const changed = new Set(tableOnly);
            if (event.target.checked) changed.delete(at);
            else changed.add(at);
            onChange(changed);
          }}
        />
      ))}
    </fieldset>
  );
}

function LineField({
  name,
  text,
  sign,
  onType,
}: {
  name: LineName;
  text: string;
  sign: string | null;
  onType: (text: string) => void;
}): ReactNode {
  const common = {
    label: words.lines[name],
    help: name === 'unit' && sign && !text ? words.unitRead(sign) : words.help[name],
    maxLength: most[name],
    value: text,
    ...frenchField,
  };
  return name === 'description' ? (
    <TextArea {...common} rows={3} onChange={(event) => onType(event.target.value)} />
  ) : (
    <TextField {...common} onChange={(event) => onType(event.target.value)} />
  );
}

function Preview({ chart }: { chart: Chart }): ReactNode {
  const isTurned = chart.kind === 'columns' && layoutOf(chart).kind === 'bars';
  return (
    <section className="corps graphique-apercu" aria-label={words.preview}>
      {isTurned && <p className="champ-aide">{words.turned}</p>}
      <ChartSite block={chart} />
    </section>
  );
}
