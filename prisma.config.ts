import { defineConfig } from 'prisma/config';

/** Prisma's command line only generates the client here: migrations run through `scripts/migrate.ts`. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
