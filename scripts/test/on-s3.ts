import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { testWords as words } from '#messages/tests.ts';
import type { Counts } from '#scripts/test/counts.ts';
import { failedOnce, say } from '#scripts/test/layers.ts';
import { goOnline, runJourneys } from '#scripts/test/newspaper.ts';
import { startS3Server } from '#tests/s3-server.ts';

/** The journeys of pictures: they are the same wherever the files are kept. */
const journeys = ['desk-media', 'pictures-in-stories', 'one-picture', '--project=desktop'];

/** The journeys of pictures on a newspaper whose files are on an S3-compatible server. */
export async function runOnS3(browser: string | null): Promise<Counts> {
  if (!browser) return failedOnce;
  const server = await startS3Server();
  const { endpoint, region, bucket, accessKeyId, secretAccessKey } = server.settings;
  try {
    const online = await goOnline({
      name: 'data-s3',
      env: {
        S3_ENDPOINT: endpoint,
        S3_REGION: region,
        S3_BUCKET: bucket,
        S3_ACCESS_KEY_ID: accessKeyId,
        S3_SECRET_ACCESS_KEY: secretAccessKey,
      },
    });
    if (!online) return failedOnce;
    try {
      const counts = await runJourneys(online, {
        name: 'journeys-s3',
        title: words.journeysOnS3,
        browser,
        only: journeys,
      });
      say(words.objectsOnS3(server.objects.size));
      const isElsewhere = hasFiles(join(online.dataDir, 'media')) || server.objects.size === 0;
      return isElsewhere ? { ...counts, failed: counts.failed + 1 } : counts;
    } finally {
      await online.stop();
    }
  } finally {
    await server.close();
  }
}

const hasFiles = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder, { recursive: true }).length > 0;
