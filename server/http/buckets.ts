/** How much a bucket holds, and how fast it fills again. */
export type BucketLimit = { atOnce: number; anHour: number };

const hourMs = 3_600_000;
/** Past these the one that was asked for least lately is forgotten: it starts full again. */
const mostKeys = 50_000;

/**
 * Limits of this process alone, in its memory: for what comes so often that asking the database would cost more than
 * what is limited.
 */
export function createBuckets({ atOnce, anHour }: BucketLimit) {
  const buckets = new Map<string, { held: number; at: number }>();
  return {
    /**
     * Takes one from somebody's bucket. The seconds to wait when it is empty, 0 when it was not.
     * @param now milliseconds
     */
    take(key: string, now: number): number {
      const known = buckets.get(key);
      const filled = known ? known.held + (Math.max(0, now - known.at) / hourMs) * anHour : atOnce;
      const held = Math.min(atOnce, filled);
      buckets.delete(key);
      if (buckets.size >= mostKeys) for (const [oldest] of buckets.entries().take(1)) buckets.delete(oldest);
      buckets.set(key, { held: held >= 1 ? held - 1 : held, at: now });
      return held >= 1 ? 0 : Math.ceil(((1 - held) * hourMs) / anHour / 1_000);
    },
  };
}
