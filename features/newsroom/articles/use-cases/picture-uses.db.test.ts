import { cardTags } from '#features/newsroom/reading/article-card.ts';
import { tags } from '#lib/tags.ts';
import { describe, expect, it } from 'vitest';
import { readCards } from '#features/newsroom/reading/data/card.queries.ts';
import { getArticleHtml } from '#features/newsroom/reading/data/article-text.queries.ts';
import { automaticRegion, type Crops, regionKey } from '#features/newsroom/media/crops.ts';
import { croppedView } from '#features/newsroom/media/picture-view.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createReadyDraft, publishReadyStory } from '#tests/factories/stories.ts';
import { createAuthor } from '#tests/factories/taxonomy.ts';

const own = { x: 100, y: 0, width: 5_625, height: 10_000 };
const crops: Crops = { '1:1': own };
const paragraph = { id: 'aaaaaaaa', type: 'paragraph' as const, content: [{ text: 'Un texte.' }] };

describe('the uses of one picture', () => {
  it('each keep their own words and crops, and fall back to the words of the asset', async () => {
    const chief = await createPerson('editor_in_chief');
    const assetId = await createAsset();
    await db().asset.update({ where: { id: assetId }, data: { caption: 'Le port', credit: 'Léa Roy' } });
    const first = await publishReadyStory(chief, { leadPicture: { assetId, caption: 'Vu du nord', crops } });
    const second = await publishReadyStory(chief, {
      leadPicture: { assetId, isDecorative: true },
      body: {
        version: 1,
        blocks: [
          paragraph,
          { id: 'bbbbbbbb', type: 'picture', assetId, width: 'wide', alt: 'Un quai', ratio: '1:1', crops },
          { id: 'cccccccc', type: 'gallery', pictures: [{ assetId }, { assetId, caption: 'Encore' }] },
        ],
      },
    });

    const uses = await db().assetUse.findMany({ where: { assetId }, orderBy: { place: 'asc' } });
    const of = (articleId: string) =>
      uses
        .filter((use) => use.articleId === articleId)
        .map(({ place, alt, caption, credit, isDecorative, crops: kept }) => ({
          place,
          alt,
          caption,
          credit,
          isDecorative,
          crops: kept,
        }));
    const plain = { alt: null, caption: null, credit: null, isDecorative: false, crops: {} };
    expect(of(first.articleId)).toEqual([{ ...plain, place: 'lead', caption: 'Vu du nord', crops }]);
    expect(of(second.articleId)).toEqual([
      { ...plain, place: 'bbbbbbbb', alt: 'Un quai', crops },
      { ...plain, place: 'cccccccc' },
      { ...plain, place: 'lead', isDecorative: true },
    ]);

    const cards = await readCards(
      Prisma.sql`SELECT unnest(ARRAY[${first.articleId}, ${second.articleId}]::uuid[]) AS id`,
    );
    const pictures = new Map(cards.map(({ id, picture }) => [id, picture]));
    expect(pictures.get(first.articleId)).toMatchObject({ caption: 'Vu du nord', credit: 'Léa Roy' });
    expect(pictures.get(second.articleId)).toMatchObject({ alt: '', caption: 'Le port', credit: 'Léa Roy' });

    const html = (await getArticleHtml({ ids: [second.articleId], siteUrl: 'https://exemple.fr' })).get(
      second.articleId,
    )?.html;
    expect(html?.match(/Crédit\u00a0: Léa Roy/g)).toHaveLength(3);
    expect(html).toContain('alt="Un quai"');
  });

  it('ask for the files of a part as soon as a draft draws it, and no longer once they are there', async () => {
    const chief = await createPerson('editor_in_chief');
    const [asked, there] = [await createAsset(), await createAsset()];
    await addFile(there, regionKey(own), 'c');
    const body = {
      version: 1 as const,
      blocks: [
        paragraph,
        {
          id: 'dddddddd',
          type: 'picture' as const,
          width: 'wide' as const,
          assetId: asked,
          crops: { '16:9': own },
        },
      ],
    };
    await createReadyDraft(chief, { leadPicture: { assetId: there, crops: { '16:9': own } }, body });
    expect([await jobsFor(asked), await jobsFor(there)]).toEqual([[{ task: 'derive-asset' }], []]);
  });

  it('ask for the files of the parts that they draw by hand, and show them once they are made', async () => {
    const chief = await createPerson('editor_in_chief');
    const assetId = await createAsset();
    const { articleId } = await publishReadyStory(chief, {
      leadPicture: { assetId, crops: { '16:9': own } },
    });
    expect(await jobsFor(assetId)).toEqual([{ task: 'derive-asset' }]);

    const { width, height, focalX, focalY, isGraphic } = await db().asset.findUniqueOrThrow({
      where: { id: assetId },
    });
    const automatic = automaticRegion({ width, height, focalX, focalY, isGraphic }, '16:9');
    const pictureNow = async () => {
      const [card] = await readCards(Prisma.sql`SELECT ${articleId}::uuid AS id`);
      return card?.picture && croppedView(card.picture, '16:9');
    };
    expect(await pictureNow()).toBeNull();
    await addFile(assetId, regionKey(automatic), 'a');
    expect((await pictureNow())?.fallbackUrl).toContain('a'.repeat(32));
    await addFile(assetId, regionKey(own), 'b');
    expect((await pictureNow())?.fallbackUrl).toContain('b'.repeat(32));
  });
});

/** A card of an opinion names the portrait that it shows, or would show: withdrawn and given back it is drawn again. */
it('an opinion’s card changes with a portrait, shown or withdrawn', async () => {
  const chief = await createPerson('editor_in_chief');
  const portraitId = await createAsset();
  const { id: authorId } = await createAuthor({ portraitId });
  const { articleId } = await publishReadyStory(chief, { genre: 'opinion', bylines: [{ authorId }] });
  const tagsNow = async () => {
    const cards = await readCards(Prisma.sql`SELECT ${articleId}::uuid AS id`);
    return { isShown: cards[0]?.face !== null, isNamed: cardTags(cards).includes(tags.asset(portraitId)) };
  };
  expect(await tagsNow()).toEqual({ isShown: true, isNamed: true });
  await db().asset.update({ where: { id: portraitId }, data: { withdrawnAt: new Date() } });
  expect(await tagsNow()).toEqual({ isShown: false, isNamed: true });
});

const jobsFor = (assetId: string) =>
  db().$queryRaw<{ task: string }[]>`
    SELECT task_identifier AS task FROM graphile_worker.jobs WHERE key = ${`derive-asset:${assetId}`}`;

const addFile = (assetId: string, region: string, letter: string) =>
  db().assetDerivative.create({
    data: {
      assetId,
      region,
      crop: '16:9',
      hash: letter.repeat(32),
      mimeType: 'image/webp',
      width: 640,
      height: 360,
      bytes: 10,
    },
  });
