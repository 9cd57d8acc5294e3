import { foldWord } from '#features/newsroom/related/fold-words.ts';
import { stemWord } from '#features/newsroom/related/french-stem.ts';
import { type LinkReason, linkReasonVersion } from '#features/newsroom/related/link-reason.ts';
import type { Likeness, Telling, Weighed } from '#features/newsroom/related/likeness.ts';
import { type NamedThing, surnameOf } from '#features/newsroom/related/named-things.ts';

const mostNames = 4;
const mostWords = 6;
/** A word below this says nothing to a reader who asks why: « France », « ministre ». */
const leastTelling = 2.2;

/** What two texts share, for readers and the desk: names under their fullest form, subjects, and the words that tell most. */
export function explainLink(
  { own, other, likeness }: { own: Weighed; other: Weighed; likeness: Likeness },
  { telling, subjectIds }: { telling: Telling; subjectIds: readonly string[] },
): LinkReason {
  const names = sharedNames(own, other);
  const said = new Set(names.flatMap(({ text }) => text.split(' ').map(stemWord)));
  const words = likeness.shared
    .filter(({ stem }) => !said.has(stem) && !/^\d{1,2}$/.test(stem) && telling(stem) >= leastTelling)
    .map(({ word }) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase()))
    .slice(0, mostWords);
  const of = (kind: NamedThing['kind']) =>
    names
      .filter((name) => name.kind === kind)
      .map(({ text }) => text)
      .slice(0, mostNames);
  return {
    version: linkReasonVersion,
    people: of('person'),
    places: of('place'),
    organisations: of('organisation'),
    subjects: subjectIds.map((id) => ({ id })),
    words: [...new Set([...of('other'), ...words])].slice(0, mostWords),
  };
}

/** Named in both: the same words, or one person by the whole name in one and the surname in the other. */
function sharedNames(own: Weighed, other: Weighed): NamedThing[] {
  const theirs = new Map(other.profile.names.map((name) => [foldWord(name.text), name]));
  const bySurname = new Map(
    other.profile.names.flatMap((name) => (mayBePerson(name) ? [[surnameOf(name.text), name] as const] : [])),
  );
  return own.profile.names.flatMap((name) => {
    const same = theirs.get(foldWord(name.text));
    if (same) return [fuller(name, same)];
    if (!mayBePerson(name)) return [];
    const namesake = bySurname.get(surnameOf(name.text));
    if (!namesake || (namesake.text.includes(' ') && name.text.includes(' '))) return [];
    return [fuller(name, namesake)];
  });
}

/** A lone name of unknown kind may be a surname. */
const mayBePerson = ({ kind, text }: NamedThing): boolean =>
  kind === 'person' || (kind === 'other' && !text.includes(' '));

const fuller = (one: NamedThing, other: NamedThing): NamedThing => ({
  ...one,
  text: other.text.length > one.text.length ? other.text : one.text,
  kind: one.kind === 'other' ? other.kind : one.kind,
});
