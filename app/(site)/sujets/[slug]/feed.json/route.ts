import { subjectFeed } from '#app/(site)/sujets/[slug]/subject-feed.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ slug: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return subjectFeed('json', (await params).slug);
}
