import { expect, it } from 'vitest';
import { embedCode, embedSizeWithin } from './embed-code.ts';

it.each([
  [{}, { width: 600, height: 220 }],
  [
    { maxWidth: 1_200, maxHeight: 900 },
    { width: 600, height: 220 },
  ],
  [{ maxWidth: 320 }, { width: 320, height: 368 }],
  [
    { maxWidth: 320, maxHeight: 150 },
    { width: 320, height: 150 },
  ],
  [{ maxHeight: 100 }, { width: 600, height: 100 }],
])('a card within %j is %j', (asked, size) => {
  expect(embedSizeWithin(asked)).toEqual(size);
});

it('is a frame that may do nothing but open the article, whatever the headline', () => {
  const code = embedCode({ src: 'https://journal.example/integrer/1', title: '"><script>alert(1)</script>' });
  expect(code).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(code).toContain('width="100%" height="220"');
  expect(code.match(/</g)).toHaveLength(2);
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
});
