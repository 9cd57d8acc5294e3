import { forgetAdCountsJob } from '#features/ads/jobs/forget-ad-counts.job.ts';
import { forgetConsentProofsJob } from '#features/consent/jobs/forget-consent-proofs.job.ts';
import { forgetComplainantsJob } from '#features/ads/jobs/forget-complainants.job.ts';
import {
  emailChangeMailHandler,
  linkMailHandler,
  signUpMailHandler,
} from '#features/accounts/use-cases/account-mails.ts';
import { forgetUsedEventsJob } from '#features/ads/jobs/forget-used-events.job.ts';
import { sweepAdFilesJob } from '#features/ads/jobs/sweep-ad-files.job.ts';
import { announceMovedStoriesHandler } from '#features/articles/use-cases/announce-moved-stories.ts';
import { checkLinksJob } from '#features/articles/jobs/check-links.job.ts';
import { emptyBinJob } from '#features/articles/jobs/empty-bin.job.ts';
import { foldListCountsJob } from '#features/articles/jobs/fold-list-counts.job.ts';
import { publishDueJob } from '#features/articles/jobs/publish-due.job.ts';
import { thinRevisionsJob } from '#features/articles/jobs/thin-revisions.job.ts';
import { forgetReadersJob } from '#features/audience/jobs/forget-readers.job.ts';
import { rankArticlesJob } from '#features/audience/jobs/rank-articles.job.ts';
import { sumUpAudienceJob } from '#features/audience/jobs/sum-up-audience.job.ts';
import { forgetKeptBarsJob } from '#features/comments/jobs/forget-kept-bars.job.ts';
import { forgetKeptTextsJob } from '#features/comments/jobs/forget-kept-texts.job.ts';
import { forgetOriginsJob } from '#features/comments/jobs/forget-origins.job.ts';
import { forgetCommentReportersJob } from '#features/comments/jobs/forget-comment-reporters.job.ts';
import { sendCommentDigestJob } from '#features/comments/jobs/send-comment-digest.job.ts';
import { confirmedAuthorHandler } from '#features/comments/use-cases/confirm-author.ts';
import { judgeAgainHandler } from '#features/comments/use-cases/judge-again.ts';
import { learnFromModeratorsJob } from '#features/comments/jobs/learn-from-moderators.job.ts';
import {
  akismetCorrectionHandler,
  akismetRecheckHandler,
} from '#features/comments/use-cases/tell-akismet.ts';
import {
  reportSettledHandler,
  restorationHandler,
  statementHandler,
} from '#features/comments/use-cases/tell-of-decision.ts';
import { tellOfCommentHandler } from '#features/comments/use-cases/tell-of-comment.ts';
import { forgetCallbacksJob } from '#features/distribution/jobs/forget-callbacks.job.ts';
import { keepDistributionJob } from '#features/distribution/jobs/keep-distribution.job.ts';
import { serveCallbacksJob } from '#features/distribution/jobs/serve-callbacks.job.ts';
import { announceStoryHandler } from '#features/distribution/use-cases/announce-story.ts';
import { channels } from '#features/distribution/use-cases/channels.ts';
import { forgetKeyHandler } from '#features/distribution/use-cases/keep-index-now-key.ts';
import { frontEndsJob } from '#features/front/jobs/front-ends.job.ts';
import { tellOfRightsJob } from '#features/media/jobs/tell-of-rights.job.ts';
import { deriveAssetJob } from '#features/media/jobs/derive-asset.job.ts';
import { readUploadJob } from '#features/media/jobs/read-upload.job.ts';
import { settleFilesJob } from '#features/media/jobs/settle-files.job.ts';
import { sweepFilesJob } from '#features/media/jobs/sweep-files.job.ts';
import { eraseAccountsJob } from '#features/personal-data/jobs/erase-accounts.job.ts';
import { eraseExportsJob } from '#features/personal-data/jobs/erase-exports.job.ts';
import { makeExportHandler } from '#features/personal-data/use-cases/make-export.ts';
import { noticeHandler } from '#features/notices/use-cases/send-notice.ts';
import { chooseLinksJob } from '#features/related/jobs/choose-links.job.ts';
import { linkArchiveJob } from '#features/related/jobs/link-archive.job.ts';
import { refreshLinksJob } from '#features/related/jobs/refresh-links.job.ts';
import { forgetReportersJob } from '#features/requests/jobs/forget-reporters.job.ts';
import { eraseSealedJob } from '#features/retention/jobs/erase-sealed.job.ts';
import { remarkDigestHandler } from '#features/review/use-cases/tell-of-remarks.ts';
import { keepSearchJob } from '#features/search/jobs/keep-search.job.ts';
import { drawCardsJob } from '#features/syndication/jobs/draw-cards.job.ts';
import { findCardsJob } from '#features/syndication/jobs/find-cards.job.ts';
import { deliverOutboxJob } from '#server/jobs/deliver-outbox.ts';
import type { Job, OutboxHandler } from '#server/jobs/job.ts';
import { sweepJob } from '#server/jobs/sweep.ts';
import { mailHandler } from '#server/mail/mail.ts';
import { edgePurgeHandler } from '#server/page-cache/edge-purge.ts';

/** Who brings each kind of outbox message outside. A subject's own handlers are added here. */
const outboxHandlers: readonly OutboxHandler[] = [
  mailHandler,
  edgePurgeHandler,
  noticeHandler,
  remarkDigestHandler,
  confirmedAuthorHandler,
  judgeAgainHandler,
  akismetRecheckHandler,
  akismetCorrectionHandler,
  signUpMailHandler,
  linkMailHandler,
  emailChangeMailHandler,
  tellOfCommentHandler,
  makeExportHandler,
  statementHandler,
  restorationHandler,
  reportSettledHandler,
  announceMovedStoriesHandler,
  announceStoryHandler,
  ...channels.flatMap(({ handlers }) => handlers),
  forgetKeyHandler,
];

/** Everything that the background process can do. A subject's jobs (`features/<subject>/jobs/*.job.ts`) are added here. */
export const jobs: readonly Job[] = [
  deliverOutboxJob(outboxHandlers),
  sweepJob(outboxHandlers),
  publishDueJob,
  checkLinksJob,
  thinRevisionsJob,
  foldListCountsJob,
  frontEndsJob,
  rankArticlesJob,
  forgetReadersJob,
  sumUpAudienceJob,
  forgetUsedEventsJob,
  sweepAdFilesJob,
  emptyBinJob,
  forgetReportersJob,
  forgetComplainantsJob,
  forgetAdCountsJob,
  forgetConsentProofsJob,
  forgetKeptTextsJob,
  forgetCommentReportersJob,
  sendCommentDigestJob,
  eraseAccountsJob,
  eraseExportsJob,
  eraseSealedJob,
  forgetOriginsJob,
  forgetKeptBarsJob,
  tellOfRightsJob,
  readUploadJob,
  deriveAssetJob,
  settleFilesJob,
  sweepFilesJob,
  learnFromModeratorsJob,
  chooseLinksJob,
  refreshLinksJob,
  linkArchiveJob,
  keepSearchJob,
  keepDistributionJob,
  drawCardsJob,
  findCardsJob,
  serveCallbacksJob,
  forgetCallbacksJob,
];
