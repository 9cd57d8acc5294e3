import { wireNewsAnswer } from '#app/(site)/en-continu/wire-news-answer.ts';

export const dynamic = 'force-dynamic';

export const GET = (): Promise<Response> => wireNewsAnswer();
