import { expect, it } from 'vitest';
import { tags } from '#lib/tags.ts';
import { withTextFiles } from './text-files.ts';
import type { Render } from './next-render.ts';

const drawn: string[] = [];
const render: Render = async (key) => {
  drawn.push(key);
  return { status: 200, headers: {}, body: Buffer.from('a page'), facts: { tags: new Set() } };
};

it('answers a file that it knows as text, under its own tag, and draws every other page', async () => {
  const known = tags.absent('/clef.txt');
  const both = withTextFiles(render, async (path) =>
    path === '/clef.txt' ? { text: 'clef', tags: [known] } : null,
  );
  const file = await both('/clef.txt');
  expect(file).toMatchObject({ status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  expect(file.body.toString()).toBe('clef');
  expect([...file.facts.tags]).toEqual([known]);
  expect(drawn).toEqual([]);
  expect((await both('/autre.txt')).body.toString()).toBe('a page');
  expect(drawn).toEqual(['/autre.txt']);
});
