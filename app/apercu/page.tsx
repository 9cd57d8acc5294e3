import { notFound } from 'next/navigation';

/** No preview. */
export default function NoPreviewPage() {
  notFound();
}
