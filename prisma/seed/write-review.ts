import type { WorkflowState } from '#features/newsroom/articles/articles.ts';
import { parseBody } from '#features/newsroom/body/body.schema.ts';
import { blockToText } from '#features/newsroom/body/body-text.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

const hour = 3_600_000;

type Said = { by: string; text: string; hoursAgo: number; isResolved?: boolean };
/** `on`: a field's name, or words of the text whose block is looked up. */
type Remark = Said & { on: string; replies?: readonly Said[] };
type Review = {
  slug: string;
  action: 'article.submit' | 'article.return';
  by: string;
  hoursAgo: number;
  note: string;
  assignee: string | null;
  remarks: readonly Remark[];
};

/** People by their addresses: the chief reads, the writers answer. */
const chief = 'redacteur-en-chef@nouvelles.example';
const journalist = 'journaliste@nouvelles.example';
const editor = 'chef-de-rubrique@nouvelles.example';

const reviews: readonly Review[] = [
  {
    slug: 'enquete-ou-sont-passes-les-dividendes-de-roquebelle',
    action: 'article.submit',
    by: journalist,
    hoursAgo: 5,
    note: 'Le service juridique a la pièce 4. Il manque la réponse du fonds, promise pour ce soir.',
    assignee: chief,
    remarks: [
      {
        by: chief,
        on: '92 % de son bénéfice',
        text: 'Sur quel exercice ? Le rapport de la commission donne deux chiffres.',
        hoursAgo: 3,
        replies: [{ by: journalist, text: 'Le dernier clos. Je le précise dans la phrase.', hoursAgo: 2 }],
      },
      {
        by: chief,
        on: 'headline',
        text: 'Bon titre. Garder la question si le fonds ne répond pas.',
        hoursAgo: 3,
      },
    ],
  },
  {
    slug: 'port-valmer-les-interimaires-absents-du-vote',
    action: 'article.return',
    by: chief,
    hoursAgo: 2,
    note: 'Il faut le chiffre des contrats de plus d’un an, et un intérimaire qui parle sous son nom.',
    assignee: editor,
    remarks: [
      {
        by: chief,
        on: 'combien d’entre eux l’atteindront ?',
        text: 'La capitainerie tient ce registre : demander à Mme Aubin.',
        hoursAgo: 2,
      },
    ],
  },
];

const stateAfter = {
  'article.submit': 'in_review',
  'article.return': 'needs_changes',
} as const satisfies Record<Review['action'], WorkflowState>;

/** Puts words on the texts that are under review: who sent them where, with which note, and what was said since. */
export async function insertReviews({ sql }: Transaction, { now }: { now: Date }): Promise<void> {
  const users = await sql.user.findMany({
    where: { isDemo: true },
    select: { id: true, email: true, name: true },
  });
  const person = (email: string) => {
    const found = users.find((user) => user.email === email);
    if (!found) throw new Error(`The demonstration has nobody at ${email}`);
    return found;
  };
  const before = (hoursAgo: number) => new Date(now.getTime() - hoursAgo * hour);
  for (const { slug, action, by, hoursAgo, note, assignee, remarks } of reviews) {
    const article = await sql.article.findFirstOrThrow({
      where: { isDemo: true, workingRevision: { slug } },
      select: { id: true, workingRevision: { select: { id: true, body: true } } },
    });
    const revision = article.workingRevision;
    if (!revision) throw new Error(`${slug} has no text`);
    await sql.article.update({
      where: { id: article.id },
      data: { assigneeId: assignee && person(assignee).id },
    });
    await sql.revision.update({
      where: { id: revision.id },
      data: { workflowState: stateAfter[action], workflowNote: note },
    });
    const mover = person(by);
    await sql.journalEntry.create({
      data: {
        at: before(hoursAgo),
        actorKind: 'person',
        actorId: mover.id,
        actorName: mover.name,
        action,
        subjectType: 'article',
        subjectId: article.id,
        after: { workflow: stateAfter[action], note },
      },
    });
    const said = ({ by: email, text, hoursAgo: ago }: Said) => ({
      articleId: article.id,
      text,
      createdById: person(email).id,
      authorName: person(email).name,
      createdAt: before(ago),
    });
    for (const remark of remarks) {
      const { id: parentId } = await sql.reviewComment.create({
        data: { ...said(remark), revisionId: revision.id, ...anchorOf(remark.on, revision.body, slug) },
        select: { id: true },
      });
      for (const reply of remark.replies ?? []) {
        await sql.reviewComment.create({ data: { ...said(reply), parentId } });
      }
    }
  }
}

function anchorOf(on: string, body: unknown, slug: string): { blockId: string; quote: string | null } {
  if (on === 'headline') return { blockId: on, quote: null };
  const parsed = parseBody(body);
  const block = parsed.ok ? parsed.value.blocks.find((each) => blockToText(each).includes(on)) : undefined;
  if (!block) throw new Error(`${slug} does not say « ${on} »`);
  return { blockId: block.id, quote: on };
}
