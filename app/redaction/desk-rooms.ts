import { maySeePeople } from '#features/accounts/accounts.policy.ts';
import { maySellAds } from '#features/ads/ads.policy.ts';
import { mayReview, mayUseArticleDesk } from '#features/articles/articles.policy.ts';
import { mayReadAudience } from '#features/audience/audience.policy.ts';
import { mayReadJournal } from '#features/audit/audit.policy.ts';
import { mayModerateComments } from '#features/comments/comments.policy.ts';
import { mayManageConsent } from '#features/consent/consent.policy.ts';
import { mayFollowDistribution } from '#features/distribution/distribution.policy.ts';
import { mayComposeFront } from '#features/front/front.policy.ts';
import { mayUseMedia } from '#features/media/media.policy.ts';
import { mayUseRequests } from '#features/requests/request-rights.ts';
import { mayManageRedirects } from '#features/redirects/redirects.policy.ts';
import { mayChangeRetention } from '#features/retention/retention.policy.ts';
import { mayChangeSettings } from '#features/settings/settings.policy.ts';
import { mayEditSections, mayEditSubjects, mayKeepProfile } from '#features/taxonomy/taxonomy.policy.ts';
import { type Actor, isStaff } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { adsOverview } from '#messages/fr/ads-desk.ts';
import { audienceDesk } from '#messages/fr/audience-desk.ts';
import { consentDeskWords } from '#messages/fr/consent-desk.ts';
import { deskMessages } from '#messages/fr/desk.ts';
import { distributionWords } from '#messages/fr/distribution.ts';
import { libraryWords } from '#messages/fr/media-library.ts';
import { moderationWords } from '#messages/fr/moderation.ts';
import { requestDesk } from '#messages/fr/requests.ts';
import { retentionWords } from '#messages/fr/retention.ts';

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
