import { describe, expect, it } from 'vitest';
import { compareAnswers, withoutBuildNames } from '#scripts/compare-answers.ts';

const answer = (text: string, status = 200) => ({ status, headers: { 'content-type': 'text/html' }, text });

describe('answers before and after a change', () => {
  it('are equal when only files of the build have other names', () => {
    expect(withoutBuildNames('<link href="/_next/static/css/a1b2.css">')).toBe(
      withoutBuildNames('<link href="/_next/static/css/c3d4.css">'),
    );
  });

  it('differ by one byte, by a status, and by an address that came or went', () => {
    const before = { '/': answer('un'), '/a': answer('a'), '/parti': answer('p') };
    const after = { '/': answer('un '), '/a': answer('a', 404), '/venu': answer('v') };
    expect(compareAnswers(before, before)).toEqual([]);
    expect(compareAnswers(before, after).map(({ path }) => path)).toEqual(['/', '/a', '/parti', '/venu']);
  });
});
