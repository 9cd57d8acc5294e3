/**
 * Public pages are kept by our own cache (server/page-cache), so Next neither rewrites addresses nor caches.
 * @type {import('next').NextConfig}
 */
const nextConfig = {
  distDir: process.env.NODE_ENV === 'development' ? '.next-dev' : '.next',
  // Next adds the types of its development build to the tsconfig that it is given; stale ones broke a build.
  typescript: {
    tsconfigPath: process.env.NODE_ENV === 'development' ? 'tsconfig.dev.json' : 'tsconfig.json',
  },
  poweredByHeader: false,
  // Our pipeline normalises addresses itself and answers one 301 to where they end.
  skipTrailingSlashRedirect: true,
  productionBrowserSourceMaps: false,
  // Metadata belongs in <head> for every agent, never streamed into the body.
  htmlLimitedBots: /.*/,
  // Preloads of fonts stand in <head>, where a kept page has them, never in a Link header.
  reactMaxHeadersLength: 0,
  images: { unoptimized: true },
  serverExternalPackages: ['pino', 'pg', '@prisma/client', '@prisma/adapter-pg', 'sharp'],
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
};

export default nextConfig;
