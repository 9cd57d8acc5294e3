import { authorFeed } from '#app/(site)/auteurs/[slug]/author-feed.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ slug: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return authorFeed('json', (await params).slug);
}
