import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { staffAt } from '#app/redaction/staff.ts';
import { deskRoomsOf } from '#app/redaction/desk-rooms.ts';
import { getSecondFactorState } from '#features/house/accounts/data/second-factor.queries.ts';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { getAdsAtHand } from '#features/ads/campaigns/data/ads-at-hand.queries.ts';
import { AdsAtHand, isAnyAdAtHand } from '#features/ads/campaigns/desk/ads-at-hand.tsx';
import { mayReview, mayUseArticleDesk } from '#features/newsroom/articles/articles.policy.ts';
import { getDashboard } from '#features/newsroom/writing/data/dashboard.queries.ts';
import { DayLine } from '#features/newsroom/writing/desk/day-line.tsx';
import { LateActs } from '#features/newsroom/publishing/desk/late-acts.tsx';
import { StoryLines } from '#features/newsroom/writing/desk/story-lines.tsx';
import { getEndingRights } from '#features/newsroom/media/data/ending-rights.queries.ts';
import { EndingRightsList } from '#features/newsroom/media/desk/ending-rights-list.tsx';
import { mayLicenseAssets } from '#features/newsroom/media/media.policy.ts';
import { countOpenRequests } from '#features/newsroom/requests/data/request.queries.ts';
import { ReviewQueue } from '#features/newsroom/review/desk/review-queue.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Actor } from '#lib/actor.ts';
import { fullDate } from '#lib/dates.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { dashboardWords as words } from '#words/newsroom/publishing/dashboard.ts';
import { endingRightsWords } from '#words/newsroom/media/media-notices.ts';
import { requestDesk } from '#words/newsroom/requests/requests.ts';
import { secondFactorAdvice } from '#words/house/accounts/second-factor.ts';
import { leads } from '#server/auth/second-factor-duty.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

/** « Que faire maintenant »: late things first, then what waits for this person, then the day. */
export default async function DeskHome() {
  const actor = await staffAt(urls.desk());
  if (!mayUseArticleDesk(actor)) return <OtherRooms actor={actor} />;
  const now = new Date();
  const [{ returned, toReview, drafts, sent, late, day }, requests, ending, ads] = await Promise.all([
    getDashboard({ actor, now }),
    countOpenRequests({ actor, now }),
    mayLicenseAssets(actor, []).allowed ? getEndingRights(now) : [],
    maySellAds(actor).allowed ? getAdsAtHand(now) : null,
  ]);
  const list = (query: Record<string, string>) => withQuery(urls.deskArticles(), query);
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
        <Link href={urls.deskArticles()}>{words.write}</Link>
      </div>
      <SecondFactorAdvice actor={actor} />
      {late.length > 0 ? (
        <Part id="retards" title={words.late}>
          <LateActs acts={late} />
        </Part>
      ) : null}
      {requests.replies + requests.reports > 0 ? (
        <Part id="demandes" title={requestDesk.title}>
          <p>
            <Link href={urls.deskRequests()}>{requestDesk.counts(requests)}</Link>
          </p>
        </Part>
      ) : null}
      {ads && isAnyAdAtHand(ads) ? <AdsAtHand {...ads} /> : null}
      {ending.length > 0 ? (
        <Part id="droits-images" title={endingRightsWords.title}>
          <EndingRightsList ending={ending} now={now} />
        </Part>
      ) : null}
      {returned.total > 0 ? (
        <Part
          id="renvoyes"
          title={words.returned}
          more={{ list: returned, href: list({ miens: '1', etape: 'needs_changes' }) }}
        >
          <StoryLines rows={returned.rows} panel="relecture" />
        </Part>
      ) : null}
      {mayReview(actor).allowed ? (
        <Part id="a-relire" title={words.toReview} more={{ list: toReview, href: urls.deskReview() }}>
          {toReview.total > 0 ? (
            <ReviewQueue
              rows={toReview.rows}
              now={now}
              viewerId={actor.kind === 'person' ? actor.userId : ''}
            />
          ) : (
            <p className="champ-aide">{words.noneToReview}</p>
          )}
        </Part>
      ) : null}
      <Part id="jour" title={words.today(fullDate(now))}>
        <DayLine entries={day} now={now} />
      </Part>
      {sent.total > 0 ? (
        <Part
          id="envoyes"
          title={words.sent}
          more={{ list: sent, href: list({ miens: '1', etape: 'in_review' }) }}
        >
          <StoryLines rows={sent.rows} panel="relecture" />
        </Part>
      ) : null}
      <Part
        id="brouillons"
        title={words.drafts}
        more={{ list: drafts, href: list({ miens: '1', etape: 'draft', etat: 'none' }) }}
      >
        {drafts.total > 0 ? (
          <StoryLines rows={drafts.rows} />
        ) : (
          <p className="champ-aide">{words.noDrafts}</p>
        )}
      </Part>
    </>
  );
}

/** One part of the page; `more` leads to the rest when there is more than it shows. */
function Part({
  id,
  title,
  more,
  children,
}: {
  id: string;
  title: string;
  more?: { list: { rows: unknown[]; total: number }; href: string };
  children: ReactNode;
}) {
  return (
    <section className="bord" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {more && more.list.total > more.list.rows.length ? (
        <p>
          <Link href={more.href}>{words.all(more.list.total)}</Link>
        </p>
      ) : null}
    </section>
  );
}

/** A demonstration account that leads or administers is asked for a second factor, and may put it off. */
async function SecondFactorAdvice({ actor }: { actor: Actor }) {
  if (actor.kind !== 'person' || !leads(actor.grants)) return null;
  const { isDemo, hasFactor, isPutOff } = await getSecondFactorState(actor.userId);
  if (!isDemo || hasFactor || isPutOff) return null;
  return (
    <div className="note">
      <p>{secondFactorAdvice.text}</p>
      <p>
        <Link href={urls.accountSecondFactor()}>{secondFactorAdvice.setUp}</Link>
      </p>
      <form method="post" action={urls.apiFactorLater()}>
        <Button type="submit">{secondFactorAdvice.later}</Button>
      </form>
    </div>
  );
}

async function OtherRooms({ actor }: { actor: Actor }) {
  const { daily, other } = deskRoomsOf(actor);
  const ads = maySellAds(actor).allowed ? await getAdsAtHand(new Date()) : null;
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      {ads ? (
        <AdsAtHand {...ads} />
      ) : (
        <div className="vide">
          <p>{words.other.title}</p>
          <p className="champ-aide">{words.other.help}</p>
        </div>
      )}
      <section className="bord" aria-labelledby="salles">
        <h2 id="salles">{words.other.rooms}</h2>
        <ul className="lignes">
          {[...daily, ...other].map(({ href, label }) => (
            <li key={href}>
              <Link href={href}>{label}</Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
