import { maySeePeople } from '#features/house/accounts/accounts.policy.ts';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { mayReview, mayUseArticleDesk } from '#features/newsroom/articles/articles.policy.ts';
import { mayReadAudience } from '#features/readers/audience/audience.policy.ts';
import { mayReadJournal } from '#features/office/audit/audit.policy.ts';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { mayManageConsent } from '#features/readers/consent/consent.policy.ts';
import { mayFollowDistribution } from '#features/reach/distribution/distribution.policy.ts';
import { mayComposeFront } from '#features/newsroom/front/front.policy.ts';
import { mayUseMedia } from '#features/newsroom/media/media.policy.ts';
import { mayUseRequests } from '#features/newsroom/requests/request-rights.ts';
import { mayManageRedirects } from '#features/house/redirects/redirects.policy.ts';
import { mayChangeRetention } from '#features/house/retention/retention.policy.ts';
import { mayChangeSettings } from '#features/house/settings/settings.policy.ts';
import {
  mayEditSections,
  mayEditSubjects,
  mayKeepProfile,
} from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { type Actor, isStaff } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { adsOverview } from '#words/ads/campaigns/ads-desk.ts';
import { audienceDesk } from '#words/readers/audience/audience-desk.ts';
import { consentDeskWords } from '#words/readers/consent/consent-desk.ts';
import { deskMessages } from '#messages/desk.ts';
import { distributionWords } from '#words/reach/distribution/distribution.ts';
import { libraryWords } from '#words/newsroom/media/media-library.ts';
import { moderationWords } from '#words/readers/comments/moderation.ts';
import { requestDesk } from '#words/newsroom/requests/requests.ts';
import { retentionWords } from '#words/house/retention/retention.ts';

/** A room of the desk as the bar shows it. */
export type DeskRoom = { href: string; label: string };

const words = deskMessages.nav;

/**
 * The rooms in the order of the bar, each with the question that its page asks too: who may not enter a room does
 * not see its door. Rooms used all day come first; what one sets up once stands in the second list, behind « Plus ».
 */
const dailyRooms: readonly (DeskRoom & { mayEnter: (actor: Actor) => boolean })[] = [
  { href: urls.deskArticles(), label: words.articles, mayEnter: mayUseArticleDesk },
  { href: urls.deskReview(), label: words.review, mayEnter: (actor) => mayReview(actor).allowed },
  { href: urls.deskRequests(), label: requestDesk.nav, mayEnter: mayUseRequests },
  {
    href: urls.deskModeration(),
    label: moderationWords.nav,
    mayEnter: (actor) => mayModerateComments(actor).allowed,
  },
  { href: urls.deskMedia(), label: libraryWords.nav, mayEnter: (actor) => mayUseMedia(actor).allowed },
  { href: urls.deskFront(), label: words.front, mayEnter: (actor) => mayComposeFront(actor).allowed },
  // All day long for whoever does nothing else; for who also writes it stands in the second list.
  {
    href: urls.deskAds(),
    label: adsOverview.nav,
    mayEnter: (actor) => maySellAds(actor).allowed && !mayUseArticleDesk(actor),
  },
];
const otherRooms: readonly (DeskRoom & { mayEnter: (actor: Actor) => boolean })[] = [
  {
    href: urls.deskAds(),
    label: adsOverview.nav,
    mayEnter: (actor) => maySellAds(actor).allowed && mayUseArticleDesk(actor),
  },
  {
    href: urls.deskAudience(),
    label: audienceDesk.nav,
    mayEnter: (actor) => mayReadAudience(actor).allowed,
  },
  { href: urls.deskSections(), label: words.sections, mayEnter: (actor) => mayEditSections(actor).allowed },
  { href: urls.deskSubjects(), label: words.subjects, mayEnter: (actor) => mayEditSubjects(actor).allowed },
  { href: urls.deskAuthors(), label: words.authors, mayEnter: (actor) => mayKeepProfile(actor).allowed },
  {
    href: urls.deskRedirects(),
    label: words.redirects,
    mayEnter: (actor) => mayManageRedirects(actor).allowed,
  },
  {
    href: urls.deskDistribution(),
    label: distributionWords.nav,
    mayEnter: (actor) => mayFollowDistribution(actor).allowed,
  },
  { href: urls.deskTeam(), label: words.team, mayEnter: (actor) => maySeePeople(actor).allowed },
  { href: urls.deskJournal(), label: words.journal, mayEnter: (actor) => mayReadJournal(actor).allowed },
  {
    href: urls.deskConsent(),
    label: consentDeskWords.nav,
    mayEnter: (actor) => mayManageConsent(actor).allowed,
  },
  { href: urls.deskSettings(), label: words.settings, mayEnter: (actor) => mayChangeSettings(actor).allowed },
  {
    href: urls.deskPersonalData(),
    label: retentionWords.nav,
    mayEnter: (actor) => mayChangeRetention(actor).allowed,
  },
  { href: urls.deskRights(), label: words.rights, mayEnter: isStaff },
  { href: urls.deskTokens(), label: words.tokens, mayEnter: isStaff },
];

/** What this person's bar holds. */
export function deskRoomsOf(actor: Actor): { daily: DeskRoom[]; other: DeskRoom[] } {
  const open = (rooms: typeof dailyRooms): DeskRoom[] =>
    rooms.filter(({ mayEnter }) => mayEnter(actor)).map(({ href, label }) => ({ href, label }));
  return { daily: open(dailyRooms), other: open(otherRooms) };
}
