'use client';

import { useEffect, useRef, useState } from 'react';
import type { ChecklistFacts, Finding } from '#features/newsroom/articles/checklist.ts';
import { lookUpChecklist } from '#features/newsroom/writing/desk/actions.ts';
import { inspectStory, questionsOf } from '#features/newsroom/articles/inspect-story.ts';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';

/** The text is looked at when whoever writes pauses; the server is asked when what it knows may have changed. */
const pauseMs = 400;
const askAfterMs = 1_200;
/** Links are checked in the background: asked about again until each has been seen. */
const askAgainMs = 5_000;
const mostAskings = 12;

export type Checklist = {
  findings: Finding[];
  /** How many of the text's links were seen, wait, or gave no clear answer. */
  links: { seen: number; waiting: number; unsure: number };
  /** The server did not answer: links and address are as they last were. */
  isOffline: boolean;
  /** Asks the server again at once (a rule was set aside, an embargo set). */
  refresh: () => void;
};

/** The checklist of the text under the pen, live. `initial` is what the page knew of it. */
export function useChecklist({
  articleId,
  fields,
  initial,
  embargoedUntil,
}: {
  articleId: string;
  fields: StoryFields;
  initial: ChecklistFacts;
  /** The editor's own knowledge is newer than the server's last answer. */
  embargoedUntil: Date | null;
}): Checklist {
  const [facts, setFacts] = useState(initial);
  const [isOffline, setOffline] = useState(false);
  const [asking, setAsking] = useState(0);
  const [looked, setLooked] = useState(() => lookAt(fields));
  useEffect(() => {
    const timer = setTimeout(() => setLooked(lookAt(fields)), pauseMs);
    return () => clearTimeout(timer);
  }, [fields]);
  const questions = JSON.stringify(looked.questions);
  const askings = useRef({ questions, left: mostAskings });
  useEffect(() => {
    if (askings.current.questions !== questions) askings.current = { questions, left: mostAskings };
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const asked = JSON.parse(questions) as typeof looked.questions;
      const outcome = await lookUpChecklist({ articleId, ...asked }).catch(() => null);
      if (isOver) return;
      setOffline(outcome === null || !outcome.ok);
      if (!outcome?.ok) return;
      setFacts(outcome.value);
      askings.current.left -= 1;
      const isWaiting = asked.links.some((href) => isWeb(href) && !(href in outcome.value.links));
      if (isWaiting && askings.current.left > 0) timer = setTimeout(() => void ask(), askAgainMs);
    };
    timer = setTimeout(() => void ask(), asking === 0 ? askAfterMs : 0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [articleId, questions, asking]);
  const web = looked.questions.links.filter(isWeb);
  const states = web.map((href) => facts.links[href]);
  return {
    isOffline,
    findings: inspectStory({ fields: looked.fields, facts: { ...facts, embargoedUntil }, now: looked.at }),
    links: {
      seen: states.filter(Boolean).length,
      waiting: states.filter((state) => state === undefined).length,
      unsure: states.filter((state) => state === 'unknown').length,
    },
    refresh: () => setAsking((count) => count + 1),
  };
}

const isWeb = (href: string): boolean => /^https?:/i.test(href);

const lookAt = (fields: StoryFields) => ({ fields, questions: questionsOf(fields), at: new Date() });
