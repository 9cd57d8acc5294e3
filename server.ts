import { createServer as createUnusedServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';
import { type Config, ConfigError, getConfig } from '#server/config.ts';
import { endedLinkPath } from '#lib/doors.ts';
import { tags } from '#lib/tags.ts';
import { closeDatabase } from '#server/db/client.ts';
import { stopWhenAsked } from '#server/process/lifecycle.ts';
import { renewSiteZone } from '#server/settings/site-zone.ts';
import { renewTdmReservation, tdmReservation } from '#server/http/tdm-reservation.ts';
import { log, requestContext } from '#server/log/log.ts';
import { fileKey } from '#features/newsroom/media/file-key.ts';
import { parseMediaFile } from '#features/newsroom/media/file-types.ts';
import { settleWithdrawn } from '#features/newsroom/media/use-cases/settle-files.ts';
import { openAdvertising } from '#features/ads/delivery/use-cases/open-advertising.ts';
import { openBeaconCounter } from '#features/readers/audience/use-cases/count-beacons.ts';
import { findKeyFile } from '#features/reach/distribution/use-cases/keep-index-now-key.ts';
import { openVisitCounter } from '#features/house/redirects/use-cases/record-visits.ts';
import { createEncoder } from '#server/page-cache/encoder.ts';
import { connectToPostgres } from '#server/page-cache/listen-connection.ts';
import { onLocalDrop } from '#server/page-cache/local-drop.ts';
import { createRender, type RequestHandler } from '#server/page-cache/next-render.ts';
import { createPageCache } from '#server/page-cache/page-cache.ts';
import { plainAnswer } from '#server/page-cache/plain-answer.ts';
import { createPublicHandler } from '#server/page-cache/public-handler.ts';
import { createPurgeListener } from '#server/page-cache/purge-listener.ts';
import { scheduleByTimer } from '#server/page-cache/schedule.ts';
import { createSender } from '#server/page-cache/send.ts';
import { withTextFiles } from '#server/page-cache/text-files.ts';
import { storage } from '#server/storage/storage.ts';
import { createBeaconDoor } from '#features/readers/audience/http/beacon-door.ts';
import { drainServer } from '#server/web/drain.ts';
import { checkReadiness } from '#server/web/health.ts';
import { createMediaFiles } from '#features/newsroom/media/http/media-files.ts';
import { createPrivateDoor } from '#server/web/private-door.ts';
import { createSearchLimit } from '#features/readers/search/http/search-limit.ts';
import { createSiteServer } from '#server/web/site-server.ts';
import { createStaticFiles } from '#server/web/static-files.ts';

/** The process that answers: Next behind the page cache. `npm start` starts it and the worker. */
const drainMs = 15_000;
const developmentDrainMs = 500;
/** What takes longer would not be kept anyway. */
const renderGiveUpMs = 10_000;
/** The first render of a page compiles it. */
const developmentGiveUpMs = 180_000;

const config = readConfigOrLeave();
const isDevelopment = config.mode === 'development';
const warn = (message: string, details: Record<string, unknown>): void => log().warn(details, message);

const application = next({
  dev: isDevelopment,
  dir: import.meta.dirname,
  hostname: config.host,
  port: config.port,
  // Next listens for upgrades on this one. In production it gets a server that never listens: we upgrade nothing.
  ...(isDevelopment ? {} : { httpServer: createUnusedServer() }),
});
await application.prepare();
const handler: RequestHandler = application.getRequestHandler();

const encoder = createEncoder();
const cache = createPageCache({
  render: withTextFiles(createRender(handler, config.siteUrl), findKeyFile),
  encoder,
  siteUrl: config.siteUrl,
  isStoreOn: config.isPageCacheOn && !isDevelopment,
  isLightened: !isDevelopment,
  hearing: () => listener.hearing(),
  now: Date.now,
  schedule: scheduleByTimer,
  giveUpMs: isDevelopment ? developmentGiveUpMs : renderGiveUpMs,
  warn,
});

const ads = openAdvertising({ config, isHearing: () => listener.hearing() === 'listening' });

/** Ids of purges that this process has applied already and whose notification is on its way. */
const locallyPurged = new Set<string>();
const purge: typeof cache.purge = (touched, options) => {
  cache.purge(touched, options);
  ads.hear(touched);
  if (touched !== 'all' && touched.includes(tags.settings())) redrawAside();
};
/** Without a database both stay what they were; they are asked for again when purges are heard again. */
const readStanding = async (): Promise<void> => {
  await Promise.all([
    renewSiteZone().catch((error: unknown) => warn('the time zone could not be read', { error })),
    renewTdmReservation().catch((error: unknown) => warn('the reservation could not be read', { error })),
  ]);
};
/** Pages for bad days carry the newspaper's name: they are drawn again when it may be another, or can be had again. */
const redrawAside = (): void => {
  publicHandler
    .drawAside()
    .catch((error: unknown) => warn('the pages for bad days keep their old name', { error }));
};
onLocalDrop((touched, { isHard, purgeId }) => {
  if (locallyPurged.size > 1_000) locallyPurged.clear();
  if (purgeId !== undefined) locallyPurged.add(purgeId);
  purge(touched, { isHard });
});
await readStanding();
const listener = createPurgeListener({
  connect: connectToPostgres(config.databaseListenUrl),
  // What this process dropped when its own transaction committed needs no second drop.
  onPurge: ({ tags: touched, isHard }, id) => {
    if (locallyPurged.delete(id)) return;
    purge(touched, { isHard });
    if (touched === 'all' || touched.includes(tags.settings())) void readStanding();
  },
  onReturn: () => {
    locallyPurged.clear();
    cache.returnToHearing();
    ads.hear('all');
    redrawAside();
    void readStanding();
  },
  schedule: scheduleByTimer,
  warn,
});
listener.start();

const send = createSender({
  isHttps: config.isSiteHttps,
  hasEdge: config.edgePurgeUrl !== null,
  hasPolicy: !isDevelopment,
});
const visits = openVisitCounter();
const beacons = openBeaconCounter({ ownHost: new URL(config.siteUrl).host });
const publicHandler = createPublicHandler({
  cache,
  send,
  verifySecret: config.verifySecret,
  waitFor: createSearchLimit({ trustedProxies: config.trustedProxies }),
  onAstray: visits.note,
});
let isLeaving = false;
const listeningPort = (): number => (server.address() as AddressInfo | null)?.port ?? config.port;
const refuseHost = (request: IncomingMessage, response: ServerResponse): Promise<void> =>
  send(request, response, plainAnswer(421));
/** What stands behind a link of advertising that leads nowhere. */
const sayOfLink: Parameters<typeof ads.doors>[0]['say'] = (request, response, status) => {
  if (status === 410) return publicHandler.handleAs(request, response, endedLinkPath);
  if (status === 404) return publicHandler.handle(request, response, { kind: 'absent' });
  return send(request, response, plainAnswer(status, status === 405 ? { allow: 'GET, HEAD' } : {}));
};
const privateHandler = createPrivateDoor({ config, handler, port: listeningPort, refuse: refuseHost });
const server = createSiteServer({
  publicHandler,
  privateHandler,
  beacons: createBeaconDoor({
    config,
    port: listeningPort,
    receive: (sent) => beacons.receive(sent),
    refuseHost,
  }),
  front: ads.doors({
    port: listeningPort,
    refuseHost,
    say: sayOfLink,
    next: privateHandler,
    reservation: tdmReservation,
    serve: cache.serve,
  }),
  files: createStaticFiles({ root: import.meta.dirname, isDevelopment, isHttps: config.isSiteHttps }),
  media: createMediaFiles({
    storage,
    locate: (name) => {
      const asked = parseMediaFile(name);
      return asked && { ...asked, key: fileKey(asked) };
    },
    isHttps: config.isSiteHttps,
    hasEdge: config.edgePurgeUrl !== null,
    reservation: tdmReservation,
    onError: (error, details) => log().error({ ...details, err: error }, 'a file could not be read'),
  }),
  health: async (path) => {
    if (path === '/livez') return { status: 200, body: { status: 'ok' } };
    const { isReady, ...parts } = await checkReadiness(listener.hearing(), isLeaving);
    return { status: isReady ? 200 : 503, body: { status: isReady ? 'ok' : 'unavailable', ...parts } };
  },
  send,
  isHttps: config.isSiteHttps,
  isFrameworkOpen: isDevelopment,
  inRequest: (requestId, work) => requestContext.run({ requestId }, work),
  onError: (error, details) => log().error({ ...details, err: error }, 'a request failed'),
  onAnswer: log().isLevelEnabled('debug') ? (line) => log().debug(line, 'answered') : null,
});
if (isDevelopment) {
  const upgrade = application.getUpgradeHandler();
  server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
}

// What was withdrawn is so before anything is served, also after an update or a backup that came back.
await settleWithdrawn().catch((error: unknown) => warn('withdrawn files could not be looked at', { error }));
await ads.renewBook();
const { isComplete } = await publicHandler.drawAside();
if (!isComplete) warn('the pages for bad days could not be drawn', {});

stopWhenAsked({ stop: leave, graceMs: drainMs + 3_000 });

server.once('error', (error: NodeJS.ErrnoException) => {
  const sentence =
    error.code === 'EADDRINUSE'
      ? `Le port ${config.port} est déjà pris. Choisissez-en un autre avec PORT.`
      : `Impossible d’écouter sur ${config.host}:${config.port} (${error.code ?? error.message}).`;
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
});
server.listen(config.port, config.host, () => {
  const { port } = server.address() as AddressInfo;
  log().info({ host: config.host, port, site: config.siteUrl }, 'listening');
  process.send?.({ kind: 'listening', port });
});

/** Finishes what runs and closes everything. */
async function leave(): Promise<void> {
  isLeaving = true;
  // In development a browser's socket to Next stays open for as long as the tab does.
  const { isClean } = await drainServer(server, isDevelopment ? developmentDrainMs : drainMs);
  listener.stop();
  await Promise.all([visits.close(), beacons.close(), ads.close()]);
  await Promise.allSettled([encoder.close(), application.close(), closeDatabase()]);
  log().info({ isClean }, 'stopped');
}

function readConfigOrLeave(): Config {
  try {
    return getConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
