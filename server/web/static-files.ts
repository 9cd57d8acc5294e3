import { existsSync, readdirSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import sirv from 'sirv';
import { barePolicy, commonHeaders } from '#server/page-cache/policy.ts';

/**
 * Where a build leaves its hashed files (scripts/launch/assets.ts): `.build/assets/<build>/{_next/static,islands,fonts}/…`,
 * each beside its `.br` and `.gz` when it has them. The newest four are served: this build and the last three, for pages that
 * caches in front of us still hold.
 */
export const keptAssetsFolder = '.build/assets';
const keptBuilds = 4;

type Options = { root: string; isDevelopment: boolean; isHttps: boolean };
type Serve = (request: IncomingMessage, response: ServerResponse, missing: () => void) => void;

/** The files that never change under their name, and those of `public/`. */
export function createStaticFiles({ root, isDevelopment, isHttps }: Options) {
  // A drawing opened by itself is a document too: it runs and loads nothing.
  const common = Object.entries({ ...commonHeaders(isHttps), 'Content-Security-Policy': barePolicy });
  const open = (folder: string, isImmutable: boolean): Serve =>
    sirv(folder, {
      dev: isDevelopment,
      etag: true,
      gzip: true,
      brotli: true,
      dotfiles: false,
      ...(isImmutable ? { immutable: true, maxAge: 31_536_000 } : { maxAge: 0 }),
      setHeaders: (response) => {
        for (const [name, value] of common) response.setHeader(name, value);
      },
    });

  const builds = keptBuildFolders(join(root, keptAssetsFolder)).map((folder) => open(folder, true));
  const next = existsSync(join(root, '.next/static')) ? [mount(open(join(root, '.next/static'), true))] : [];
  const publicFolder = join(root, 'public');
  const hasPublic = existsSync(publicFolder);
  const islands = hasPublic ? [open(publicFolder, !isDevelopment)] : [];
  const serveHashed = inTurn(isDevelopment ? islands : [...builds, ...next, ...islands]);
  const servePublic = hasPublic ? open(publicFolder, false) : null;
  const publicFiles = new Set(hasPublic && !isDevelopment ? listFiles(publicFolder) : []);

  return {
    serveHashed,
    servePublic: (request: IncomingMessage, response: ServerResponse, missing: () => void): void =>
      servePublic ? servePublic(request, response, missing) : missing(),
    /** Is there a file of `public/` at this path? Hashed ones have their own door. */
    isPublicFile: (path: string): boolean =>
      isDevelopment
        ? hasPublic && !path.includes('..') && isFile(join(publicFolder, path))
        : publicFiles.has(path),
  };
}

/** The newest builds first. */
export function keptBuildFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return (
    readdirSync(folder, { withFileTypes: true })
      // A build that is still being copied ends in `.new`.
      .filter((entry) => entry.isDirectory() && !entry.name.endsWith('.new'))
      .map((entry) => join(folder, entry.name))
      .map((path) => ({ path, at: statSync(path).mtimeMs }))
      .sort((a, b) => b.at - a.at)
      .slice(0, keptBuilds)
      .map(({ path }) => path)
  );
}

/** `.next/static` is the folder behind `/_next/static`. */
const mount =
  (serve: Serve): Serve =>
  (request, response, missing) => {
    const { url = '/' } = request;
    if (!url.startsWith('/_next/static/')) return missing();
    const restore = (): void => {
      request.url = url;
    };
    request.url = url.slice('/_next/static'.length);
    serve(request, response, () => {
      restore();
      missing();
    });
    restore();
  };

const inTurn =
  (serves: Serve[]): Serve =>
  (request, response, missing) => {
    const [first, ...rest] = serves;
    if (!first) return missing();
    first(request, response, () => inTurn(rest)(request, response, missing));
  };

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
