import type { Viewport } from 'next';
import { themeColors } from '#components/theme-colors.ts';

/** What every document that readers open says of its window: as wide as the device, in the colours of either theme. */
export const pageViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: themeColors.light },
    { media: '(prefers-color-scheme: dark)', color: themeColors.dark },
  ],
};
