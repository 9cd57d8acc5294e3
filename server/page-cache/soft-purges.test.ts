import { describe, expect, it } from 'vitest';
import { tag } from '#tests/fake-pages.ts';
import { fakeTime } from '#tests/fake-time.ts';
import { createSoftPurges } from './soft-purges.ts';

const open = () => {
  const time = fakeTime();
  const applied: string[] = [];
  const hear = createSoftPurges({
    apply: (name) => void applied.push(`${name}@${time.now() - 1_000_000}`),
    schedule: time.schedule,
    intervalMs: 1_000,
  });
  return { time, applied, hear };
};

describe('soft purges', () => {
  it('apply at once when the tag was quiet', () => {
    const { applied, hear } = open();
    hear(tag('c:1'));
    expect(applied).toEqual(['c:1@0']);
  });

  it('apply at most once a second for a tag, the last always', async () => {
    const { time, applied, hear } = open();
    for (let at = 0; at < 40; at += 1) {
      hear(tag('c:1'));
      await time.advance(50);
    }
    await time.advance(5_000);
    expect(applied).toEqual(['c:1@0', 'c:1@1000', 'c:1@2000']);
  });

  it('hold no tag back for another', () => {
    const { applied, hear } = open();
    hear(tag('c:1'));
    hear(tag('c:2'));
    expect(applied).toEqual(['c:1@0', 'c:2@0']);
  });

  it('forget quiet tags', async () => {
    const { time, hear } = open();
    hear(tag('c:1'));
    await time.advance(1_000);
    expect(time.planned()).toBe(0);
  });
});
