import { mediaWords } from '#messages/fr/media.ts';
import { refuseOtherMethods } from '#server/route.ts';

/** Whatever can't be the address of a file of ours. */
export const GET = (): Response =>
  new Response(`${mediaWords[404]}\n`, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
