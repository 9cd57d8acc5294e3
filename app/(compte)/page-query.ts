/** What Next hands a page of its query. */
export type PageQuery = Promise<Record<string, string | string[] | undefined>>;

/** The query with one value for each name: the first, when somebody wrote it twice. */
export const oneOf = (query: Awaited<PageQuery>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name, first]];
    }),
  );
