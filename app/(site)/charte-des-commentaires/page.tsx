import type { Metadata } from 'next';
import { editableMinutes } from '#features/readers/comments/comments.ts';
import { getPostingSettings } from '#features/readers/comments/data/posting.queries.ts';
import { readFigures } from '#features/readers/comments/use-cases/judge-ports.ts';
import { urls } from '#lib/urls.ts';
import { commentCharterPage } from '#messages/pages/comment-charter.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { NewspaperPage } from '#app/(site)/newspaper-page.tsx';
import { pageHead } from '#app/(site)/page-head.ts';

async function read() {
  const settings = await loadSettings();
  const [{ newcomers, contact }, { closeAfterDays, isReadOnly }] = await Promise.all([
    readFigures(),
    getPostingSettings(),
  ]);
  const { approvals } = newcomers;
  const { waitsFromLinks } = contact;
  return commentCharterPage(settings.name, {
    approvals,
    waitsFromLinks,
    editableMinutes,
    closeAfterDays,
    isReadOnly,
  });
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await read();
  return pageHead({ title, description, path: urls.commentCharter() });
}

export default async function CommentCharterPage() {
  return <NewspaperPage page={await read()} path={urls.commentCharter()} />;
}
