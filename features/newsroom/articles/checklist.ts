import type { ArticleFieldName, Genre } from '#features/newsroom/articles/articles.ts';
import type { RightsFacts } from '#features/newsroom/media/assets.ts';

/** When a rule is asked: handing a text over, setting an hour, letting it out, at that hour, bringing it back. */
export type ChecklistStage = 'submit' | 'plan' | 'publish' | 'hour' | 'restore';

type Rule = {
  /** `blocking` holds the text back; a `warning` is said and lets it go. */
  level: 'blocking' | 'warning';
  /** Where it is asked; a rule that nobody asks at a stage is only shown. */
  stages: readonly ChecklistStage[];
  /** An editor may set it aside, with a reason. */
  canBeSetAside: boolean;
};

const always: readonly ChecklistStage[] = ['submit', 'plan', 'publish', 'hour'];
const firm = { level: 'blocking', stages: always, canBeSetAside: false } as const;
const yielding = { level: 'blocking', stages: always, canBeSetAside: true } as const;
const warning = { level: 'warning', stages: [], canBeSetAside: false } as const;

/**
 * The rules of the checklist, most visible first. One table: the panel beside the text, the server's answer and
 * docs/checklist.md read it. An address that is taken stops no planned story at night (it takes a numbered one),
 * nor does a link that died since; when a text goes out by hand, whoever claims the address answers 'slug_taken'. An
 * embargo doesn't keep a text from being read over, nor do the rights of its pictures, which may be settled meanwhile.
 */
export const checklistRules = {
  no_headline: firm,
  no_standfirst: yielding,
  no_section: firm,
  no_byline: yielding,
  no_body: firm,
  bad_slug: firm,
  slug_taken: { ...firm, stages: ['submit', 'plan'] },
  no_lead_picture: yielding,
  lead_picture_alt: yielding,
  lead_picture_credit: yielding,
  picture_rights: { ...firm, stages: ['plan', 'publish', 'hour', 'restore'] },
  chart_words: yielding,
  no_transcript: yielding,
  placeholder: yielding,
  dead_link: { ...yielding, stages: ['submit', 'plan', 'publish'] },
  embargoed: { ...firm, stages: ['plan', 'publish', 'hour', 'restore'] },
  long_headline: warning,
  no_subject: warning,
  no_internal_link: warning,
  long_alt: warning,
  heading_order: warning,
} as const satisfies Record<string, Rule>;

export type ChecklistRule = keyof typeof checklistRules;
export const checklistRuleNames = Object.keys(checklistRules) as ChecklistRule[];

/** The rules that somebody may set aside. */
export const setAsideRules = checklistRuleNames.filter((rule) => checklistRules[rule].canBeSetAside);

/** A field of the story, or where else one mends it. */
export type ChecklistTarget = { field: ArticleFieldName | 'embargo'; blockId?: string };

/** One thing that the checklist found; `detail` names it (an address, the words), `setAside` says why it no longer blocks. */
export type Finding = {
  rule: ChecklistRule;
  target: ChecklistTarget;
  detail?: string;
  setAside?: string;
};

/** What the text alone doesn't tell. Absent pictures are unknown to us, and so are links: neither blocks. */
export type ChecklistFacts = {
  embargoedUntil: Date | null;
  /** Alt text and credit that the picture desk keeps, by asset. */
  pictures: Readonly<Record<string, { alt: string; isDecorative?: boolean; credit: string }>>;
  /** Whether what is said in a film or a sound stands in the library as text, by asset; pictures are absent. */
  transcripts: Readonly<Record<string, boolean>>;
  /** What decides whether this story may show them, by asset; those that we don't know of are absent. */
  rights: Readonly<Record<string, RightsFacts>>;
  /** What the background check last saw; an address that is not here has not been seen yet. */
  links: Readonly<Record<string, 'alive' | 'dead' | 'unknown'>>;
  isSlugTaken: boolean;
  isSectionKnown: boolean;
  /** Reasons by rule. */
  setAside: Readonly<Partial<Record<ChecklistRule, string>>>;
  /** The newspaper's own origin: links to it are internal. */
  siteUrl: string;
};

/** What a text asks of the server: the rest of the checklist is in the text itself. */
export type ChecklistQuestions = {
  sectionId: string;
  slug: string | null;
  /** Every address that the text links to, once. */
  links: string[];
  assetIds: string[];
};

/** A brief is told in its words and has no standfirst. */
export const needsStandfirst = (genre: Genre): boolean => genre !== 'brief';

/** A brief needs no picture, a column shows its author's face, a live coverage begins before its pictures. */
export const needsLeadPicture = (genre: Genre): boolean =>
  genre !== 'brief' && genre !== 'opinion' && genre !== 'live';

/** What holds a text back at this stage: blocking, asked here, and not set aside. */
export const blockingAt = (findings: readonly Finding[], stage: ChecklistStage): Finding[] =>
  findings.filter(({ rule, setAside }) => {
    const { level, stages }: Rule = checklistRules[rule];
    return level === 'blocking' && setAside === undefined && stages.includes(stage);
  });
