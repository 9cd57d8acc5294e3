import { expect, it } from 'vitest';
import { commentCharterPage } from '#messages/pages/comment-charter.ts';

const usual = { approvals: 2, waitsFromLinks: 2, editableMinutes: 5, closeAfterDays: 14, isReadOnly: false };
const said = (changes: Partial<typeof usual> = {}): string =>
  JSON.stringify(commentCharterPage('Le Journal', { ...usual, ...changes }));

it.each([
  [{}, /Les deux premiers commentaires.*plusieurs liens.*cinq.minutes.*pendant 14.jours/],
  [{ approvals: 1 }, /Le premier commentaire de chacun/],
  [{ approvals: 12 }, /Les 12 premiers commentaires/],
  [{ approvals: 0 }, /paraît aussitôt\. Mais un texte attend/],
  [{ waitsFromLinks: 1 }, /contient un lien,/],
  [{ waitsFromLinks: 3 }, /contient trois liens,/],
  [{ closeAfterDays: 0 }, /sans limite de temps/],
  [{ isReadOnly: true }, /fermés dans tout le journal/],
] as const)('the charter says what is set: %j', (changes, sentence) =>
  expect(said(changes)).toMatch(sentence),
);

it('the charter says from which age one may write, and by which law', () =>
  expect(said()).toMatch(/quinze ans.*78-17.*article.45/));
