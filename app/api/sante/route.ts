import { getHealth } from '#server/process/health.ts';
import { refuseOtherMethods } from '#server/http/route.ts';

export const dynamic = 'force-dynamic';

/** Health in JSON: 200, or 503 with the names of what fails. */
export async function GET(): Promise<Response> {
  const health = await getHealth();
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
