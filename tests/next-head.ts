import { createRequire, registerHooks } from 'node:module';
import type { Metadata, ResolvedMetadata } from 'next';
import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Next reads its own files under a condition that plain Node has not; nothing stands behind this name. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'server-only' ? { url: 'node:path', shortCircuit: true } : next(specifier, context),
});

type Resolve = {
  accumulateMetadata: (
    route: string,
    items: [Metadata, null][],
    pathname: Promise<string>,
    context: { trailingSlash: boolean; isStaticMetadataRouteFile: boolean },
  ) => Promise<ResolvedMetadata>;
  createSelectedMetadata: (resolved: ResolvedMetadata) => unknown;
};
type Elements = { createMetadataElements: (selected: unknown) => ReactNode[] };

/** The tags that Next makes of what a layout and its page say, one a line, in their order. */
export async function headLines(...parts: Metadata[]): Promise<string> {
  const load = createRequire(import.meta.url);
  const { accumulateMetadata, createSelectedMetadata } = load(
    'next/dist/lib/metadata/resolve-metadata.js',
  ) as Resolve;
  const { createMetadataElements } = load('next/dist/lib/metadata/metadata-elements.js') as Elements;
  const resolved = await accumulateMetadata(
    '/',
    parts.map((part) => [part, null]),
    Promise.resolve('/'),
    { trailingSlash: false, isStaticMetadataRouteFile: false },
  );
  const elements = createMetadataElements(createSelectedMetadata(resolved));
  // A mark of Next's for its own server, which takes it out again.
  const mark = '<meta name="«nxt-icon»"/>';
  return `${renderToStaticMarkup(createElement(Fragment, null, elements))
    .replace(mark, '')
    .replaceAll('><', '>\n<')}\n`;
}
