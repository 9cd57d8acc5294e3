import { expect, it } from 'vitest';
import { GET } from './route.ts';

it('says so in a plain sentence', async () => {
  const answer = GET();
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
  expect(await answer.text()).toMatch(/\S+\n$/);
});
