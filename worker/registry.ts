import { forgetAdCountsJob } from '#features/ads/delivery/jobs/forget-ad-counts.job.ts';
import { forgetConsentProofsJob } from '#features/readers/consent/jobs/forget-consent-proofs.job.ts';
import { forgetComplainantsJob } from '#features/ads/reporting/jobs/forget-complainants.job.ts';
import {
  emailChangeMailHandler,
  linkMailHandler,
  signUpMailHandler,
} from '#features/house/accounts/use-cases/account-mails.ts';
import { forgetUsedEventsJob } from '#features/ads/delivery/jobs/forget-used-events.job.ts';
import { sweepAdFilesJob } from '#features/ads/delivery/jobs/sweep-ad-files.job.ts';
import { announceMovedStoriesHandler } from '#features/newsroom/publishing/use-cases/announce-moved-stories.ts';
import { checkLinksJob } from '#features/newsroom/articles/jobs/check-links.job.ts';
import { emptyBinJob } from '#features/newsroom/articles/jobs/empty-bin.job.ts';
import { foldListCountsJob } from '#features/newsroom/publishing/jobs/fold-list-counts.job.ts';
import { publishDueJob } from '#features/newsroom/publishing/jobs/publish-due.job.ts';
import { thinRevisionsJob } from '#features/newsroom/writing/jobs/thin-revisions.job.ts';
import { forgetReadersJob } from '#features/readers/audience/jobs/forget-readers.job.ts';
import { rankArticlesJob } from '#features/readers/audience/jobs/rank-articles.job.ts';
import { sumUpAudienceJob } from '#features/readers/audience/jobs/sum-up-audience.job.ts';
import { forgetKeptBarsJob } from '#features/readers/comments/jobs/forget-kept-bars.job.ts';
import { forgetKeptTextsJob } from '#features/readers/comments/jobs/forget-kept-texts.job.ts';
import { forgetOriginsJob } from '#features/readers/comments/jobs/forget-origins.job.ts';
import { forgetCommentReportersJob } from '#features/readers/reports/jobs/forget-comment-reporters.job.ts';
import { sendCommentDigestJob } from '#features/readers/comments/jobs/send-comment-digest.job.ts';
import { confirmedAuthorHandler } from '#features/readers/comments/use-cases/confirm-author.ts';
import { judgeAgainHandler } from '#features/readers/comments/use-cases/judge-again.ts';
import { learnFromModeratorsJob } from '#features/readers/spam-filter/jobs/learn-from-moderators.job.ts';
import {
  akismetCorrectionHandler,
  akismetRecheckHandler,
} from '#features/readers/comments/use-cases/tell-akismet.ts';
import {
  reportSettledHandler,
  restorationHandler,
  statementHandler,
} from '#features/readers/reports/use-cases/tell-of-decision.ts';
import { tellOfCommentHandler } from '#features/readers/comments/use-cases/tell-of-comment.ts';
import { forgetCallbacksJob } from '#features/reach/distribution/jobs/forget-callbacks.job.ts';
import { keepDistributionJob } from '#features/reach/distribution/jobs/keep-distribution.job.ts';
import { serveCallbacksJob } from '#features/reach/distribution/jobs/serve-callbacks.job.ts';
import { announceStoryHandler } from '#features/reach/distribution/use-cases/announce-story.ts';
import { channels } from '#features/reach/distribution/use-cases/channels.ts';
import { forgetKeyHandler } from '#features/reach/distribution/use-cases/keep-index-now-key.ts';
import { frontEndsJob } from '#features/newsroom/front/jobs/front-ends.job.ts';
import { tellOfRightsJob } from '#features/newsroom/media/jobs/tell-of-rights.job.ts';
import { deriveAssetJob } from '#features/newsroom/media/jobs/derive-asset.job.ts';
import { readUploadJob } from '#features/newsroom/media/jobs/read-upload.job.ts';
import { settleFilesJob } from '#features/newsroom/media/jobs/settle-files.job.ts';
import { sweepFilesJob } from '#features/newsroom/media/jobs/sweep-files.job.ts';
import { eraseAccountsJob } from '#features/office/personal-data/jobs/erase-accounts.job.ts';
import { eraseExportsJob } from '#features/office/personal-data/jobs/erase-exports.job.ts';
import { makeExportHandler } from '#features/office/personal-data/use-cases/make-export.ts';
import { noticeHandler } from '#features/house/notices/use-cases/send-notice.ts';
import { chooseLinksJob } from '#features/newsroom/related/jobs/choose-links.job.ts';
import { linkArchiveJob } from '#features/newsroom/related/jobs/link-archive.job.ts';
import { refreshLinksJob } from '#features/newsroom/related/jobs/refresh-links.job.ts';
import { forgetReportersJob } from '#features/newsroom/requests/jobs/forget-reporters.job.ts';
import { eraseSealedJob } from '#features/house/retention/jobs/erase-sealed.job.ts';
import { remarkDigestHandler } from '#features/newsroom/review/use-cases/tell-of-remarks.ts';
import { keepSearchJob } from '#features/readers/search/jobs/keep-search.job.ts';
import { drawCardsJob } from '#features/reach/syndication/jobs/draw-cards.job.ts';
import { findCardsJob } from '#features/reach/syndication/jobs/find-cards.job.ts';
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
