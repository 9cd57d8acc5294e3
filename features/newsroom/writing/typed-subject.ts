type Named = { id: string; name: string };

const bare = (text: string): string => text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The subject of this name, accents and case aside, as the newspaper keeps them apart. */
export const subjectNamed = <Subject extends Named>(
  name: string,
  subjects: readonly Subject[],
): Subject | undefined => subjects.find((subject) => bare(subject.name) === bare(name));

/** The subjects whose name holds these letters, those that begin with them first. */
export function subjectsHolding<Subject extends Named>(
  typed: string,
  subjects: readonly Subject[],
): Subject[] {
  const wanted = bare(typed);
  const holding = subjects.filter(({ name }) => bare(name).includes(wanted));
  const begins = ({ name }: Subject): boolean => bare(name).startsWith(wanted);
  return [...holding.filter(begins), ...holding.filter((subject) => !begins(subject))];
}

/**
 * True when a name came into the field at once (from the list, by a paste), false for letters one after the other:
 * whoever types "Eaux usées" passes "Eau" and does not mean it.
 */
export const cameAtOnce = ({ inputType, data }: { inputType?: string; data?: string | null }): boolean =>
  !/^(?:insertText|insertCompositionText|delete)/.test(inputType ?? '') ||
  (inputType === 'insertText' && (data?.length ?? 0) > 1);
