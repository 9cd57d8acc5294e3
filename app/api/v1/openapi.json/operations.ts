import type { Operations } from '#app/api/v1/openapi.json/operation.ts';
import {
  getArticleByApiSchema,
  listArticlesByApiSchema,
  patchArticleSchema,
  postArticleSchema,
  publishByApiSchema,
  scheduleByApiSchema,
  withdrawByApiSchema,
} from '#features/newsroom/writing/articles-api.schema.ts';
import { pageOperations } from '#app/api/v1/openapi.json/page-operations.ts';
import { beginUploadSchema, uploadPartSchema, uploadSchema } from '#features/newsroom/media/media.schema.ts';
import {
  commentSchema,
  editCommentSchema,
  formTokenSchema,
  listCommentsByApiSchema,
  postCommentSchema,
  voteSchema,
} from '#features/readers/comments/comments.schema.ts';
import {
  appealRemovalSchema,
  removeCommentSchema,
  reportCommentSchema,
} from '#features/readers/reports/comment-reports.schema.ts';
import { oembedSchema } from '#features/reach/syndication/sharing.schema.ts';
import { suggestSchema } from '#features/readers/search/suggestion.ts';
import { reportErrorSchema } from '#features/newsroom/requests/requests.schema.ts';
import { apiDescription as words } from '#messages/api.ts';
import { reportApiWords as reportWords } from '#words/readers/comments/comment-reports.ts';
import { commentApiWords as commentWords } from '#words/readers/comments/comments.ts';

const everyWrite = [
  'not_signed_in',
  'forbidden',
  'invalid',
  'too_many_requests',
  'payload_too_large',
] as const;
const everyMove = [...everyWrite, 'not_found', 'conflict', 'bad_state'] as const;

/** Every operation of the API that machines are meant to use. */
export const operations: Operations = {
  '/api/v1/sections': {
    get: {
      summary: words.sections,
      success: { status: 200, schema: 'Sections' },
      errors: ['too_many_requests'],
    },
  },
  '/api/v1/suggestions': {
    get: {
      summary: words.suggestions,
      input: suggestSchema,
      success: { status: 200, schema: 'Suggestions' },
      errors: ['too_many_requests'],
    },
  },
  '/api/v1/articles': {
    get: {
      summary: words.list,
      input: listArticlesByApiSchema,
      success: { status: 200, schema: 'Articles' },
      errors: ['invalid', 'not_found', 'too_many_requests'],
    },
    post: {
      summary: words.create,
      isForStaff: true,
      input: postArticleSchema,
      success: { status: 201, schema: 'WrittenArticle' },
      errors: [...everyWrite, 'slug_taken'],
    },
  },
  '/api/v1/articles/{id}': {
    get: {
      summary: words.read,
      input: getArticleByApiSchema,
      success: { status: 200, schema: 'Article' },
      errors: ['not_found', 'gone', 'too_many_requests'],
    },
    patch: {
      summary: words.change,
      isForStaff: true,
      input: patchArticleSchema,
      success: { status: 200, schema: 'WrittenArticle' },
      errors: [...everyMove, 'precondition_required'],
    },
  },
  '/api/v1/articles/{id}/sharing': {
    get: {
      summary: words.sharing,
      input: getArticleByApiSchema,
      success: { status: 200, schema: 'ArticleSharing' },
      errors: ['not_found', 'gone', 'too_many_requests'],
    },
  },
  '/api/v1/oembed': {
    get: {
      summary: words.oembed,
      input: oembedSchema,
      success: { status: 200, schema: 'Oembed' },
      errors: ['invalid', 'not_found', 'too_many_requests'],
    },
  },
  '/api/v1/articles/{id}/publish': {
    post: {
      summary: words.publish,
      isForStaff: true,
      input: publishByApiSchema,
      success: { status: 200, schema: 'WrittenArticle' },
      errors: everyMove,
    },
  },
  '/api/v1/articles/{id}/withdraw': {
    post: {
      summary: words.withdraw,
      isForStaff: true,
      input: withdrawByApiSchema,
      success: { status: 200, schema: 'WithdrawnArticle' },
      errors: everyMove,
    },
  },
  '/api/v1/articles/{id}/schedule': {
    post: {
      summary: words.schedule,
      isForStaff: true,
      input: scheduleByApiSchema,
      success: { status: 200, schema: 'ScheduledArticle' },
      errors: everyMove,
    },
  },
  '/api/v1/articles/{id}/comments': {
    get: {
      summary: commentWords.list,
      input: listCommentsByApiSchema,
      success: { status: 200, schema: 'Comments' },
      errors: ['invalid', 'not_found', 'gone', 'too_many_requests'],
    },
    post: {
      summary: commentWords.post,
      input: postCommentSchema,
      success: { status: 201, schema: 'PostedComment' },
      errors: [...everyWrite, 'not_found', 'already_sent'],
    },
  },
  '/api/v1/articles/{id}/comments/token': {
    get: {
      summary: commentWords.token,
      input: formTokenSchema,
      success: { status: 200, schema: 'FormToken' },
      errors: ['too_many_requests'],
    },
  },
  '/api/v1/comments/{id}': {
    patch: {
      summary: commentWords.edit,
      input: editCommentSchema,
      success: { status: 200, schema: 'EditedComment' },
      errors: [...everyWrite, 'not_found'],
    },
    delete: {
      summary: commentWords.delete,
      input: commentSchema,
      success: { status: 200, schema: 'DeletedComment' },
      errors: ['not_signed_in', 'forbidden', 'not_found', 'too_many_requests'],
    },
  },
  '/api/v1/comments/{id}/votes': {
    post: {
      summary: commentWords.vote,
      input: voteSchema,
      success: { status: 200, schema: 'CommentVote' },
      errors: [...everyWrite, 'not_found'],
    },
    delete: {
      summary: commentWords.unvote,
      input: voteSchema,
      success: { status: 200, schema: 'CommentVote' },
      errors: ['not_signed_in', 'forbidden', 'not_found', 'too_many_requests'],
    },
  },
  '/api/v1/comments/{id}/reports': {
    post: {
      summary: reportWords.report,
      input: reportCommentSchema,
      success: { status: 202, schema: 'ReportReceipt' },
      errors: ['invalid', 'not_found', 'bad_state', 'too_many_requests', 'payload_too_large'],
    },
  },
  '/api/v1/comments/{id}/removal': {
    post: {
      summary: reportWords.remove,
      isForStaff: true,
      input: removeCommentSchema,
      success: { status: 200, schema: 'RemovedComment' },
      errors: everyMove,
    },
  },
  '/api/v1/comments/{id}/appeals': {
    post: {
      summary: reportWords.appealRemoval,
      input: appealRemovalSchema,
      success: { status: 202, schema: 'ReceivedAppeal' },
      errors: everyMove,
    },
  },
  '/api/v1/articles/{id}/reports': {
    post: {
      summary: words.report,
      input: reportErrorSchema,
      success: { status: 202, schema: 'ReceivedReport' },
      errors: ['invalid', 'not_found', 'too_many_requests', 'payload_too_large'],
    },
  },
  ...pageOperations,
  '/api/v1/medias/envois': {
    get: {
      summary: words.uploads,
      isForStaff: true,
      success: { status: 200, schema: 'Uploads' },
      errors: ['not_signed_in', 'forbidden', 'too_many_requests'],
    },
    post: {
      summary: words.beginUpload,
      isForStaff: true,
      input: beginUploadSchema,
      success: { status: 201, schema: 'Upload' },
      errors: [...everyWrite, 'unsupported_media_type', 'bad_state'],
    },
  },
  '/api/v1/medias/envois/{uploadId}': {
    get: {
      summary: words.upload,
      isForStaff: true,
      input: uploadSchema,
      success: { status: 200, schema: 'Upload' },
      errors: ['not_signed_in', 'forbidden', 'not_found', 'too_many_requests'],
    },
    delete: {
      summary: words.cancelUpload,
      isForStaff: true,
      input: uploadSchema,
      success: { status: 200, schema: 'CancelledUpload' },
      errors: [...everyWrite, 'not_found', 'bad_state'],
    },
  },
  '/api/v1/medias/envois/{uploadId}/parties/{number}': {
    put: {
      summary: words.uploadPart,
      isForStaff: true,
      input: uploadPartSchema,
      takesBytes: true,
      success: { status: 200, schema: 'Upload' },
      errors: [...everyWrite, 'not_found', 'bad_state', 'unsupported_media_type'],
    },
  },
  '/api/v1/medias/envois/{uploadId}/fin': {
    post: {
      summary: words.finishUpload,
      isForStaff: true,
      input: uploadSchema,
      success: { status: 202, schema: 'Upload' },
      errors: [...everyWrite, 'not_found', 'bad_state'],
    },
  },
};
