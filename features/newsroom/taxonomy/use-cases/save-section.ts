import type { z } from 'zod';
import { findFreeSlug, lockTaxonomy } from '#features/newsroom/taxonomy/data/taxonomy.store.ts';
import { mayEditSections } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { saveSectionSchema } from '#features/newsroom/taxonomy/taxonomy.schema.ts';
import { findCardsTask } from '#lib/card-tasks.ts';
import { reservedSectionSlugs } from '#lib/doors.ts';
import { sectionMovedKind, type SectionMove } from '#features/newsroom/taxonomy/section-move.ts';
import { toSlug } from '#lib/slug.ts';
import { urls } from '#lib/urls.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { taxonomyMessages as messages } from '#words/newsroom/taxonomy/taxonomy.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { queueJob } from '#server/jobs/queue-job.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

type Input = z.output<typeof saveSectionSchema>;
type Known = { id: string; slug: string; name: string; parentId: string | null };

/**
 * Makes or changes a section. A renamed one keeps every address that it had: its fronts and its articles answer
 * 301 in one hop. Two levels at most; never a name that a door of ours uses.
 */
export const saveSection = defineUseCase({
  name: 'saveSection',
  input: saveSectionSchema,
  may: mayEditSections,
  run: ({ actor, input }): Promise<Outcome<{ sectionId: string; path: string }>> =>
    attempt(actor, async (open) => {
      const { sql } = open;
      await lockTaxonomy(sql);
      const known = input.sectionId ? await getSection(sql, input.sectionId) : null;
      if (input.sectionId && !known) return refused('not_found', { detail: messages.unknownSection });
      const parent = await checkParent(sql, input, known);
      if (!parent.ok) return parent;
      const slug = await chooseSlug(sql, input, known);
      if (!slug.ok) return slug;
      const position = input.position ?? (await placeAtTheEnd(sql, input, known));
      const data = {
        name: input.name,
        slug: slug.value,
        ...(input.description === undefined ? {} : { description: input.description || null }),
        ...(input.tint === undefined ? {} : { tint: input.tint }),
        ...(input.parentId === undefined ? {} : { parentId: input.parentId }),
        ...(position === undefined ? {} : { position }),
      };
      const { id: sectionId } = known
        ? await sql.section.update({ where: { id: known.id }, data, select: { id: true } })
        : await sql.section.create({ data, select: { id: true } });
      // Cards that networks are shown bear its name and its tint.
      if (known) await queueJob(sql, findCardsTask);
      if (known && known.slug !== slug.value) await tellOfMove(open, known);
      const path = urls.section(slug.value);
      // Every page carries the menu, which this purges: articles under a new address are covered, kept 404s too.
      open.purge({
        kind: 'section',
        sectionId,
        paths: [path, ...(known ? [urls.section(known.slug)] : [])],
      });
      await open.journal({
        action: known ? 'section.update' : 'section.create',
        subjectType: 'section',
        subjectId: sectionId,
        ...(known ? { before: { name: known.name, slug: known.slug, parentId: known.parentId } } : {}),
        after: { name: input.name, slug: slug.value, parentId: input.parentId ?? known?.parentId ?? null },
      });
      return done({ sectionId, path });
    }),
});

/** Its stories stand at other addresses too: whoever tells of stories learns it with the commit. */
async function tellOfMove({ outbox }: Transaction, { id, slug }: Known): Promise<void> {
  const move: SectionMove = { sectionId: id, slugBefore: slug, at: new Date().toISOString() };
  await outbox({ kind: sectionMovedKind, payload: move, dedupeKey: `${sectionMovedKind}:${id}:${move.at}` });
}

const getSection = (sql: Sql, id: string): Promise<Known | null> =>
  sql.section.findUnique({ where: { id }, select: { id: true, slug: true, name: true, parentId: true } });

async function checkParent(sql: Sql, input: Input, known: Known | null): Promise<Outcome<null>> {
  if (!input.parentId) return done(null);
  const parent = await getSection(sql, input.parentId);
  if (!parent) return refused('invalid', { fields: { parentId: messages.unknownSection } });
  const hasChildren = known ? (await sql.section.count({ where: { parentId: known.id } })) > 0 : false;
  return parent.parentId || parent.id === known?.id || hasChildren
    ? refused('invalid', { fields: { parentId: messages.twoLevels } })
    : done(null);
}

/** Behind its siblings, for one that is new among them; undefined leaves a known one where it is. */
async function placeAtTheEnd(sql: Sql, input: Input, known: Known | null): Promise<number | undefined> {
  const parentId = input.parentId === undefined ? (known?.parentId ?? null) : input.parentId;
  if (known && known.parentId === parentId) return undefined;
  const { _max: last } = await sql.section.aggregate({ where: { parentId }, _max: { position: true } });
  return last.position === null ? 0 : last.position + 1;
}

async function chooseSlug(sql: Sql, input: Input, known: Known | null): Promise<Outcome<string>> {
  const wanted = input.slug ?? known?.slug ?? toSlug(input.name);
  if (!wanted) return refused('invalid', { fields: { name: messages.nameNeedsLetters } });
  if (reservedSectionSlugs.has(wanted))
    return refused('invalid', { fields: { slug: messages.reserved(wanted) } });
  const isAsked = input.slug !== undefined || known !== null;
  const slug = await findFreeSlug({ slug: wanted, isAsked }, async (candidate) => {
    const owner = await sql.sectionSlug.findUnique({
      where: { slug: candidate },
      select: { sectionId: true },
    });
    return owner === null || owner.sectionId === known?.id;
  });
  return slug
    ? done(slug)
    : refused('slug_taken', { detail: messages.taken(wanted), fields: { slug: messages.taken(wanted) } });
}
