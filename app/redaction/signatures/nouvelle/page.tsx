import type { Metadata } from 'next';
import Link from 'next/link';
import { listPortraits } from '#app/redaction/signatures/portraits.ts';
import { staffAt } from '#app/redaction/staff.ts';
import { AuthorForm } from '#features/newsroom/taxonomy/desk/author-form.tsx';
import { mayEditAuthors } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { urls } from '#lib/urls.ts';
import { authorWords as words } from '#words/newsroom/taxonomy/authors.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.create };

/** A signature to make. */
export default async function NewAuthorPage() {
  const permission = mayEditAuthors(await staffAt(urls.deskNewAuthor()));
  return (
    <>
      <p>
        <Link href={urls.deskAuthors()}>{words.back}</Link>
      </p>
      <div className="tete">
        <h1>{words.create}</h1>
      </div>
      {permission.allowed ? (
        <AuthorForm pictures={await listPortraits()} isWhole />
      ) : (
        <p className="note">{permission.reason}</p>
      )}
    </>
  );
}
