import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';
import { saveAuthor } from '#features/newsroom/taxonomy/use-cases/save-author.ts';
import { saveSection } from '#features/newsroom/taxonomy/use-cases/save-section.ts';
import { systemActor } from '#lib/actor.ts';
import { makePicture } from '#prisma/seed/pictures/make-picture.ts';
import { insertPictures, storePictures } from '#prisma/seed/write-pictures.ts';
import { db } from '#server/db/client.ts';
import { archive } from '#tests/factories/archive.ts';
import { publishReadyStory, valueOf } from '#tests/factories/stories.ts';

/** Pages that are the same in every newspaper, for pictures of how they look: nobody else writes there. */
export const showcase = {
  section: 'vitrine',
  author: 'ondine-kervella',
  authorName: 'Ondine Kervella',
  /** A word that no other story has. */
  word: 'vrillette',
} as const;

const actor = systemActor('tests');
const lowUrgency = 9;
const headlines = [
  'La vrillette revient dans les charpentes, et les charpentiers avec elle',
  'Au musée du port, trois ans pour sauver une coque',
  'Comment on écoute une poutre',
  'Le bois flotté de la crue ne brûlera pas',
  'Dans l’atelier où l’on recolle les violons à la colle de poisson',
  'Peut-on encore bâtir en chêne ?',
];

/**
 * A section under the archive's with an author, six stories and two pictures. Made once for a newspaper, after the
 * archive; a second call changes nothing.
 */
export async function ensureShowcase(): Promise<void> {
  if (await db().section.findUnique({ where: { slug: showcase.section } })) return;
  const parent = await db().section.findUniqueOrThrow({ where: { slug: archive.section } });
  const { sectionId } = valueOf(
    await saveSection({
      actor,
      input: {
        name: 'Vitrine',
        slug: showcase.section,
        parentId: parent.id,
        description: 'Le bois, et ceux qui en vivent.',
      },
    }),
  );
  const { authorId } = valueOf(
    await saveAuthor({
      actor,
      input: {
        name: showcase.authorName,
        slug: showcase.author,
        jobTitle: 'Journaliste, métiers et matières',
        biography: 'Suit les ateliers, les forêts et les chantiers navals depuis dix ans.',
      },
    }),
  );
  const assetIds = await drawPictures();
  for (const [at, headline] of headlines.entries()) {
    const assetId = assetIds[at];
    const story: Partial<StoryFields> = {
      sectionId,
      urgency: lowUrgency,
      bylines: [{ authorId }],
      headline,
      slug: `${showcase.word}-${at + 1}`,
      kicker: at % 2 === 0 ? 'Matières' : null,
      standfirst: `Un insecte de quatre millimètres, la ${showcase.word}, fait travailler tout un métier.`,
      body: { version: 1, blocks: [newParagraph(`La ${showcase.word} aime le chêne ancien.`)] },
      ...(assetId ? { leadPicture: { assetId } } : {}),
    };
    const { articleId } = await publishReadyStory(actor, story);
    // What the machine finds to link to depends on what stands beside it.
    await db().article.update({ where: { id: articleId }, data: { hasAutomaticLinks: false } });
  }
}

async function drawPictures(): Promise<string[]> {
  const made = await Promise.all(
    [30, 200].map((hue) =>
      makePicture({
        key: `showcase-${hue}`,
        width: 1_600,
        height: 1_000,
        title: 'Une charpente',
        alt: 'Trois poutres',
        caption: 'Une charpente, vue d’en bas.',
        focal: [0.5, 0.5],
        draw: () =>
          `<rect width="1600" height="1000" fill="hsl(${hue} 25% 60%)"/><path d="M0 1000 700 200h120l-700 800zM1600 1000 900 200H780l700 800zM0 620h1600v110H0z" fill="hsl(${hue} 35% 28%)"/>`,
      }),
    ),
  );
  await storePictures(made);
  const ids = await insertPictures(db(), made, new Date());
  return made.flatMap(({ drawn }) => ids.get(drawn.key) ?? []);
}
