import { notFound } from 'next/navigation';

/** No page of the account. */
export default function NoAccountPage() {
  notFound();
}
