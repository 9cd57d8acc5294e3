import { themeColors } from '#components/theme-colors.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import icon192 from '#components/layout/icon-192.png';
import iconMaskable from '#components/layout/icon-maskable.png';
import icon512 from '#components/layout/icon-512.png';
import icon from '#components/layout/icon.svg';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  describePage({ tags: [tags.settings()] });
  const { name, description } = await loadSettings();
  return machineAnswer(
    'manifest',
    JSON.stringify({
      name,
      short_name: name.length <= 12 ? name : name.split(' ')[0],
      description,
      lang: 'fr',
      start_url: urls.home(),
      scope: urls.home(),
      display: 'minimal-ui',
      background_color: themeColors.light,
      theme_color: themeColors.light,
      icons: [
        { src: icon.src, type: 'image/svg+xml', sizes: 'any' },
        { src: icon192.src, type: 'image/png', sizes: '192x192' },
        { src: icon512.src, type: 'image/png', sizes: '512x512' },
        { src: iconMaskable.src, type: 'image/png', sizes: '512x512', purpose: 'maskable' },
      ],
    }),
  );
}
