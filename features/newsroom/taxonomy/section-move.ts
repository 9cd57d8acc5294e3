/** The outbox kind under which it is written that a section has another address, and everything below it with it. */
export const sectionMovedKind = 'section.moved';

/** Written in the transaction that moves the section, read by whoever tells of its stories. */
export type SectionMove = {
  sectionId: string;
  /** The slug that it left. */
  slugBefore: string;
  /** When: ISO 8601, UTC. */
  at: string;
};
