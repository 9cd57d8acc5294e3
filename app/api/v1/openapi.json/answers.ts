import { z } from 'zod';
import { scheduleByApiSchema } from '#features/newsroom/writing/articles-api.schema.ts';
import type { ServedAd } from '#features/ads/delivery/ad-answer.ts';
import { eventVerdicts } from '#features/ads/delivery/ad-events.ts';
import { creativeKinds } from '#features/ads/campaigns/ads.ts';
import { assetKinds } from '#features/newsroom/media/assets.ts';
import { uploadRefusalCodes, uploadStates } from '#features/newsroom/media/uploads.ts';
import { shareNetworks } from '#features/newsroom/sharing/share-links.ts';
import { apiDescription as words } from '#messages/api.ts';
import { reportApiWords as reportWords } from '#words/readers/comments/comment-reports.ts';
import { commentApiWords as commentWords } from '#words/readers/comments/comments.ts';

const link = z.object({ id: z.uuid(), name: z.string(), url: z.url() });
const section = link.extend({ slug: z.string() });
const instant = z.iso.datetime();
const summary = z.object({
  id: z.uuid(),
  url: z.url(),
  kicker: z.string().nullable(),
  headline: z.string(),
  standfirst: z.string(),
  sponsor: z.string().nullable().describe(words.sponsor),
  genre: z.string(),
  section,
  authors: z.array(link),
  publishedAt: instant,
  picture: z
    .object({ url: z.url(), width: z.int(), height: z.int(), alt: z.string(), credit: z.string() })
    .nullable(),
});
const body = z.object({
  version: z.int(),
  blocks: z.array(z.looseObject({ id: z.string(), type: z.string() })),
});
const comment = z.object({
  id: z.uuid(),
  url: z.url(),
  author: z.object({ name: z.string() }).nullable(),
  mark: z.enum(['newsroom', 'article_author']).nullable(),
  isPick: z.boolean(),
  text: z.string().describe(commentWords.text),
  usefulCount: z.int(),
  createdAt: instant,
  editedAt: instant.nullable(),
});
const thread = z.object({
  id: z.uuid(),
  kept: z.enum(['removed', 'deleted', 'hidden']).nullable().describe(commentWords.kept),
  comment: comment.nullable(),
  replies: z.array(comment),
  replyCount: z.int(),
});
const state = z.enum(['none', 'scheduled', 'published', 'withdrawn']);

const uploadedAsset = z.object({
  id: z.uuid(),
  kind: z.enum(assetKinds),
  title: z.string().nullable(),
  credit: z.string(),
  thumbnailUrl: z.string().nullable(),
});

/** As features/ads/delivery/ad-answer.ts has it. */
const servedAd = z.object({
  serving: z.string(),
  advertiser: z.string(),
  kind: z.enum(creativeKinds),
  creativeId: z.uuid(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  alt: z.string(),
  click: z.string(),
  src: z.exactOptional(z.string()),
  still: z.exactOptional(z.string()),
  frame: z.exactOptional(z.string()),
  text: z.exactOptional(z.object({ headline: z.string(), text: z.string(), button: z.string() })),
  cap: z.exactOptional(z.object({ campaign: z.uuid(), most: z.int(), seconds: z.int() })),
  refresh: z.exactOptional(z.int()),
  isMeasured: z.boolean(),
  isAwaited: z.exactOptional(z.literal(true)),
}) satisfies z.ZodType<ServedAd>;

/** The answers' shapes, each under its name. */
export const answers = {
  Sections: z.object({ items: z.array(section.extend({ children: z.array(section) })) }),
  Suggestions: z.object({
    items: z.array(z.object({ name: z.string(), kind: z.string(), path: z.string() })),
    says: z.string(),
  }),
  AdSlots: z.object({
    slots: z.record(z.string(), servedAd.nullable()),
    asks: z.array(z.enum(['ad-frequency', 'ad-viewability', 'third-party-ads'])),
  }),
  AdEvents: z.object({ events: z.array(z.enum(eventVerdicts)).describe(words.adEventsAnswer) }),
  Articles: z.object({ items: z.array(summary), nextCursor: z.string().nullable() }),
  Article: summary.partial().extend({
    id: z.uuid(),
    url: z.url(),
    state,
    headline: z.string(),
    standfirst: z.string(),
    body,
    bodyHtml: z.string(),
    modifiedAt: instant.nullable(),
    revision: z.uuid().optional().describe(words.revision),
    liveRevision: z.uuid().nullable().optional(),
    workflowState: z.enum(['draft', 'in_review', 'needs_changes', 'approved']).optional(),
    scheduledAt: instant.nullable().optional(),
    withdrawalAt: instant.nullable().optional(),
    embargoedUntil: instant.nullable().optional(),
    related: z
      .array(z.object({ id: z.uuid(), url: z.url(), headline: z.string(), reason: z.string() }))
      .describe(words.related),
  }),
  ArticleSharing: z.object({
    id: z.uuid(),
    canonicalUrl: z.url(),
    title: z.string(),
    description: z.string(),
    socialTitle: z.string(),
    socialDescription: z.string(),
    image: z
      .object({ url: z.url(), width: z.int(), height: z.int(), type: z.string(), alt: z.string() })
      .nullable(),
    links: z.array(z.object({ network: z.enum(shareNetworks), href: z.url() })),
    embed: z.object({ html: z.string(), oembedUrl: z.url() }),
  }),
  Oembed: z.object({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    title: z.string(),
    author_name: z.string().optional(),
    author_url: z.url().optional(),
    provider_name: z.string(),
    provider_url: z.url(),
    cache_age: z.int(),
    thumbnail_url: z.url().optional(),
    thumbnail_width: z.int().optional(),
    thumbnail_height: z.int().optional(),
    html: z.string(),
    width: z.int(),
    height: z.int(),
  }),
  Comments: z.object({ items: z.array(thread), nextCursor: z.string().nullable() }),
  PostedComment: z.object({
    id: z.uuid(),
    state: z.enum(['published', 'waiting']),
    url: z.url().nullable(),
    sentence: z.string().describe(commentWords.sentence),
  }),
  EditedComment: z.object({
    id: z.uuid(),
    state: z.enum(['published', 'waiting']),
    sentence: z.string().describe(commentWords.sentence),
  }),
  DeletedComment: z.object({ id: z.uuid() }),
  CommentVote: z.object({ id: z.uuid(), usefulCount: z.int(), hasVoted: z.boolean() }),
  ReportReceipt: z.object({
    number: z.string().describe(reportWords.number),
    receivedAt: instant,
    url: z.url(),
  }),
  RemovedComment: z.object({ id: z.uuid(), state: z.literal('removed'), isAuthorTold: z.boolean() }),
  ReceivedAppeal: z.object({ id: z.uuid(), state: z.literal('appealed') }),
  FormToken: z.object({ formToken: z.string(), barred: z.string().optional().describe(commentWords.barred) }),
  WrittenArticle: z.object({ id: z.uuid(), url: z.url(), revision: z.uuid() }),
  WithdrawnArticle: z.object({ id: z.uuid() }),
  ScheduledArticle: z.object({
    id: z.uuid(),
    act: scheduleByApiSchema.shape.act.removeDefault(),
    at: instant.nullable(),
    revision: z.uuid().nullable(),
  }),
  Upload: z.object({
    id: z.uuid(),
    state: z.enum(uploadStates),
    fileName: z.string(),
    bytes: z.int(),
    partBytes: z.int(),
    parts: z.array(z.int()).describe(words.uploadParts),
    refusal: z.object({ code: z.enum(uploadRefusalCodes), sentence: z.string() }).nullable(),
    asset: uploadedAsset.nullable(),
    isDuplicate: z.boolean().describe(words.uploadDuplicate),
    lookalikes: z.array(uploadedAsset),
  }),
  Uploads: z.object({ items: z.array(z.object({ id: z.uuid(), state: z.enum(uploadStates) }).loose()) }),
  CancelledUpload: z.object({ uploadId: z.uuid() }),
  ReceivedReport: z.object({ received: z.literal(true) }),
  Problem: z.looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    errors: z.record(z.string(), z.string()).optional(),
  }),
} as const;
