export type SubjectLink = { id: string; name: string; path: string };

/** A subject's own page. */
export type SubjectPage = SubjectLink & {
  slug: string;
  description: string | null;
  /** Its own id and those merged into it: what its list gathers. */
  listIds: string[];
};
