import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { defaultNewspaperSettings } from '#features/house/settings/settings.schema.ts';
import { projectDir } from '#scripts/bootstrap.mjs';

/**
 * Draws the newspaper's small pictures from icon.svg and its own fonts: touch icons, the maskable icon, favicon.ico
 * and the picture of pages that have none when they are shared. What it makes is committed; run it again when the
 * sign, the name or the fonts change.
 *
 *   CHROMIUM_PATH=/usr/bin/chromium npm run draw:identity
 */
const layoutDir = join(projectDir, 'components/layout');
const ink = '#17171a';

const sign = readFileSync(join(layoutDir, 'icon.svg'));
const signOf = (size: number) => sharp(sign, { density: (72 * size) / 64 }).resize(size, size);

async function drawIcons(): Promise<void> {
  for (const size of [180, 192, 512]) {
    await signOf(size)
      .png({ palette: true })
      .toFile(join(layoutDir, `icon-${size}.png`));
  }
  // A system may cut a maskable icon to a circle of four fifths: the sign stands inside it.
  const inner = 384;
  await sharp({ create: { width: 512, height: 512, channels: 3, background: ink } })
    .composite([{ input: await signOf(inner).png().toBuffer() }])
    .png({ palette: true })
    .toFile(join(layoutDir, 'icon-maskable.png'));
  writeFileSync(join(projectDir, 'public/favicon.ico'), toIco(await signOf(32).png().toBuffer(), 32));
}

/** One PNG in an ICO container (a header of 6 bytes, one entry of 16). */
function toIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

const fontOf = (name: string, weight: string): string => {
  const file = `node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`;
  const data = readFileSync(join(projectDir, file)).toString('base64');
  return `@font-face{font-family:"${name}";font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
};

async function drawShareImage(): Promise<void> {
  const { name, tagline } = defaultNewspaperSettings;
  const tints = ['#23459b', '#9a3412', '#7d5a00', '#7a2a6b', '#0b6470', '#1f6040'];
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(`<!doctype html><style>${fontOf('playfair-display', '400 900')}${fontOf('libre-franklin', '100 900')}
    *{margin:0;box-sizing:border-box}
    body{display:grid;grid-template-rows:auto 1fr auto;width:1200px;height:630px;padding:56px 72px;background:#fdfcf9;color:${ink}}
    .tints{display:flex;border-top:3px solid ${ink};padding-top:6px;gap:6px}.tints i{flex:1;height:14px}
    h1{align-self:center;font:850 114px/1 "playfair-display";letter-spacing:-.02em;text-align:center;white-space:nowrap}
    p{padding-top:22px;border-top:8px double ${ink};font:500 30px/1.2 "libre-franklin";text-align:center}
    </style><div class="tints">${tints.map((tint) => `<i style="background:${tint}"></i>`).join('')}</div><h1>${name}</h1><p>${tagline}</p>`);
  await page.evaluate(() => document.fonts.ready);
  const drawn = await page.screenshot();
  await browser.close();
  await sharp(drawn).png({ palette: true, colours: 64 }).toFile(join(layoutDir, 'share.png'));
}

await drawIcons();
await drawShareImage();
