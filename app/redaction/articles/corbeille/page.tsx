import type { Metadata } from 'next';
import Link from 'next/link';
import { staffAt } from '#app/redaction/staff.ts';
import { mayUseArticleDesk } from '#features/articles/articles.policy.ts';
import { binDays } from '#features/articles/bin.ts';
import { listBin } from '#features/articles/data/bin.queries.ts';
import { BinList } from '#features/articles/desk/bin-list.tsx';
import { iso } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { binWords as words } from '#messages/fr/bin.ts';
import { deskMessages } from '#messages/fr/desk.ts';

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
