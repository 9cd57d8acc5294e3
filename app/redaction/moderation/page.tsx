import type { Metadata } from 'next';
import Link from 'next/link';
import { staffAt } from '#app/redaction/staff.ts';
import { mayCloseComments, mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { type ModerationQueue, moderationQueues } from '#features/readers/comments/comments.ts';
import { countQueues, listModerated } from '#features/readers/moderation/data/moderation.queries.ts';
import { countReported } from '#features/readers/reports/data/report.queries.ts';
import { getPostingSettings } from '#features/readers/comments/data/posting.queries.ts';
import { ModerationList } from '#features/readers/moderation/desk/moderation-list.tsx';
import { PostingSettingsForm } from '#features/readers/comments/desk/posting-settings-form.tsx';
import { iso } from '#lib/dates.ts';
import { parsePageNumber } from '#lib/page-numbers.ts';
import { urls } from '#lib/urls.ts';
import { moderationFigures as figuresWords } from '#words/readers/moderation/moderation-figures.ts';
import { moderationSettingsWords as settingsWords } from '#words/readers/moderation/moderation-settings.ts';
import { reportDesk as reportWords } from '#words/readers/reports/comment-report-desk.ts';
import { moderationWords as words } from '#words/readers/comments/moderation.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

type Query = { file?: string; ordre?: string; page?: string };
const orders = ['anciens', 'recents'] as const;

/** What readers wrote: first what waits for somebody to read it. */
export default async function ModerationPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await staffAt(urls.deskModeration());
  const permission = mayModerateComments(actor);
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const query = await searchParams;
  const queue = moderationQueues.find((name) => name === query.file) ?? 'waiting';
  // What waits is read in the order in which it came; what was decided, from the last.
  const order = orders.find((name) => name === query.ordre) ?? (queue === 'waiting' ? 'anciens' : 'recents');
  const page = parsePageNumber(query.page ?? '') ?? 1;
  const asOf = iso(new Date());
  const [counts, reported, { comments, hasNext }] = await Promise.all([
    countQueues(),
    countReported(),
    listModerated({ queue, isNewestFirst: order === 'recents', page }),
  ]);
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      <ReportsLine waiting={reported} />
      <p>
        <Link href={urls.deskModerationSettings()}>{settingsWords.link}</Link> ·{' '}
        <Link href={urls.deskModerationFigures()}>{figuresWords.link}</Link>
      </p>
      <Queues current={queue} counts={counts} reported={reported.reported} />
      <nav className="demandes-choix" aria-label={words.orders}>
        {orders.map((name) => (
          <Link
            key={name}
            href={urls.deskModeration({ file: queue, ordre: name })}
            aria-current={name === order ? 'page' : undefined}
          >
            {words.order[name]}
          </Link>
        ))}
      </nav>
      <ModerationList key={`${queue} ${order} ${page}`} queue={queue} comments={comments} asOf={asOf} />
      <p className="gestes">
        {page > 1 ? (
          <Link href={urls.deskModeration({ file: queue, ordre: order, page: page - 1 })}>{words.newer}</Link>
        ) : null}
        {hasNext ? (
          <Link href={urls.deskModeration({ file: queue, ordre: order, page: page + 1 })}>{words.older}</Link>
        ) : null}
      </p>
      {mayCloseComments(actor).allowed ? <PostingSettingsForm initial={await getPostingSettings()} /> : null}
    </>
  );
}

/** The way to what was reported and contested, with how much of it waits. */
function ReportsLine({ waiting }: { waiting: Awaited<ReturnType<typeof countReported>> }) {
  const counts = reportWords.counts(waiting);
  return (
    <p className={waiting.threats > 0 ? 'note' : undefined}>
      <Link href={urls.deskReports()}>{reportWords.nav}</Link>
      {counts ? `\u00a0: ${counts}` : null}
    </p>
  );
}

function Queues({
  current,
  counts,
  reported,
}: {
  current: ModerationQueue;
  counts: Record<ModerationQueue, number>;
  /** What readers report has a room of its own. */
  reported: number;
}) {
  const [first, ...others] = moderationQueues.map((name) => (
    <Link
      key={name}
      href={urls.deskModeration(name === 'waiting' ? {} : { file: name })}
      aria-current={name === current ? 'page' : undefined}
    >
      {words.queue[name]} <span className="onglet-compte">{counts[name]}</span>
    </Link>
  ));
  return (
    <nav className="demandes-choix moderation-files" aria-label={words.queues}>
      {first}
      <Link href={urls.deskReports()}>
        {words.reported} <span className="onglet-compte">{reported}</span>
      </Link>
      {others}
    </nav>
  );
}
