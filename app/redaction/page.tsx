import { redirect } from 'next/navigation';
import { urls } from '#lib/urls.ts';

/** The desk opens on its articles; the dashboard of the next issue takes this place. */
export default function DeskHome() {
  redirect(urls.deskArticles());
}
