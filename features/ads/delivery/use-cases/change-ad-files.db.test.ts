import { beforeEach, describe, expect, it } from 'vitest';
import type { AdFiles } from '#features/ads/delivery/ad-files.ts';
import { getAdFiles } from '#features/ads/delivery/data/ad-files.queries.ts';
import { changeAdFiles } from '#features/ads/delivery/use-cases/change-ad-files.ts';
import { tags } from '#lib/tags.ts';
import { adFileWords as words } from '#words/ads/delivery/ad-files.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';

const empty: AdFiles = { adsTxt: '', appAdsTxt: '', sellersJson: '' };
beforeEach(() => db().setting.deleteMany());
const change = async (values: Partial<AdFiles>, base = empty) =>
  changeAdFiles({
    actor: await createPerson('ad_manager'),
    input: { base, values: { ...base, ...values } },
  });

describe('ads.txt and its kin', () => {
  it('are kept as they were typed, served at once and told in the journal', async () => {
    const adsTxt = '# régie\nregie.example, 1, DIRECT';
    valueOf(await change({ adsTxt }));
    expect(await getAdFiles()).toEqual({ ...empty, adsTxt });
    const purge = await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(purge.tags).toEqual([tags.adFiles()]);
    const line = await db().journalEntry.findFirstOrThrow({ orderBy: { at: 'desc' } });
    expect(line).toMatchObject({ action: 'ad_files.change', before: { adsTxt: '' }, after: { adsTxt } });
  });

  it('go back with the line and the reason, and nothing is kept', async () => {
    const outcome = await change({ adsTxt: 'regie.example, 1, DIRECT\nrégie', sellersJson: '{' });
    expect(codeOf(outcome)).toBe('invalid');
    const fields = outcome.ok ? {} : outcome.error.fields;
    expect(fields?.adsTxt).toMatch(/^Ligne 2/);
    expect(fields?.sellersJson).toMatch(/^Ligne 1/);
    expect(await getAdFiles()).toEqual(empty);
    const many = await change({ adsTxt: 'faux\n'.repeat(100) });
    expect(many.ok ? '' : many.error.fields?.adsTxt).toContain(words.more(80));
  });

  it('change each on its own; the same one changed twice is a conflict', async () => {
    valueOf(await change({ adsTxt: 'a.example, 1, DIRECT' }));
    valueOf(await change({ appAdsTxt: 'b.example, 1, DIRECT' }));
    expect(codeOf(await change({ adsTxt: 'c.example, 1, DIRECT' }))).toBe('conflict');
    expect(await getAdFiles()).toEqual({
      ...empty,
      adsTxt: 'a.example, 1, DIRECT',
      appAdsTxt: 'b.example, 1, DIRECT',
    });
  });
});
