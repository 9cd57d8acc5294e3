import { describe, expect, it } from 'vitest';
import { safeHref, typedHref } from './safe-href.ts';

describe('safeHref', () => {
  it.each([
    ['https://exemple.fr/a?b=c#d', 'https://exemple.fr/a?b=c#d'],
    ['HTTP://Exemple.FR', 'http://exemple.fr/'],
    ['mailto:redaction@exemple.fr', 'mailto:redaction@exemple.fr'],
    ['/economie/une-histoire', '/economie/une-histoire'],
    [' /economie\n', '/economie'],
    ['#suite', '#suite'],
    ['https://exemple.fr/été "x"', 'https://exemple.fr/%C3%A9t%C3%A9%20%22x%22'],
    ['/a/../../b', '/b'],
  ])('keeps %j', (text, href) => {
    expect(safeHref(text)).toBe(href);
    expect(safeHref(href)).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>1</script>',
    'blob:https://exemple.fr/1',
    'file:///etc/passwd',
    'ftp://exemple.fr',
    '//exemple.fr',
    '/\\exemple.fr',
    '/\t/exemple.fr',
    '/.//exemple.fr',
    '/a/..//exemple.fr',
    'https://moi:secret@exemple.fr/',
    'javascript&colon;alert(1)',
    'exemple.fr',
    '',
    '   ',
    `https://exemple.fr/${'a'.repeat(3000)}`,
  ])('refuses %j', (text) => expect(safeHref(text)).toBeNull());
});

describe('typedHref', () => {
  it.each([
    ['exemple.fr', 'https://exemple.fr/'],
    ['www.exemple.fr/page?x=1', 'https://www.exemple.fr/page?x=1'],
    ['nom@exemple.fr', 'mailto:nom@exemple.fr'],
    ['/economie', '/economie'],
    ['javascript:alert(1)', null],
    ['n’importe quoi', null],
  ])('reads %j as %j', (text, href) => expect(typedHref(text)).toBe(href));
});
