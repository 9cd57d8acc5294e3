'use client';

import { useEffect, useState } from 'react';
import { findSubjects } from '#features/newsroom/writing/desk/actions.ts';
import { subjectsHolding } from '#features/newsroom/writing/typed-subject.ts';

type Subject = { id: string; name: string };

const pauseMs = 200;
const mostOffered = 20;

/**
 * What the letters in the subjects' field may mean, among all that the newspaper has: those of the page at once, the
 * others once the server has answered. Offline, the page's own go on being offered.
 */
export function useFoundSubjects(
  typed: string,
  given: readonly Subject[],
): { known: Subject[]; offered: Subject[] } {
  const [found, setFound] = useState<readonly Subject[]>([]);
  const search = typed.trim();
  useEffect(() => {
    if (search === '') return;
    let isWanted = true;
    const timer = setTimeout(() => {
      findSubjects({ search }).then(
        (outcome) => {
          if (isWanted && outcome.ok) setFound((before) => joined(before, outcome.value));
        },
        () => undefined,
      );
    }, pauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [search]);
  const known = joined(given, found);
  return { known, offered: search === '' ? known : subjectsHolding(search, known).slice(0, mostOffered) };
}

const joined = (given: readonly Subject[], found: readonly Subject[]): Subject[] => [
  ...new Map([...found, ...given].map((subject) => [subject.id, subject])).values(),
];
