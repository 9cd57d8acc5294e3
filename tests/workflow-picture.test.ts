import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publicationMoves, workflowMoves } from '#features/newsroom/articles/articles.ts';

const picture = readFileSync('docs/workflow.md', 'utf8');
const [, ofWorkflow = '', ofPublication = ''] = picture.split('```mermaid');

const arrowsDrawn = (drawing: string): string[] =>
  [...(drawing.split('```')[0] ?? '').matchAll(/^\s*(\w+) --> (\w+): (\w+)$/gm)]
    .map(([, from, to, move]) => `${from} ${move} ${to}`)
    .sort();

const arrowsOf = (moves: Record<string, { from: readonly string[]; to: string }>): string[] =>
  Object.entries(moves)
    .flatMap(([move, { from, to }]) => from.map((state) => `${state} ${move} ${to}`))
    .sort();

describe('the picture of the workflow', () => {
  it('draws each move of a revision, and no other', () => {
    expect(arrowsDrawn(ofWorkflow)).toEqual(arrowsOf(workflowMoves));
  });

  it('draws each move of an article, and no other', () => {
    expect(arrowsDrawn(ofPublication)).toEqual(arrowsOf(publicationMoves));
  });
});
