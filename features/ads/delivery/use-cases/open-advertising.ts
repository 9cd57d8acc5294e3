import type { IncomingMessage, ServerResponse } from 'node:http';
import { frontDoors } from '#lib/doors.ts';
import type { Tag } from '#lib/tags.ts';
import type { TdmReservation } from '#lib/tdm-reservation.ts';
import type { Config } from '#server/config.ts';
import { log } from '#server/log/log.ts';
import type { RequestHandler } from '#server/page-cache/next-render.ts';
import type { offerPublicPages } from '#server/page-cache/page-lookup.ts';
import { createAdSlotsDoor } from '#features/ads/delivery/http/ad-slots-door.ts';
import { createClickDoor } from '#features/ads/delivery/http/click-door.ts';
import { createEventDoor } from '#features/ads/delivery/http/event-door.ts';
import { createLinkDoor } from '#features/ads/reporting/http/link-door.ts';
import { openAdCounter } from './count-ads.ts';
import { openAdClicks } from './follow-clicks.ts';
import { holdLeases } from './hold-leases.ts';
import { openCreativeDoors } from './open-creative-doors.ts';
import { stateOfReportLink } from '#features/ads/reporting/use-cases/read-ad-report.ts';
import { openAdEvents } from './receive-ad-events.ts';
import { openAdServer } from './serve-ads.ts';

/** What stands around the doors of advertising in the process that answers. */
type Around = {
  port: () => number;
  /** Answers a request under another name than the newspaper's. */
  refuseHost: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** What stands behind a link that leads nowhere. */
  say: Parameters<typeof createClickDoor>[0]['say'];
  /** Where an open report goes on to. */
  next: RequestHandler;
  reservation: () => TdmReservation;
  /** The public pages, on which creatives are previewed. */
  serve: Parameters<typeof offerPublicPages>[0];
};

/**
 * Advertising in one process that answers: what decides, counts and follows clicks (docs/ads.md), and the doors in front
 * of Next behind which they stand. Nothing is served before `renewBook`.
 * @param isHearing whether changes are heard as they are made
 */
export function openAdvertising({ config, isHearing }: { config: Config; isHearing: () => boolean }) {
  const { authSecret: secret, isReadOnly } = config;
  const leases = holdLeases();
  const counter = openAdCounter({ settle: leases.settle });
  const server = openAdServer({ counter, leases, secret, isHearing, isReadOnly });
  return {
    /** Pages or what may be served are no longer what they were. */
    hear: (touched: readonly Tag[] | 'all'): void => server.hear(touched),
    renewBook: (): Promise<void> => server.renewBook(),
    doors: ({ port, refuseHost, say, next, reservation, serve }: Around) => ({
      'ad-slots': createAdSlotsDoor({ config, port, answer: (asked) => server.answer(asked), refuseHost }),
      'ad-events': createEventDoor({ config, port, receive: openAdEvents({ counter, secret }), refuseHost }),
      'ad-click': createClickDoor({
        config,
        port,
        under: frontDoors['ad-click'],
        follow: openAdClicks({ counter, secret }),
        say,
      }),
      ...openCreativeDoors({ config, reservation, serve }),
      'ad-report': createLinkDoor({
        under: frontDoors['ad-report'],
        look: stateOfReportLink,
        say,
        next,
      }),
    }),
    /** Writes what waits, then gives back what was held of budgets. */
    async close(): Promise<void> {
      await server.close();
      await counter.close();
      await leases.close().catch((error: unknown) => log().warn({ error }, 'leases are over by themselves'));
    },
  };
}
