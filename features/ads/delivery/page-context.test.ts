import { expect, it } from 'vitest';
import { addressOfPage } from './page-context.ts';

it.each([
  ['/', { is: 'front' }],
  ['/monde', { is: 'section', slug: 'monde' }],
  ['/monde/page/3', { is: 'section', slug: 'monde' }],
  ['/en-continu/monde', { is: 'section', slug: 'monde' }],
  ['/en-continu', { is: 'other' }],
  ['/sujets/velo', { is: 'subject', slug: 'velo' }],
  ['/sujets/velo/page/2', { is: 'subject', slug: 'velo' }],
  ['/monde/un-titre', { is: 'article', sectionSlug: 'monde', slug: 'un-titre' }],
  ['/monde/un-titre/commentaires', { is: 'article', sectionSlug: 'monde', slug: 'un-titre' }],
  ['/recherche', { is: 'other' }],
  ['/redaction/publicite', null],
  ['/api/v1/ad-slots', null],
  ['/medias/x.webp', null],
  ['/monde/', null],
  ['/Monde', null],
  ['//ailleurs.example', null],
  ['/a/b/c/d/e', null],
  [`/${'a'.repeat(600)}`, null],
] as const)('%s', (path, address) => {
  expect(addressOfPage(path)).toEqual(address);
});
