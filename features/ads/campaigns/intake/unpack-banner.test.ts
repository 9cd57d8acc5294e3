import { describe, expect, it } from 'vitest';
import { creativeLimits as limits } from '#features/ads/campaigns/creative.ts';
import { unpackBanner } from '#features/ads/campaigns/intake/unpack-banner.ts';
import { type ZipFile, zipOf } from '#tests/zip-entries.ts';

const page: ZipFile = { name: 'index.html', content: '<p>Une saison</p>' };
const refusalOf = async (archive: Buffer): Promise<unknown> => {
  const answer = await unpackBanner(archive);
  return 'refusal' in answer ? answer.refusal : null;
};

describe('an archive', () => {
  it('is its files, without the folder that holds them all and what systems leave', async () => {
    const files = await unpackBanner(
      zipOf([
        { name: 'banniere/' },
        { ...page, name: 'banniere/index.html' },
        { name: 'banniere/images/logo (1).png', content: 'x' },
        { name: '__MACOSX/banniere/._index.html', content: 'x' },
        { name: 'banniere/.DS_Store', content: 'x' },
      ]),
    );
    expect(files).toEqual([
      { path: 'index.html', bytes: Buffer.from('<p>Une saison</p>') },
      { path: 'images/logo (1).png', bytes: Buffer.from('x') },
    ]);
  });

  it.each([
    '../index.html',
    'a/../../b.html',
    '/etc/passwd',
    'C:/windows.html',
    'a\\..\\b.html',
    'a//b.html',
    './a.html',
    'a/./b.html',
    '.htaccess',
    'a/.git',
    'a\u0000.html',
    'a\n.html',
    'a%2e%2e.html',
    'a?b.html',
    'a<b>.html',
    '\u202egnp.html',
  ])('with a name that leads elsewhere is refused: %j', async (name) => {
    expect(await refusalOf(zipOf([page, { name, content: 'x' }]))).toMatchObject({ code: 'bad_name' });
  });

  it.each([
    ['a link', zipOf([page, { name: 'lien.html', content: '/etc/passwd', mode: 0o120777 }]), 'link'],
    ['a device', zipOf([page, { name: 'tube.js', mode: 0o010644 }]), 'link'],
    ['a password', zipOf([{ ...page, flags: 1 }]), 'encrypted'],
    ['the same name twice', zipOf([page, { name: 'INDEX.html', content: 'x' }]), 'twice'],
    ['deep folders', zipOf([page, { name: 'a/b/c/d/e/f.js', content: 'x' }]), 'too_deep'],
    ['one file too many', zipOf(manyFiles(limits.files + 1)), 'too_many_files'],
    ['ten thousand files', zipOf(manyFiles(10_000)), 'too_many_files'],
    ['a heavy file', zipOf([page, { name: 'a.js', content: noise(limits.fileBytes + 1) }]), 'file_too_large'],
    ['more inside than it says', zipOf([{ ...page, content: 'x'.repeat(5_000), declares: 10 }]), 'bomb'],
    ['less inside than it says', zipOf([{ ...page, declares: 400 }]), 'damaged'],
    ['a thousand times its size', zipOf([page, ...bombs()]), 'bomb'],
  ])('with %s is refused', async (_what, archive, code) => {
    expect(await refusalOf(archive)).toMatchObject({ code });
  });

  it('that is none, or half of one, or stands behind something else, is refused', async () => {
    const whole = zipOf([page]);
    expect(await refusalOf(Buffer.from('GIF89a'))).toEqual({ code: 'not_zip' });
    expect(await refusalOf(Buffer.concat([Buffer.from('<html>'), whole]))).toEqual({ code: 'not_zip' });
    expect(await refusalOf(whole.subarray(0, whole.length - 30))).toEqual({ code: 'damaged' });
    expect(await refusalOf(Buffer.alloc(limits.archiveBytes + 1))).toEqual({ code: 'archive_too_large' });
  });

  it('too heavy unpacked is refused by what it declares', async () => {
    const files = [1, 2, 3, 4].map((at) => ({ name: `${at}.js`, content: noise(1_400_000, 64) }));
    expect(await refusalOf(zipOf([page, ...files]))).toEqual({ code: 'unpacked_too_large' });
  });
});

function manyFiles(count: number): ZipFile[] {
  return Array.from({ length: count }, (_, at) => ({ name: `f${at}.js`, content: 'x' }));
}

/** Letters that a packer can do little with; `among` fewer letters, which it can. */
function noise(length: number, among = 256): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0, seed = 7; at < length; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fff_ffff;
    bytes[at] = (at % 400 < 60 ? seed >> 16 : 0) % among;
  }
  return bytes;
}

function bombs(): ZipFile[] {
  return [1, 2].map((at) => ({ name: `${at}.js`, content: Buffer.alloc(1_400_000) }));
}
