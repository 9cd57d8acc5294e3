import type { LeadPicture } from '#features/newsroom/articles/articles.ts';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import {
  type ChecklistFacts,
  type ChecklistQuestions,
  type ChecklistRule,
  checklistRuleNames,
  checklistRules,
  type ChecklistTarget,
  type Finding,
  needsLeadPicture,
  needsStandfirst,
} from '#features/newsroom/articles/checklist.ts';
import { listGaps } from '#features/newsroom/articles/gaps.ts';
import { isArticleSlug } from '#features/newsroom/articles/publishing.ts';
import { chartGaps } from '#features/newsroom/body/blocks/chart/chart.ts';
import { listBodyLinks } from '#features/newsroom/body/body-links.ts';
import { blockPictures, bodyAssetIds } from '#features/newsroom/body/body-references.ts';
import { blockToText } from '#features/newsroom/body/body-text.ts';
import { isDecorativeUse } from '#features/newsroom/media/picture-use.ts';
import { misplacedHeadings } from '#features/newsroom/body/heading-order.ts';
import { rightsProblemsOf } from '#features/newsroom/media/assets.ts';

type Found = { target: ChecklistTarget; detail?: string };
type Inspection = { fields: StoryFields; facts: ChecklistFacts; now: Date };

/** Past this a headline is cut by search engines and cards; past that an alt text is read as a paragraph. */
const longestHeadline = 110;
const longestAlt = 125;

const at = (field: ChecklistTarget['field'], isWrong: boolean): Found[] =>
  isWrong ? [{ target: { field } }] : [];

/** How each rule looks at a story. Pure: the browser asks it at each pause, the server before it acts. */
const inspectors: Record<ChecklistRule, (story: Inspection) => Found[]> = {
  no_headline: ({ fields }) => at('headline', !fields.headline.trim()),
  no_standfirst: ({ fields }) => at('standfirst', needsStandfirst(fields.genre) && !fields.standfirst.trim()),
  no_section: ({ facts }) => at('sectionId', !facts.isSectionKnown),
  no_byline: ({ fields }) => at('bylines', fields.bylines.length === 0 && !fields.bylineNote?.trim()),
  no_body: ({ fields }) => at('body', !fields.body.blocks.some((block) => blockToText(block).trim())),
  bad_slug: ({ fields }) => at('slug', fields.slug !== null && !isArticleSlug(fields.slug)),
  slug_taken: ({ fields, facts }) =>
    facts.isSlugTaken ? [{ target: { field: 'slug' }, detail: fields.slug ?? '' }] : [],
  no_lead_picture: ({ fields }) =>
    at('leadPicture', needsLeadPicture(fields.genre) && fields.leadPicture === null),
  lead_picture_alt: (story) => at('leadPicture', leadWords(story)?.alt === ''),
  lead_picture_credit: (story) => at('leadPicture', leadWords(story)?.credit === ''),
  picture_rights: findRightsProblems,
  chart_words: ({ fields }) =>
    fields.body.blocks.flatMap((block): Found[] =>
      block.type === 'chart'
        ? chartGaps(block).map((detail) => ({ target: { field: 'body', blockId: block.id }, detail }))
        : [],
    ),
  no_transcript: ({ fields, facts }) =>
    fields.body.blocks.flatMap((block): Found[] =>
      (block.type === 'video' || block.type === 'audio') && facts.transcripts[block.assetId] === false
        ? [{ target: { field: 'body', blockId: block.id }, detail: block.type }]
        : [],
    ),
  placeholder: ({ fields }) =>
    listGaps(fields).map((gap) => ({
      target: 'blockId' in gap ? { field: 'body', blockId: gap.blockId } : { field: gap.field },
      detail: gap.around,
    })),
  dead_link: ({ fields, facts }) =>
    listBodyLinks(fields.body)
      .filter(({ href }) => facts.links[href] === 'dead')
      .map(({ href, blockId }) => ({ target: { field: 'body', blockId }, detail: href })),
  embargoed: ({ facts, now }) => at('embargo', facts.embargoedUntil !== null && facts.embargoedUntil > now),
  long_headline: ({ fields }) => at('headline', fields.headline.trim().length > longestHeadline),
  no_subject: ({ fields }) => at('subjectIds', fields.subjectIds.length === 0),
  no_internal_link: ({ fields, facts }) => at('body', !hasInternalLink(fields, facts.siteUrl)),
  long_alt: findLongAlts,
  heading_order: ({ fields }) =>
    misplacedHeadings(fields.body.blocks).map(({ blockId, text }) => ({
      target: { field: 'body', blockId },
      detail: text,
    })),
};

/** What this text asks of the server. */
export const questionsOf = ({ sectionId, slug, leadPicture, body }: StoryFields): ChecklistQuestions => ({
  sectionId,
  slug,
  links: [...new Set(listBodyLinks(body).map(({ href }) => href))],
  assetIds: [...new Set([...bodyAssetIds(body), ...(leadPicture ? [leadPicture.assetId] : [])])],
});

/** Everything that the checklist finds in a story, in the order of its table; empty when there is nothing to say. */
export const inspectStory = (story: Inspection): Finding[] =>
  checklistRuleNames.flatMap((rule) => {
    const reason = checklistRules[rule].canBeSetAside ? story.facts.setAside[rule] : undefined;
    return inspectors[rule](story).map((found) => ({
      rule,
      ...found,
      ...(reason === undefined ? {} : { setAside: reason }),
    }));
  });

/** The lead picture's words as readers get them, no alt for a decorative one; null without a picture that we know. */
function leadWords({ fields, facts }: Inspection): { alt: string | null; credit: string } | null {
  const { leadPicture } = fields;
  const asset = leadPicture && facts.pictures[leadPicture.assetId];
  if (!leadPicture) return null;
  const isDecorative = isDecorativeUse(leadPicture, asset);
  if (!asset && ((!isDecorative && !leadPicture.alt) || !leadPicture.credit)) return null;
  return {
    alt: isDecorative ? null : (leadPicture.alt ?? asset?.alt ?? '').trim(),
    credit: (leadPicture.credit ?? asset?.credit ?? '').trim(),
  };
}

/** Each picture whose rights refuse this story at the instant at which it would go out, with each reason. */
function findRightsProblems({ fields, facts, now }: Inspection): Found[] {
  const problemsIn = (assetId: string, target: ChecklistTarget): Found[] => {
    const known = facts.rights[assetId];
    return known ? rightsProblemsOf(known, now).map((detail) => ({ target, detail })) : [];
  };
  const { leadPicture, body } = fields;
  const lead = leadPicture ? problemsIn(leadPicture.assetId, { field: 'leadPicture' }) : [];
  const inBody = body.blocks.flatMap((block) =>
    bodyAssetIds({ ...body, blocks: [block] }).flatMap((assetId) =>
      problemsIn(assetId, { field: 'body', blockId: block.id }),
    ),
  );
  return [...lead, ...inBody];
}

const hasInternalLink = ({ body }: StoryFields, siteUrl: string): boolean =>
  body.blocks.some(({ type }) => type === 'relatedLink') ||
  listBodyLinks(body).some(({ href }) => href.startsWith('/') || href.startsWith(`${siteUrl}/`));

/** An alt text names what is seen; whole sentences belong to the caption. */
const isSentenceLong = (alt: string | undefined): boolean =>
  alt !== undefined && (alt.length > longestAlt || /[.!?…]\s+\p{Lu}/u.test(alt));

function findLongAlts({ fields, facts }: Inspection): Found[] {
  const altOf = (use: LeadPicture) => {
    const asset = facts.pictures[use.assetId];
    return isDecorativeUse(use, asset) ? undefined : (use.alt ?? asset?.alt);
  };
  const lead = fields.leadPicture && isSentenceLong(altOf(fields.leadPicture));
  const inBody = fields.body.blocks.flatMap((block): Found[] => {
    return blockPictures(block)
      .filter((picture) => isSentenceLong(altOf(picture)))
      .map(() => ({ target: { field: 'body', blockId: block.id } }));
  });
  return [...at('leadPicture', lead === true), ...inBody];
}
