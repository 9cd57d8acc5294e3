import { siteFeed } from '#app/(site)/site-feed.ts';

export const dynamic = 'force-dynamic';

export const GET = (): Promise<Response> => siteFeed('rss');
