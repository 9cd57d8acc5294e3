import Link from 'next/link';
import { type DayEntry, type PlacedEntry, toDayLine } from '#features/newsroom/writing/day-line.ts';
import { clock, date, siteDay } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { dashboardWords } from '#words/newsroom/publishing/dashboard.ts';
import { deskMessages } from '#messages/desk.ts';
import { planningDesk } from '#words/newsroom/publishing/planning-desk.ts';

const words = dashboardWords.day;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The newspaper's day: a line for the eye, then each story in the order of its hour, late ones in red. */
export function DayLine({ entries, now }: { entries: readonly DayEntry[]; now: Date }) {
  const line = toDayLine(entries, now);
  if (line.entries.length === 0) return <p className="champ-aide">{words.empty}</p>;
  return (
    <>
      <svg className="jour" aria-hidden="true" width="100%" height="48">
        <line x1="0" x2="100%" y1="16" y2="16" className="jour-axe" />
        {line.hours.map(({ hour, share }) => (
          <text key={hour} x={percent(share)} y="42">
            {words.hour(hour)}
          </text>
        ))}
        <line x1={percent(line.now)} x2={percent(line.now)} y1="2" y2="30" className="jour-maintenant" />
        {line.entries.map((entry) => (
          <circle
            key={`${entry.articleId}${entry.kind}`}
            cx={percent(entry.share)}
            cy="16"
            r="6"
            className={dotClass(entry)}
          />
        ))}
      </svg>
      <p className="champ-aide">{planningDesk.zoneName()}</p>
      <ol className="jour-liste">
        {line.entries.map((entry) => (
          <li key={`${entry.articleId}${entry.kind}`} className={entry.isLate ? 'jour-retard' : undefined}>
            <time dateTime={entry.at.toISOString()}>{hourOf(entry.at, now)}</time>
            <span className="jour-quoi">{entry.isLate ? words.late : words.kinds[entry.kind]}</span>
            <span>
              <Link className="liste-titre" href={urls.deskArticle(entry.articleId)}>
                {entry.headline || deskMessages.list.untitled}
              </Link>
              <span className="liste-mention">
                {entry.sectionName}
                {entry.path ? (
                  <>
                    {' · '}
                    <a href={entry.path}>
                      {words.online}
                      <span className="sr-only">{words.of(entry.headline)}</span>
                    </a>
                  </>
                ) : null}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function dotClass({ kind, isLate }: PlacedEntry): string {
  if (isLate) return 'jour-point jour-point-retard';
  return kind === 'published' ? 'jour-point' : 'jour-point jour-point-prevu';
}

/** The hour alone today; what was due before says its day too. */
function hourOf(at: Date, now: Date): string {
  const [one, other] = [siteDay(at), siteDay(now)];
  const isToday = one.day === other.day && one.month === other.month && one.year === other.year;
  return isToday ? clock(at) : `${date(at)}, ${clock(at)}`;
}
