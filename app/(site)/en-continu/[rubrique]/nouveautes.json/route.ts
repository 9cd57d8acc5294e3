import { wireNewsAnswer } from '#app/(site)/en-continu/wire-news-answer.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ rubrique: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return wireNewsAnswer((await params).rubrique);
}
