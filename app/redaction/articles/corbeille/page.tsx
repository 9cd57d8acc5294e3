import type { Metadata } from 'next';
import Link from 'next/link';
import { staffAt } from '#app/redaction/staff.ts';
import { mayUseArticleDesk } from '#features/newsroom/articles/articles.policy.ts';
import { binDays } from '#features/newsroom/articles/bin.ts';
import { listBin } from '#features/newsroom/articles/data/bin.queries.ts';
import { BinList } from '#features/newsroom/writing/desk/bin-list.tsx';
import { iso } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { binWords as words } from '#words/newsroom/writing/bin.ts';
import { deskMessages } from '#messages/desk.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

/** What was deleted and can still be taken back. */
export default async function BinPage({ searchParams }: { searchParams: Promise<{ article?: string }> }) {
  const actor = await staffAt(urls.deskBin());
  if (!mayUseArticleDesk(actor)) return <p className="note">{deskMessages.list.noEditorialRole}</p>;
  const [{ article = null }, articles] = await Promise.all([searchParams, listBin({ actor })]);
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
        <Link href={urls.deskArticles()}>{words.back}</Link>
      </div>
      <p>{words.lead(binDays)}</p>
      <BinList articles={articles} now={iso(new Date())} thrownId={article} />
    </>
  );
}
