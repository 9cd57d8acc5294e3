import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { addCorrection } from '#features/newsroom/publishing/use-cases/add-correction.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { type Block, newParagraph } from '#features/newsroom/body/body.ts';
import { saveAuthor } from '#features/newsroom/taxonomy/use-cases/save-author.ts';
import { saveSection } from '#features/newsroom/taxonomy/use-cases/save-section.ts';
import { saveSubject } from '#features/newsroom/taxonomy/use-cases/save-subject.ts';
import { systemActor } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import { type CommentToCreate, createComment, moveComment } from '#tests/factories/comments.ts';
import { everyBlock } from '#tests/factories/every-block.ts';
import { createPerson } from '#tests/factories/people.ts';
import { publishReadyStory, valueOf } from '#tests/factories/stories.ts';

/** Made by the use case, then given a name that every journey knows. */
const correctionId = '01900000-0000-7000-8000-0000000c0de1';

/** Where the archive stands; its lists fill more than one page. */
export const archive = {
  section: 'atelier',
  author: 'camille-orsini',
  subject: 'chantier-naval',
  whole: urls.article('atelier', 'tout-ce-qu-une-page-porte'),
  talked: urls.article('atelier', 'ce-que-les-lecteurs-en-disent'),
  withdrawn: urls.article('atelier', 'retire-du-journal'),
  correction: urls.correction(correctionId),
  notice: 'Ce texte reposait sur un document que son auteur a démenti.',
} as const;

/** One more than a page of a list holds, and some. */
const stories = 24;
/** One page of comments and some; replies enough for a thread's own page. */
const threads = 33;
const replies = 8;
const whole = `Un mot d’abord.\n\n> Une citation, sur\n> deux lignes.\n\nEt une adresse\u00a0: https://exemple.fr/${'chantier-naval/'.repeat(8)}`;
/** Behind everything else on the front. */
const lowUrgency = 9;
const actor = systemActor('tests');

type ReadyStory = Awaited<ReturnType<typeof publishReadyStory>>;

/**
 * A section of its own with an author and a subject that sign and gather a long list, and one story that carries
 * everything a page can. Made once for a newspaper; a second call changes nothing.
 */
export async function ensureArchive(): Promise<void> {
  if (await db().section.findUnique({ where: { slug: archive.section } })) return;
  const { sectionId } = valueOf(
    await saveSection({ actor, input: { name: 'Atelier', slug: archive.section, position: 90 } }),
  );
  const { authorId } = valueOf(
    await saveAuthor({
      actor,
      input: {
        name: 'Camille Orsini',
        slug: archive.author,
        jobTitle: 'Grand reporter',
        biography: 'Suit les ports.',
      },
    }),
  );
  const { subjectId } = valueOf(
    await saveSubject({ actor, input: { name: 'Chantier naval', slug: archive.subject } }),
  );
  const common: Partial<StoryFields> = {
    sectionId,
    urgency: lowUrgency,
    bylines: [{ authorId }],
    subjectIds: [subjectId],
  };
  await publishWhole(common);
  await publishTalked(common);
  const gone = await publishReadyStory(actor, { ...common, slug: 'retire-du-journal' });
  valueOf(await withdrawArticle({ actor, input: { articleId: gone.articleId, notice: archive.notice } }));
  for (let week = 1; week <= stories; week += 1) {
    const story = await publishReadyStory(actor, {
      ...common,
      headline: `Au chantier, semaine ${week}`,
      standfirst: `La coque avance : ce qui a été soudé la semaine ${week}.`,
      body: { version: 1, blocks: [newParagraph(`Les soudeurs ont fermé le compartiment ${week}.`)] },
    });
    if (week === 1) await correct(story);
  }
}

/** More threads than a page of comments holds, with everything that a thread can show. */
async function publishTalked(common: Partial<StoryFields>): Promise<void> {
  const { articleId } = await publishReadyStory(actor, {
    ...common,
    slug: 'ce-que-les-lecteurs-en-disent',
    headline: 'Ce que les lecteurs disent du chantier',
    body: { version: 1, blocks: [newParagraph('Le chantier a ouvert ses portes, et la parole.')] },
  });
  const { userId: authorId } = await createPerson('reader');
  const say = (text: string, more: Partial<CommentToCreate>) =>
    createComment({ articleId, authorId, text, ...more });
  for (let at = 1; at <= threads; at += 1) {
    await say(`Le compartiment ${at} n’est pas celui que l’on croit.`, { minutesAgo: 100 + at });
  }
  const removed = await say('Ce qui ne se dit pas.', { minutesAgo: 90 });
  await say('On peut le dire autrement.', { parentId: removed, minutesAgo: 80 });
  await moveComment(removed, 'removed');
  const opening = await say(whole, { minutesAgo: 70, usefulCount: 12, isPicked: true });
  const first = await say('La réponse du journal.', { parentId: opening, minutesAgo: 60, mark: 'newsroom' });
  await say('Celle de qui a écrit.', {
    parentId: opening,
    repliesToId: first,
    minutesAgo: 50,
    mark: 'article_author',
  });
  for (let at = 1; at <= replies; at += 1) {
    await say(`Et encore un mot, le ${at}e.`, { parentId: opening, minutesAgo: 50 - at });
  }
}

/** Puts a word of a story's first passage right, with the correction that shows it. */
async function correct({ articleId, revisionId, story }: ReadyStory): Promise<void> {
  const [first, ...others] = story.body.blocks;
  if (first?.type !== 'paragraph') throw new Error('the corrected story begins with no paragraph');
  const corrected = { ...first, content: [{ text: 'Les soudeurs ont ouvert le compartiment 1.' }] };
  const fields = { body: { ...story.body, blocks: [corrected, ...others] } };
  const saved = valueOf(await saveDraft({ actor, input: { articleId, baseRevisionId: revisionId, fields } }));
  const words = {
    type: 'correction',
    placement: 'after_body',
    text: 'Le compartiment était ouvert.',
  } as const;
  const input = { articleId, revisionId: saved.revisionId, ...words };
  const made = valueOf(await addCorrection({ actor, input }));
  await db().correction.update({ where: { id: made.correctionId }, data: { id: correctionId } });
}

async function publishWhole(common: Partial<StoryFields>): Promise<void> {
  const pictures = await db().asset.findMany({
    where: { portraitOf: { none: {} } },
    take: 3,
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const related = await db().article.findFirst({
    where: { publicationState: 'published' },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const assetIds = pictures.map(({ id }) => id);
  const body = everyBlock();
  const { articleId } = await publishReadyStory(actor, {
    ...common,
    slug: 'tout-ce-qu-une-page-porte',
    kicker: 'Essai de mise en page',
    headline: 'Tout ce qu’une page d’article peut porter',
    standfirst: 'Chaque bloc du journal, l’un après l’autre : un texte pour éprouver la page.',
    dateline: 'Port-Valmer',
    backstory: 'Ce texte a été composé pour que chaque élément d’une page soit vu au moins une fois.',
    aiDisclosure: true,
    leadPicture: assetIds[0] ? { assetId: assetIds[0], caption: 'Le port, vu du phare.' } : null,
    body: { ...body, blocks: body.blocks.flatMap((block) => inPlace(block, assetIds, related?.id)) },
  });
  for (const placement of ['before_body', 'after_body'] as const) {
    const input = { articleId, type: 'correction', placement, text: 'La digue mesure 900 mètres.' } as const;
    valueOf(await addCorrection({ actor, input }));
  }
}

/** The block with pictures and stories that this newspaper has; nothing when it has none. */
function inPlace(block: Block, assetIds: readonly string[], relatedId: string | undefined): Block[] {
  const [one, two = one] = assetIds;
  if (block.type === 'picture') return one ? [{ ...block, assetId: one }] : [];
  if (block.type === 'comparison' && one && two)
    return [{ ...block, before: { assetId: one }, after: { assetId: two } }];
  if (block.type === 'comparison') return [];
  if (block.type === 'gallery') {
    const uses = [one, two].flatMap((assetId) => (assetId ? [{ assetId }] : []));
    return uses.length > 0 ? [{ ...block, pictures: uses }] : [];
  }
  // The library of the tests has no film.
  if (block.type === 'video' || block.type === 'audio') return [];
  if (block.type === 'relatedLink') return relatedId ? [{ ...block, articleId: relatedId }] : [];
  return [block];
}
