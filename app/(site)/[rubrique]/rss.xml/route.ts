import { sectionFeed } from '#app/(site)/[rubrique]/section-feed.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ rubrique: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return sectionFeed('rss', (await params).rubrique);
}
