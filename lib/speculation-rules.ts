import { privateDoors } from './doors.ts';
import { urls } from './urls.ts';

/**
 * What a browser may fetch before a reader asks for it, as a speculation rule set (prefetch alone: nothing is run, so
 * nothing is counted): public pages of ours whose link is being pointed at. Never what depends on who asks, never a
 * search, which is drawn anew each time, and no feed or file.
 */
export const speculationRules = (): string =>
  JSON.stringify({
    prefetch: [
      {
        source: 'document',
        eagerness: 'moderate',
        where: {
          and: [
            { href_matches: '/*' },
            {
              not: {
                href_matches: [...privateDoors.map((door) => `/${door}{/*}?`), urls.search(), '/*.*'],
              },
            },
          ],
        },
      },
    ],
  });
