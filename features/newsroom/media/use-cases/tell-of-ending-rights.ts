import { expiryNoticeDays } from '#features/newsroom/media/assets.ts';
import { type EndingRights, listEndingRights } from '#features/newsroom/media/data/ending-rights.queries.ts';
import { toLastDay } from '#features/newsroom/media/rights-days.ts';
import { date } from '#lib/dates.ts';
import { toSiteTime } from '#lib/site-time.ts';
import { urls } from '#lib/urls.ts';
import { done, type UseCase } from '#lib/use-case.ts';
import { rightsNotices } from '#words/newsroom/media/media-notices.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { type Notice, noticeEntry } from '#server/http/notice.ts';
import { nameOf } from '#features/newsroom/media/asset-name.ts';

const dayMs = 86_400_000;

/**
 * Tells the editors of each section whose stories show a picture that its rights are about to end: once within the
 * days of notice, once on the last day; of a portrait the
 * editors-in-chief, since it stands with stories of every section. Run again it tells nobody twice: the messages' keys are the end itself. Rights
 * that ended while no worker ran are told of for as many days.
 */
export const tellOfEndingRights: UseCase<{ now: Date }, { told: number }> = ({ actor, input: { now } }) =>
  attempt(actor, async (open) => {
    const today = toSiteTime(now).slice(0, 10);
    const forgotten = new Date(now.getTime() - expiryNoticeDays * dayMs);
    const ending = (await listEndingRights(open.sql, now)).filter(({ endsAt }) => endsAt > forgotten);
    let told = 0;
    for (const one of ending) {
      const stage = toLastDay(one.endsAt) <= today ? 'last_day' : 'soon';
      const words = { name: nameOf(one), day: date(new Date(one.endsAt.getTime() - 1)) };
      for (const { key, to, headlines } of audiencesOf(one)) {
        await open.outbox(
          noticeEntry({
            to,
            words: rightsNotices[stage]({ ...words, headlines, portraitOf: one.portraitOf }),
            path: urls.deskAsset(one.assetId),
            dedupeKey: `rights:${stage}:${one.assetId}:${one.endsAt.toISOString()}:${key}`,
          }),
        );
        told += 1;
      }
    }
    return done({ told });
  });

type Audience = { key: string; to: Notice['to']; headlines: string[] };

/** The editors of each section whose stories show it; the editors-in-chief for a portrait. */
function audiencesOf({ stories, portraitOf }: EndingRights): Audience[] {
  const sections = Map.groupBy(stories, ({ sectionPath }) => sectionPath[0] ?? '');
  return [
    ...[...sections].map(
      ([key, shown]): Audience => ({
        key,
        to: { kind: 'section_editors', sectionPath: shown[0]?.sectionPath ?? [] },
        headlines: shown.map(({ headline }) => headline),
      }),
    ),
    ...(portraitOf.length > 0
      ? [{ key: 'portrait', to: { kind: 'role' as const, role: 'editor_in_chief' as const }, headlines: [] }]
      : []),
  ];
}
