import { Absent } from '#app/(site)/absent.tsx';
import { absentHead } from '#app/(site)/page-head.ts';

type Props = { params: Promise<{ chemin: string[] }> };

export const metadata = absentHead;

/**
 * The 404 page, whole, with its status stated as a fact. Must stay: `notFound()` would answer an empty body, and
 * the `absent` tag of the path lets whatever brings the address to life drop the kept copy.
 */
export default async function AbsentPage({ params }: Props) {
  return <Absent path={`/${(await params).chemin.join('/')}`} />;
}
