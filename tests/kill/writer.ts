import { setTimeout as pause } from 'node:timers/promises';
import { call, type Desk } from '#tests/kill/newsroom.ts';
import { isServing, until } from '#tests/kill/newspaper.ts';

export type Kind = 'post' | 'save' | 'publish';
/** What was sent under a headline of its own; `articleId` and `revision` are known once it was acknowledged. */
export type Sent = {
  headline: string;
  standfirst: string;
  paragraphs: string[];
  kind: Kind;
  articleId: string | null;
  revision: string | null;
};

/** What the writers know: everything acknowledged, and what was under way when somebody was killed. */
export type Book = { acknowledged: Sent[]; unsure: Sent[] };

type Own = { id: string; revision: string; headline: string };

const kinds: readonly Kind[] = ['save', 'save', 'publish', 'post'];
/** A little air between two writes: the machine has other things to do. */
const breathMs = 20;

/**
 * Writes through the API until told to stop: saves on the revision that it holds, publications, new stories.
 * After a failure it waits until the newspaper serves again, reads where its story stands, and goes on from there.
 */
export function startWriter({
  url,
  desk,
  name,
  book,
}: {
  url: string;
  desk: Desk;
  name: string;
  book: Book;
}): { stop: () => Promise<void> } {
  let isStopping = false;
  const api = `${url}/api/v1/articles`;

  const story = (count: number, kind: Kind): Sent => {
    const headline = `${name}, écrit n° ${count}`;
    return {
      headline,
      standfirst: `Chapô de « ${headline} ».`,
      paragraphs: Array.from(
        { length: 12 },
        (_, at) => `${headline}, paragraphe ${at + 1} : ${'mot '.repeat(60)}fin.`,
      ),
      kind,
      articleId: null,
      revision: null,
    };
  };

  /** Sends one write; null when nothing says whether it happened. */
  const send = async (sent: Sent, own: Own | null): Promise<Sent | null> => {
    const { headline, standfirst, paragraphs, kind } = sent;
    const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const isNew = own === null || kind === 'post';
    const fields = isNew
      ? {
          headline,
          standfirst,
          body,
          section: desk.section,
          authors: [desk.author],
          publish: kind !== 'save',
        }
      : { headline, standfirst, body, baseRevision: own.revision, publish: kind === 'publish' };
    const answer = await call(isNew ? api : `${api}/${own.id}`, {
      token: desk.token,
      method: isNew ? 'POST' : 'PATCH',
      body: fields,
    }).catch(() => null);
    if (answer === null || answer.status >= 500) return null;
    if (answer.status !== (isNew ? 201 : 200))
      throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.json)}`);
    return { ...sent, articleId: String(answer.json.id), revision: String(answer.json.revision) };
  };

  /** Where the writer's own story stands after a fault: at the last acknowledged write or at the one under way. */
  const catchUp = async (own: Own, underWay: string | null): Promise<Own> => {
    let held = own;
    await until(`${name} reads its story again`, async () => {
      const answer = await call(`${api}/${own.id}`, { token: desk.token }).catch(() => null);
      if (answer?.status !== 200) return false;
      const { headline, revision } = answer.json;
      if (headline !== own.headline && headline !== underWay)
        throw new Error(`${name} finds « ${String(headline)} » after « ${own.headline} »`);
      held = { id: own.id, revision: String(revision), headline: String(headline) };
      return true;
    });
    return held;
  };

  const write = async (): Promise<void> => {
    let own: Own | null = null;
    for (let count = 1; !isStopping; count += 1) {
      const kind: Kind = own === null ? 'save' : (kinds[count % kinds.length] ?? 'save');
      const sent = story(count, kind);
      const done = await send(sent, own);
      if (done?.articleId && done.revision) {
        book.acknowledged.push(done);
        if (kind !== 'post') own = { id: done.articleId, revision: done.revision, headline: sent.headline };
      } else {
        book.unsure.push(sent);
        await until(`${name} finds the newspaper again`, () => isServing(url));
        if (own !== null) own = await catchUp(own, kind === 'post' ? null : sent.headline);
      }
      await pause(breathMs);
    }
  };

  const writing = write();
  // A failure is reported by stop(), not as a rejection that nobody awaits.
  writing.catch(() => undefined);
  return {
    stop: async () => {
      isStopping = true;
      await writing;
    },
  };
}
