import { describe, expect, it } from 'vitest';
import {
  canMovePublication,
  canMoveWorkflow,
  nextModifiedAt,
  type PublicationMove,
  type PublicationState,
  publicationMoves,
  publicationStates,
  type WorkflowMove,
  type WorkflowState,
  workflowMoves,
  workflowStates,
} from '#features/newsroom/articles/articles.ts';

describe('moves of publication', () => {
  const table: Record<PublicationMove, PublicationState[]> = {
    publish: ['none', 'scheduled'],
    schedule: ['none', 'scheduled'],
    unschedule: ['scheduled'],
    update: ['published'],
    withdraw: ['published'],
    restore: ['withdrawn'],
  };
  for (const move of Object.keys(publicationMoves) as PublicationMove[]) {
    it.each(publicationStates)(`${move} from %s`, (state) => {
      expect(canMovePublication(move, state)).toBe(table[move].includes(state));
    });
  }
});

describe('moves of the workflow', () => {
  const table: Record<WorkflowMove, WorkflowState[]> = {
    submit: ['draft', 'needs_changes'],
    approve: ['draft', 'in_review', 'needs_changes'],
    return: ['in_review', 'approved'],
  };
  for (const move of Object.keys(workflowMoves) as WorkflowMove[]) {
    it.each(workflowStates)(`${move} from %s`, (state) => {
      expect(canMoveWorkflow(move, state)).toBe(table[move].includes(state));
    });
  }
});

describe('nextModifiedAt', () => {
  const now = new Date('2026-11-24T18:05:00Z');
  const before = new Date('2026-11-24T08:00:00Z');
  it('moves on a substantive change alone', () => {
    expect(nextModifiedAt({ isSubstantive: true, previous: before, now })).toBe(now);
    expect(nextModifiedAt({ isSubstantive: false, previous: before, now })).toBe(before);
    expect(nextModifiedAt({ isSubstantive: false, previous: null, now })).toBeNull();
  });
});
