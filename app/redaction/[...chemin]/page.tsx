import { notFound } from 'next/navigation';
import { staffAt } from '#app/redaction/staff.ts';
import { urls } from '#lib/urls.ts';

/** No room of the desk; a stranger is asked to sign in first, as everywhere here. */
export default async function NoRoomPage() {
  await staffAt(urls.desk());
  notFound();
}
