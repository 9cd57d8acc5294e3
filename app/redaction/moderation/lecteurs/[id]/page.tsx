import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { staffAt } from '#app/redaction/staff.ts';
import { maySanction, mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { getAuthorRecord } from '#features/readers/moderation/data/author-record.queries.ts';
import { listModeratedOf } from '#features/readers/moderation/data/moderation.queries.ts';
import { listSanctions } from '#features/readers/comments/data/sanction.queries.ts';
import { countsOf } from '#features/readers/moderation/desk/author-line.tsx';
import { ModerationList } from '#features/readers/moderation/desk/moderation-list.tsx';
import { ReaderSanctions } from '#features/readers/reports/desk/reader-sanctions.tsx';
import { isStanding, type SanctionKind, sanctionKinds } from '#features/readers/comments/sanctions.ts';
import { date, iso } from '#lib/dates.ts';
import { isId } from '#lib/ids.ts';
import { parsePageNumber } from '#lib/page-numbers.ts';
import { urls } from '#lib/urls.ts';
import { moderationWords, readerWords as words } from '#words/readers/comments/moderation.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ page?: string }> };

/** Somebody who comments: their record, what moderators said to them, everything that they wrote. */
export default async function ReaderPage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await staffAt(urls.deskReader(id));
  const permission = mayModerateComments(actor);
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const now = new Date();
  const reader = isId(id) ? await getAuthorRecord(id, now) : null;
  if (!reader) notFound();
  const page = parsePageNumber((await searchParams).page ?? '') ?? 1;
  const [sanctions, { comments, hasNext }] = await Promise.all([
    listSanctions(reader.id),
    listModeratedOf(reader.id, page),
  ]);
  const may = maySanction(actor, { userId: reader.id, isStaff: reader.isStaff });
  return (
    <>
      <p>
        <Link href={urls.deskModeration()}>{words.back}</Link>
      </p>
      <div className="tete">
        <h1>
          <bdi>{reader.name}</bdi>
        </h1>
      </div>
      <p className="champ-aide">
        {[
          moderationWords.since(date(reader.since)),
          reader.isConfirmed ? null : words.unconfirmed,
          reader.isStaff ? words.staff : null,
          ...countsOf(reader),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {may.allowed ? null : <p className="champ-aide">{may.reason}</p>}
      <ReaderSanctions
        userId={reader.id}
        name={reader.name}
        sanctions={sanctions.map((one) => ({ ...one, isStanding: isStanding(one, now) }))}
        possible={may.allowed ? possibleFor(reader.bar?.kind ?? null) : []}
      />
      <h2 className="moderation-partie">{words.comments}</h2>
      <ModerationList key={page} queue={null} comments={comments} asOf={iso(now)} />
      <p className="gestes">
        {page > 1 ? <Link href={urls.deskReader(reader.id, page - 1)}>{moderationWords.newer}</Link> : null}
        {hasNext ? <Link href={urls.deskReader(reader.id, page + 1)}>{moderationWords.older}</Link> : null}
      </p>
    </>
  );
}

/** Who is banned already can be banned with removal of all, and warned; a silence would say less. */
const possibleFor = (bar: SanctionKind | null): readonly SanctionKind[] =>
  bar === 'ban' ? sanctionKinds.filter((kind) => kind !== 'silence') : sanctionKinds;
