import { describe, expect, it } from 'vitest';
import {
  barePolicy,
  commonHeaders,
  deskPolicy,
  embedPolicy,
  platformPolicy,
  publicPolicy,
  speculationHeader,
} from './policy.ts';

describe('policies', () => {
  it.each([publicPolicy, deskPolicy('abc'), barePolicy])(
    'allow nothing by default, nor inline, nor frames around',
    (policy) => {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toMatch(/unsafe|\*|http:|data:[^;]*script/);
    },
  );

  it('of public pages is the one of the specification', () => {
    const [before, after] = publicPolicy.split(/frame-src [^;]*; /);
    expect(before).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; ",
    );
    expect(after).toBe(
      "base-uri 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    );
  });

  it('lets a card stand in any frame, with no script, and pictures of ours alone', () => {
    expect(embedPolicy({ origin: 'https://journal.example', style: 'YQ==' })).toBe(
      "default-src 'none'; style-src 'sha256-YQ=='; img-src https://journal.example; base-uri 'none'; form-action 'none'; frame-ancestors *",
    );
  });

  it('lets a consent platform in by its origins alone, everywhere it may need them', () => {
    const policy = platformPolicy(['https://cmp.example', 'https://cdn.example:8443']);
    const sourcesOf = (name: string) => new RegExp(`(?:^|; )${name} ([^;]*)`).exec(policy)?.[1];
    for (const name of ['script-src', 'connect-src', 'font-src'])
      expect(sourcesOf(name)).toBe("'self' https://cmp.example https://cdn.example:8443");
    expect(sourcesOf('style-src')).toBe(
      "'self' 'unsafe-inline' https://cmp.example https://cdn.example:8443",
    );
    expect(sourcesOf('img-src')).toBe("'self' data: https://cmp.example https://cdn.example:8443");
    expect(sourcesOf('frame-src')).toContain("'self' https://cmp.example https://cdn.example:8443 https://");
    expect(sourcesOf('form-action')).toBe("'self'");
    expect(sourcesOf('object-src')).toBe("'none'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|trusted-types|\*/);
    expect(sourcesOf('script-src')).not.toContain('unsafe');
  });

  it('lets previews alone stand in a frame, of ours', () => {
    expect(deskPolicy('abc', { isFramedByUs: true })).toContain("frame-ancestors 'self'");
  });

  it('of the desk lives on its nonce', () => {
    expect(deskPolicy('abc')).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(deskPolicy('abc')).toContain("style-src 'self' 'nonce-abc'");
    expect(deskPolicy('abc')).not.toContain('trusted-types');
  });

  it('name a rule set of ours, as a structured string', () => {
    expect(speculationHeader).toEqual({ 'Speculation-Rules': '"/speculation-rules.json"' });
  });

  it('promise https only where there is https', () => {
    expect(commonHeaders(true)).toHaveProperty('Strict-Transport-Security');
    expect(commonHeaders(false)).not.toHaveProperty('Strict-Transport-Security');
  });
});
