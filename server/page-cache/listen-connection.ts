import { Socket } from 'node:net';
import type { Client } from 'pg';
import { z } from 'zod';
import type { Tag } from '#lib/tags.ts';
import { OrderlyClient } from '#server/db/orderly-client.ts';
import type { ConnectListener } from './purge-listener.ts';

const rowSchema = z.object({ tags: z.array(z.string()), is_all: z.boolean(), is_hard: z.boolean() });

const connectTimeoutMs = 3_000;
const queryTimeoutMs = 3_000;

/**
 * A connection of its own to the primary, in autocommit, never pooled.
 * @param connectionString DATABASE_LISTEN_URL when a pooler stands between, else DATABASE_URL
 */
export const connectToPostgres =
  (connectionString: string): ConnectListener =>
  async ({ onNotification, onLost }) => {
    const socket = new Socket();
    const client: Client = new OrderlyClient({
      stream: () => socket,
      connectionString,
      connectionTimeoutMillis: connectTimeoutMs,
      query_timeout: queryTimeoutMs,
      application_name: 'nouvelles-purges',
      keepAlive: true,
    });
    client.on('notification', ({ payload }) => onNotification(payload ?? ''));
    client.on('error', (error) => onLost(error.message));
    client.on('end', () => onLost('the connection was closed'));
    try {
      await client.connect();
    } catch (error) {
      socket.destroy();
      throw error;
    }
    return {
      listen: async () => void (await client.query('LISTEN page_purge')),
      ping: async () => void (await client.query('SELECT 1')),
      async readPurge(id) {
        if (!/^\d{1,19}$/.test(id)) return null;
        const { rows } = await client.query('SELECT tags, is_all, is_hard FROM purges WHERE id = $1', [id]);
        const row = rowSchema.safeParse(rows[0]);
        if (!row.success) return null;
        return { tags: row.data.is_all ? 'all' : (row.data.tags as Tag[]), isHard: row.data.is_hard };
      },
      // The server may be gone without a word: ending politely would wait for it.
      close: () => void socket.destroy(),
    };
  };
