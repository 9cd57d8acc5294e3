import type { Config } from '#server/config.ts';
import { bodyBytes } from '#server/http/limits.ts';
import {
  createToldDoor,
  isFetchedEarly,
  type ToldDoorOptions,
  type ToldVerdict,
} from '#server/web/told-door.ts';

/** What a beacon is and whence it comes; nothing of it is kept here. */
type Received = {
  body: unknown;
  addressPrefix: string;
  userAgent: string | undefined;
  /** The browser asks not to be followed (Global Privacy Control, Do Not Track), or fetched the page in advance. */
  isUnwilling: boolean;
};

type Options = Pick<ToldDoorOptions, 'port' | 'refuseHost'> & {
  config: ToldDoorOptions['config'] & Pick<Config, 'isReadOnly'>;
  receive: (received: Received) => Exclude<ToldVerdict, { is: 'answered' }>;
};

/**
 * Answers `POST /api/v1/audience` before Next: 204 at once, whatever becomes of what is told (docs/contracts/audience.md).
 * No cookie is looked at or set; a body of more than some hundred bytes is not read to its end.
 */
export const createBeaconDoor = ({ config, port, receive, refuseHost }: Options) =>
  createToldDoor({
    config,
    port,
    refuseHost,
    types: /^application\/json\s*(?:;|$)/i,
    mostBytes: bodyBytes.beacon,
    receive: ({ body, addressPrefix, headers }) =>
      config.isReadOnly
        ? { is: 'taken' }
        : receive({
            body,
            addressPrefix,
            userAgent: headers['user-agent'],
            isUnwilling: headers['sec-gpc'] === '1' || headers['dnt'] === '1' || isFetchedEarly(headers),
          }),
  });
