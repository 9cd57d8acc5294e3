import type { Config } from '#server/config.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { createToldDoor, type ToldDoorOptions, type ToldVerdict } from '#server/web/told-door.ts';

/** What is told of advertisements, and whence it comes; nothing of it is kept here. */
type Received = {
  body: unknown;
  addressPrefix: string;
  userAgent: string | undefined;
  cookie: string | undefined;
  /** Global Privacy Control. */
  isUnwilling: boolean;
};

type Options = Pick<ToldDoorOptions, 'port' | 'refuseHost'> & {
  config: ToldDoorOptions['config'] & Pick<Config, 'isReadOnly'>;
  receive: (received: Received) => Promise<ToldVerdict>;
};

/**
 * Answers `POST /api/v1/ad-events` before Next, once what is told is written (docs/contracts/ad-events.md). A page that
 * goes tells with `sendBeacon`, whose text is `text/plain`: nobody else's page gets in by that, its origin is looked at.
 */
export const createEventDoor = ({ config, port, receive, refuseHost }: Options) =>
  createToldDoor({
    config,
    port,
    refuseHost,
    types: /^(?:application\/json|text\/plain)\s*(?:;|$)/i,
    mostBytes: bodyBytes.adEvents,
    receive: ({ body, addressPrefix, headers }) =>
      config.isReadOnly
        ? { is: 'unavailable' }
        : receive({
            body,
            addressPrefix,
            userAgent: headers['user-agent'],
            cookie: headers.cookie,
            isUnwilling: headers['sec-gpc'] === '1',
          }),
  });
