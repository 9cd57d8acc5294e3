import { newsSitemap } from '#app/(site)/news-answer.ts';

export const dynamic = 'force-dynamic';

export const GET = (): Promise<Response> => newsSitemap();
