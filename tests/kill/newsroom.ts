import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';

export type Desk = { token: string; section: string; author: string };

/** One connection, one piece of work; a newspaper just killed refuses it, and then it throws. */
export async function withClient<Value>(
  url: string,
  work: (client: Client) => Promise<Value>,
): Promise<Value> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** An empty newspaper gets a section, a signature, and one person with a key of the API for each name. */
export const openDesks = (url: string, names: readonly string[]): Promise<Desk[]> =>
  withClient(url, async (client) => {
    await client.query(
      `INSERT INTO sections (id, slug, name, tint, position, updated_at)
       VALUES ($1, 'epreuves', 'Épreuves', 'encre', 0, now()) ON CONFLICT DO NOTHING`,
      [randomUUID()],
    );
    await client.query(
      `INSERT INTO authors (id, slug, name, links, updated_at)
       VALUES ($1, 'odile-maret', 'Odile Maret', '[]', now()) ON CONFLICT DO NOTHING`,
      [randomUUID()],
    );
    const desks: Desk[] = [];
    for (const name of names) desks.push(await openDesk(client, name));
    return desks;
  });

async function openDesk(client: Client, name: string): Promise<Desk> {
  const [user, token] = [randomUUID(), `ndm_${randomBytes(32).toString('base64url')}`];
  await client.query(`INSERT INTO users (id, email, name, updated_at) VALUES ($1, $2, $3, now())`, [
    user,
    `${user}@epreuves.test`,
    name,
  ]);
  await client.query(`INSERT INTO role_grants (id, user_id, role) VALUES ($1, $2, 'administrator')`, [
    randomUUID(),
    user,
  ]);
  await client.query(
    `INSERT INTO api_tokens (id, user_id, name, role, token_hash) VALUES ($1, $2, $3, 'administrator', $4)`,
    [randomUUID(), user, name, createHash('sha256').update(token).digest('hex')],
  );
  return { token, section: 'epreuves', author: 'Odile Maret' };
}

export type Answer = { status: number; type: string; headers: Headers; json: Record<string, unknown> };

/** One call of the API. Throws when no whole answer comes. */
export async function call(
  url: string,
  options: { token?: string; method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { token, method = 'GET', body, headers = {} } = options;
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  const json = /json/.test(type) ? (JSON.parse(text) as Record<string, unknown>) : {};
  return { status: response.status, type, headers: response.headers, json };
}
