import { createReportLink } from '#features/ads/reporting/use-cases/create-report-link.ts';
import { createApiToken } from '#features/house/accounts/use-cases/create-api-token.ts';
import { createPerson } from '#features/house/accounts/use-cases/create-person.ts';
import { invitePerson } from '#features/house/accounts/use-cases/invite-person.ts';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { addCorrection } from '#features/newsroom/publishing/use-cases/add-correction.ts';
import { createPreviewLink } from '#features/newsroom/writing/use-cases/create-preview-link.ts';
import { deleteArticle } from '#features/newsroom/articles/use-cases/delete-article.ts';
import { nameRevision } from '#features/newsroom/writing/use-cases/name-revision.ts';
import { returnArticle } from '#features/newsroom/writing/use-cases/return-article.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { scheduleUpdate } from '#features/newsroom/publishing/use-cases/schedule-update.ts';
import { scheduleWithdrawal } from '#features/newsroom/publishing/use-cases/schedule-withdrawal.ts';
import { submitArticle } from '#features/newsroom/writing/use-cases/submit-article.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';
import { addVisits } from '#features/house/redirects/data/visit.store.ts';
import { saveRedirect } from '#features/house/redirects/use-cases/save-redirect.ts';
import { receiveReply } from '#features/newsroom/requests/use-cases/receive-reply.ts';
import { reportError } from '#features/newsroom/requests/use-cases/report-error.ts';
import { addRemark } from '#features/newsroom/review/use-cases/add-remark.ts';
import { saveAuthor } from '#features/newsroom/taxonomy/use-cases/save-author.ts';
import { saveSection } from '#features/newsroom/taxonomy/use-cases/save-section.ts';
import { saveSubject } from '#features/newsroom/taxonomy/use-cases/save-subject.ts';
import { systemActor } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { countAds } from '#tests/factories/counted-ads.ts';
import { type CrowdedAds, crowdAds } from '#tests/factories/crowded-ads.ts';
import { uniqueWord } from '#tests/factories/people.ts';
import { createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

/** What a walk through the desk needs to open: a published story with everything on it, somebody, a signature. */
export type CrowdedDesk = {
  articleId: string;
  personId: string;
  authorId: string;
  assetId: string;
} & CrowdedAds;

const actor = systemActor('tests');
const minuteMs = 60_000;
const publishedToday = 12;
const plannedClose = 4;

/** So many letters without a place to break. */
const unbroken = (length: number): string =>
  `${uniqueWord()}Anticonstitutionnellement`.repeat(Math.ceil(length / 30)).slice(0, length);

const longAddress = (): string => `${unbroken(60)}@${unbroken(60)}.test`.toLowerCase();

/**
 * A desk on its worst day: words as long as the fields allow and without a place to break, a day line that is full,
 * plans a minute apart, something of every kind in every list.
 */
export async function crowdDesk(now: Date): Promise<CrowdedDesk> {
  const parent = await db().section.findFirstOrThrow({
    where: { parentId: null, archivedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const { sectionId } = valueOf(
    await saveSection({
      actor,
      input: { name: unbroken(80), parentId: parent.id, description: unbroken(900), position: 999 },
    }),
  );
  const { authorId } = valueOf(
    await saveAuthor({
      actor,
      input: {
        name: unbroken(80),
        jobTitle: unbroken(200),
        biography: unbroken(900),
        links: [{ name: unbroken(80), href: `https://exemple.fr/${unbroken(400)}` }],
      },
    }),
  );
  const subject = unbroken(80).toLowerCase();
  const { subjectId } = valueOf(
    await saveSubject({ actor, input: { name: unbroken(80), slug: subject, description: unbroken(900) } }),
  );
  const { userId: personId } = valueOf(
    await createPerson({
      actor,
      input: {
        name: unbroken(100),
        email: longAddress(),
        password: `une phrase ${uniqueWord()}`,
        grants: [{ role: 'section_editor', sectionId }],
        isDemo: false,
      },
    }),
  );
  const fields = (): Partial<StoryFields> => ({
    sectionId,
    urgency: 9,
    bylines: [{ authorId, role: unbroken(200), note: unbroken(200) }],
    subjectIds: [subjectId],
    kicker: unbroken(120),
    headline: unbroken(300),
    standfirst: unbroken(900),
    body: { version: 1, blocks: [newParagraph(unbroken(900))] },
  });
  for (let at = 0; at < publishedToday; at += 1) await publishReadyStory(actor, fields());
  await planStories(fields, now);
  await sendToReview(fields);
  const { articleId } = await publishReadyStory(actor, fields());
  await burden(articleId, now);
  await crowdRooms(sectionId, urls.subject(subject));
  const assetId = await createAsset({
    title: unbroken(300),
    caption: unbroken(900),
    credit: unbroken(300),
    creator: unbroken(300),
    copyright: unbroken(300),
    usageTerms: unbroken(900),
    place: unbroken(300),
    territories: unbroken(300),
    rightsNote: unbroken(900),
    keywords: [unbroken(60), unbroken(60)],
  });
  const ads = await crowdAds({ unbroken, articleId, sectionId });
  await countAds(ads, now);
  valueOf(await createReportLink({ actor, input: { campaignId: ads.campaignId, days: 7 } }));
  return { articleId, personId, authorId, assetId, ...ads };
}

async function planStories(fields: () => Partial<StoryFields>, now: Date): Promise<void> {
  for (let at = 1; at <= plannedClose; at += 1) {
    const { articleId } = await createReadyDraft(actor, fields());
    const hour = new Date(now.getTime() + (60 + at) * minuteMs).toISOString();
    valueOf(await scheduleArticle({ actor, input: { articleId, at: hour } }));
  }
}

async function sendToReview(fields: () => Partial<StoryFields>): Promise<void> {
  const { articleId: waiting } = await createReadyDraft(actor, fields());
  valueOf(await submitArticle({ actor, input: { articleId: waiting, note: unbroken(900) } }));
  const { articleId: returned } = await createReadyDraft(actor, fields());
  valueOf(await submitArticle({ actor, input: { articleId: returned } }));
  valueOf(await returnArticle({ actor, input: { articleId: returned, note: unbroken(900) } }));
  const { articleId: binned } = await createReadyDraft(actor, fields());
  valueOf(await deleteArticle({ actor, input: { articleId: binned } }));
}

/** Puts on a published story everything that can hang on one. */
async function burden(articleId: string, now: Date): Promise<void> {
  const received = new Date(now.getTime() - 80 * 60 * minuteMs).toISOString();
  const inDays = (days: number) => new Date(now.getTime() + days * 1_440 * minuteMs).toISOString();
  valueOf(
    await addCorrection({
      actor,
      input: { articleId, type: 'correction', placement: 'after_body', text: unbroken(900) },
    }),
  );
  valueOf(
    await reportError({
      actor,
      input: {
        id: articleId,
        passage: unbroken(400),
        message: unbroken(900),
        name: unbroken(200),
        email: longAddress(),
        site: '',
      },
    }),
  );
  valueOf(
    await receiveReply({
      actor,
      input: {
        articleId,
        requesterName: unbroken(200),
        requesterContact: unbroken(400),
        receivedAt: received,
        text: unbroken(900),
      },
    }),
  );
  valueOf(await createPreviewLink({ actor, input: { articleId, hours: 48 } }));
  for (const blockId of ['headline', null]) {
    const input = { articleId, blockId, quote: blockId && unbroken(300), text: unbroken(900) };
    valueOf(await addRemark({ actor, input }));
  }
  const { workingRevisionId } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  const { revisionId } = valueOf(
    await saveDraft({
      actor,
      input: {
        articleId,
        baseRevisionId: workingRevisionId ?? '',
        fields: { standfirst: unbroken(900), kicker: unbroken(120) },
      },
    }),
  );
  valueOf(await nameRevision({ actor, input: { articleId, revisionId, name: unbroken(300) } }));
  valueOf(await scheduleUpdate({ actor, input: { articleId, at: inDays(1), isSubstantive: true } }));
  valueOf(await scheduleWithdrawal({ actor, input: { articleId, at: inDays(2), notice: unbroken(900) } }));
}

async function crowdRooms(sectionId: string, to: string): Promise<void> {
  const [from, missing] = [`/${unbroken(200)}`.toLowerCase(), `/${unbroken(250)}`.toLowerCase()];
  valueOf(await saveRedirect({ actor, input: { from, to } }));
  const referrer = `https://exemple.fr/${unbroken(200)}`;
  await addVisits({
    moved: new Map([[from, 12_345]]),
    missing: new Map([[missing, { hits: 12_345, referrer }]]),
  });
  valueOf(
    await invitePerson({
      actor,
      input: {
        name: unbroken(100),
        email: longAddress(),
        grants: [{ role: 'journalist', sectionId }],
      },
    }),
  );
  valueOf(await createApiToken({ actor, input: { name: unbroken(80), role: 'journalist', days: 1 } }));
}
