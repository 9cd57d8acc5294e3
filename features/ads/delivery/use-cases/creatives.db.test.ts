import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adFileKey, adIntakeKey } from '#features/ads/campaigns/ad-file-key.ts';
import type { CreativeForm } from '#features/ads/campaigns/creative.schema.ts';
import { archiveCreative } from '#features/ads/campaigns/use-cases/archive-creative.ts';
import { saveCreative } from '#features/ads/campaigns/use-cases/save-creative.ts';
import { sweepAdFiles } from '#features/ads/delivery/use-cases/sweep-ad-files.ts';
import { takeCreativeFile } from '#features/ads/campaigns/use-cases/take-creative-file.ts';
import { type Actor, anonymous, type Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { creativeRefusals as words } from '#words/ads/campaigns/ads-creatives.ts';
import { db } from '#server/db/client.ts';
import { storage } from '#server/storage/storage.ts';
import { createCampaign } from '#tests/factories/ads.ts';
import { scene } from '#tests/factories/camera-files.ts';
import { createPerson } from '#tests/factories/people.ts';
import { valueOf } from '#tests/factories/stories.ts';
import { zipOf } from '#tests/zip-entries.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'creatives-'));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true }));

let seller: Person;
let campaignId = '';
beforeAll(async () => {
  seller = await createPerson('ad_manager');
  ({ campaignId } = await createCampaign());
});

const form = (given: Partial<CreativeForm>): CreativeForm => ({
  campaignId,
  edited: null,
  kind: 'text',
  name: 'Saison',
  clickUrl: 'https://annonceur.example/saison',
  weight: 1,
  alt: '',
  size: '',
  intake: '',
  headline: 'Une saison au théâtre',
  text: 'Tous les soirs à vingt heures.',
  button: 'Réserver',
  html: '',
  ...given,
});
const save = (given: Partial<CreativeForm>, actor: Actor = seller) =>
  saveCreative({ actor, input: form(given) });
const take = (kind: 'picture' | 'html5', bytes: Buffer, actor: Actor = seller) =>
  takeCreativeFile({ actor, input: { kind }, bytes: new Uint8Array(bytes) });
const row = (id: string) =>
  db().adCreative.findUniqueOrThrow({ where: { id }, include: { files: { orderBy: { path: 'asc' } } } });
const approve = (id: string) => db().adCreative.update({ where: { id }, data: { approvedAt: new Date() } });
const picture = () => scene({ width: 600, height: 500 }).jpeg().toBuffer();
const banner = (script = '1') =>
  zipOf([
    { name: 'index.html', content: '<script src="a.js"></script>' },
    { name: 'a.js', content: script },
  ]);

describe('a creative', () => {
  it('comes in each of its kinds, and nobody has approved it', async () => {
    const text = valueOf(await save({}));
    expect(await row(text.creativeId)).toMatchObject({
      kind: 'text',
      width: null,
      approvedAt: null,
      version: 1,
    });

    const { intake } = valueOf(await take('picture', await picture()));
    const shown = valueOf(await save({ kind: 'picture', alt: 'Une scène', intake }));
    const stored = await row(shown.creativeId);
    expect(stored).toMatchObject({ width: 300, height: 250, alt: 'Une scène', approvedAt: null });
    expect(stored.files.map(({ path }) => path)).toEqual(['image']);

    const zip = valueOf(await take('html5', banner()));
    const framed = valueOf(await save({ kind: 'html5', alt: 'Saison', size: '300x600', intake: zip.intake }));
    expect((await row(framed.creativeId)).files.map(({ path }) => path)).toEqual(['a.js', 'index.html']);

    const tag = valueOf(
      await save({ kind: 'tag', alt: 'Saison', size: '320x50', html: '<script></script>' }),
    );
    expect((await row(tag.creativeId)).content).toEqual({ html: '<script></script>' });
  }, 30_000);

  it('says every fault at once, each under its field', async () => {
    expect(await save({ kind: 'tag', clickUrl: 'javascript:alert(1)', size: '11x11' })).toMatchObject({
      error: {
        code: 'invalid',
        fields: {
          clickUrl: expect.any(String),
          alt: words.titleNeeded,
          html: words.htmlNeeded,
          size: words.sizeNotSold,
        },
      },
    });
    const forgotten = { kind: 'picture', alt: 'x', intake: 'f'.repeat(64) } as const;
    expect(await save(forgotten)).toMatchObject({ error: { fields: { intake: words.fileForgotten } } });
    expect(await save({ kind: 'picture', alt: 'x' })).toMatchObject({
      error: { fields: { intake: words.fileNeeded } },
    });
    const { intake } = valueOf(await take('html5', banner()));
    expect(await save({ kind: 'picture', alt: 'x', intake })).toMatchObject({
      error: { fields: { intake: words.fileOfOtherKind } },
    });
  });

  it('is approved again when what it shows changes, and not for its name', async () => {
    const { creativeId } = valueOf(await save({}));
    await approve(creativeId);
    const edited = { creativeId, version: 1 };
    const renamed = valueOf(await save({ edited, name: 'Autre nom', weight: 5 }));
    expect(renamed).toEqual({ creativeId, version: 1, isApproved: true });
    const changed = valueOf(await save({ edited, headline: 'Un autre titre' }));
    expect(changed).toEqual({ creativeId, version: 2, isApproved: false });
    expect(await row(creativeId)).toMatchObject({ approvedAt: null, updatedById: seller.userId });
    expect(await save({ edited, headline: 'Trop tard' })).toMatchObject({
      error: { code: 'conflict', detail: words.changedSince },
    });
    const other = {
      edited: { creativeId, version: 2 },
      kind: 'tag',
      alt: 'x',
      html: 'x',
      size: '320x50',
    } as const;
    expect(await save(other)).toMatchObject({ error: { fields: { kind: words.otherKind } } });
  });

  it('gets other files in place of its own, or keeps them', async () => {
    const first = valueOf(await take('html5', banner('1')));
    const given = { kind: 'html5', alt: 'Saison', size: '300x250' } as const;
    const { creativeId } = valueOf(await save({ ...given, intake: first.intake }));
    const before = await row(creativeId);
    valueOf(await save({ ...given, edited: { creativeId, version: 1 }, alt: 'Autre titre' }));
    expect((await row(creativeId)).files).toEqual(before.files);
    const second = valueOf(await take('html5', banner('2')));
    valueOf(await save({ ...given, edited: { creativeId, version: 2 }, intake: second.intake }));
    const after = await row(creativeId);
    expect(after.version).toBe(3);
    expect(after.files.map(({ hash }) => hash)).not.toEqual(before.files.map(({ hash }) => hash));
  });

  it('is archived at once, and approved again when it comes back', async () => {
    const { creativeId } = valueOf(await save({}));
    await approve(creativeId);
    valueOf(await archiveCreative({ actor: seller, input: { creativeId, isArchived: true } }));
    expect((await row(creativeId)).archivedAt).not.toBeNull();
    expect(await save({ edited: { creativeId, version: 1 }, headline: 'x' })).toMatchObject({
      error: { code: 'bad_state', detail: words.archived },
    });
    valueOf(await archiveCreative({ actor: seller, input: { creativeId, isArchived: false } }));
    expect(await row(creativeId)).toMatchObject({ archivedAt: null, approvedAt: null });
  });

  it('has kept pages drawn again where it stood in them, and nowhere else', async () => {
    const purged = async (act: () => Promise<unknown>): Promise<boolean> => {
      await db().purge.deleteMany();
      await act();
      return (await db().purge.findMany()).some((purge) => purge.tags.includes(tags.houseAds()));
    };
    for (const [state, isLive] of [
      ['draft', false],
      ['paused', false],
      ['approved', true],
    ] as const) {
      const house = await createCampaign({ campaign: { kind: 'house', state } });
      const of = { campaignId: house.campaignId };
      let creativeId = '';
      const change = async (headline: string, version: number) =>
        valueOf(await save({ ...of, edited: { creativeId, version }, headline }));
      const archive = async (isArchived: boolean) =>
        valueOf(await archiveCreative({ actor: seller, input: { creativeId, isArchived } }));
      expect(await purged(async () => ({ creativeId } = valueOf(await save(of)))), state).toBe(false);
      expect(await purged(() => change('Pas encore vu', 1)), state).toBe(false);
      await approve(creativeId);
      expect(await purged(() => change('Autre chose', 2)), state).toBe(isLive);
      expect(await purged(() => change('Encore autre chose', 3)), state).toBe(false);
      await approve(creativeId);
      expect(await purged(() => archive(true)), state).toBe(isLive);
    }
  });

  it('is nothing of a campaign that is over, or of another one', async () => {
    const over = await createCampaign({ campaign: { state: 'ended' } });
    expect(await save({ campaignId: over.campaignId })).toMatchObject({
      error: { detail: words.campaignOver },
    });
    const { creativeId } = valueOf(await save({}));
    const elsewhere = { campaignId: over.campaignId, edited: { creativeId, version: 1 } };
    expect(await save(elsewhere)).toMatchObject({ error: { code: 'not_found' } });
  });

  it('is refused to strangers and to every other role, and leaves nothing behind', async () => {
    const { creativeId } = valueOf(await save({}));
    const before = await db().adCreative.count();
    const others = [anonymous, await createPerson('journalist'), await createPerson('editor_in_chief')];
    for (const actor of others) {
      expect(await save({}, actor)).toMatchObject({ error: { code: 'forbidden' } });
      expect(await take('html5', banner('3'), actor)).toMatchObject({ error: { code: 'forbidden' } });
      expect(await archiveCreative({ actor, input: { creativeId, isArchived: true } })).toMatchObject({
        error: { code: 'forbidden' },
      });
    }
    expect(await db().adCreative.count()).toBe(before);
    expect(await row(creativeId)).toMatchObject({ archivedAt: null });
  });
});

describe('what came to nothing', () => {
  it('goes after a day: readings, and files that no creative names', async () => {
    const kept = valueOf(await take('html5', banner('gardé')));
    valueOf(await save({ kind: 'html5', alt: 'x', size: '300x250', intake: kept.intake }));
    const lost = valueOf(await take('html5', banner('perdu')));
    const lostFile = lost.files.find(({ path }) => path === 'a.js')?.hash ?? '';
    const keptFile = kept.files.find(({ path }) => path === 'a.js')?.hash ?? '';
    await sweepAdFiles(new Date());
    expect(await storage('private').size(adFileKey(lostFile))).not.toBeNull();
    await sweepAdFiles(new Date(Date.now() + 25 * 3_600_000));
    expect(await storage('private').size(adIntakeKey(lost.intake))).toBeNull();
    expect(await storage('private').size(adFileKey(lostFile))).toBeNull();
    expect(await storage('private').size(adFileKey(keptFile))).not.toBeNull();
  });
});
