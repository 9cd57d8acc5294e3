import type { Metadata } from 'next';
import { Absent } from '#app/(site)/absent.tsx';
import { absentHead, endedLinkHead, goneHead } from '#app/(site)/page-head.ts';
import { findRedirectEnd } from '#app/(site)/redirect-end.ts';
import { endedLinkPath } from '#lib/doors.ts';

type Props = { params: Promise<{ chemin: string[] }> };

const pathOf = async ({ params }: Props): Promise<string> => `/${(await params).chemin.join('/')}`;

/** An address of an older site may have led to what is withdrawn. */
export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const path = await pathOf(props);
  if (path === endedLinkPath) return endedLinkHead;
  return (await findRedirectEnd(path))?.gone ? goneHead : absentHead;
};

/**
 * The 404 page, whole, with its status stated as a fact. Must stay: `notFound()` would answer an empty body, and
 * the `absent` tag of the path lets whatever brings the address to life drop the kept copy.
 */
export default async function AbsentPage(props: Props) {
  return <Absent path={await pathOf(props)} />;
}
