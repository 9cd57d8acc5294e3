import {
  type CommentView,
  commentAnchor,
  type Thread,
  voteFormId,
} from '#features/readers/comments/comments.ts';
import {
  type CommentSpan,
  parseCommentText,
  shortenCommentText,
} from '#features/readers/comments/comment-text.ts';
import { dateAndClock, iso } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { xmlText } from '#lib/xml.ts';
import { reportPage as reportWords } from '#words/readers/comments/comment-reports.ts';
import { commentWords as words } from '#words/readers/comments/comments.ts';

export type ThreadPlace = {
  articlePath: string;
  /** From so many characters on, the rest of a comment is behind its link. */
  most?: number;
  /** Whether one may answer and judge. */
  isOpen: boolean;
  /** Which page of the thread's replies this is, where it is one; a list shows the first ones and leads there. */
  repliesPage?: number;
};

type CommentPlace = Pick<ThreadPlace, 'most' | 'isOpen'> & {
  /** Where this comment can always be found again. */
  permalink: string;
};

/*
 * Written as text and not as elements: a page has a hundred of these, and a tree of React for them costs more than the
 * article. Whatever somebody typed goes through `xmlText`, and nothing else is put between marks.
 */

/** What was said first, or the place that it has kept, and what was answered. */
export function threadHtml(thread: Thread, place: ThreadPlace): string {
  const { opening, replies, replyCount, id } = thread;
  const { articlePath, repliesPage, ...shared } = place;
  const pathOf = (page?: number): string => urls.articleComments(articlePath, { fil: id, page });
  const linkTo = (commentId: string, page?: number): string => `${pathOf(page)}#${commentAnchor(commentId)}`;
  const left = replyCount - replies.length;
  const first =
    opening.kind === 'comment'
      ? commentHtml(opening.comment, { ...shared, permalink: linkTo(id) })
      : `<p class="commentaire-absent" id="${commentAnchor(id)}">${xmlText(words.kept[opening.place.why])}</p>`;
  const answers = replies.map(
    (reply) => `<li>${commentHtml(reply, { ...shared, permalink: linkTo(reply.id, repliesPage) })}</li>`,
  );
  const list =
    answers.length > 0
      ? `<ol class="fil-reponses" aria-label="${xmlText(words.replies)}">${answers.join('')}</ol>`
      : '';
  const more =
    repliesPage === undefined && left > 0
      ? `<p class="fil-suite"><a href="${xmlText(pathOf())}">${xmlText(words.moreReplies(left))}</a></p>`
      : '';
  return `${first}${list}${more}`;
}

/** What somebody said: their name, in what capacity, when, and their own words, which nobody touches up. */
export function commentHtml(comment: CommentView, { permalink, most, isOpen }: CommentPlace): string {
  const { id, authorName, answersName, mark, isPick, usefulCount, createdAt, editedAt } = comment;
  const name = xmlText(authorName ?? words.erased);
  const who = [
    `<bdi class="commentaire-nom">${name}</bdi>`,
    mark ? `<span class="commentaire-marque">${xmlText(words.marks[mark])}</span>` : '',
    answersName ? `<span>${xmlText(words.answers)} <bdi>${xmlText(answersName)}</bdi></span>` : '',
    `<a href="${xmlText(permalink)}"><time datetime="${iso(createdAt)}">${xmlText(dateAndClock(createdAt))}</time></a>`,
    editedAt ? `<span>${xmlText(words.edited)}</span>` : '',
  ];
  return [
    `<article class="commentaire${isPick ? ' commentaire-choisi' : ''}" id="${commentAnchor(id)}"><header>`,
    isPick ? `<p class="commentaire-choix">${xmlText(words.pick)}</p>` : '',
    `<p class="commentaire-qui">${who.join('')}</p></header>`,
    textHtml(comment.text, { permalink, most }),
    usefulCount > 0 ? `<p class="commentaire-utile">${xmlText(words.useful(usefulCount))}</p>` : '',
    gesturesHtml({ id, name: authorName ?? words.erased, isOpen }),
    '</article>',
  ].join('');
}

type Gestures = { id: string; name: string; isOpen: boolean };

/** To answer and to judge useful, while one may: a link, and a button of the page's one form for that; to report, always. */
const gesturesHtml = ({ id, name, isOpen }: Gestures): string =>
  `<p class="commentaire-gestes">${isOpen ? answerHtml(id, name) : ''}<a href="${urls.reportComment(id)}" rel="nofollow" aria-label="${xmlText(reportWords.linkFor(name))}">${xmlText(reportWords.link)}</a></p>`;

const answerHtml = (id: string, name: string): string =>
  `<a href="${urls.replyToComment(id)}" rel="nofollow" aria-label="${xmlText(words.replyTo(name))}">${xmlText(words.reply)}</a><button type="submit" form="${voteFormId}" formaction="${urls.apiCommentVotes(id)}" aria-label="${xmlText(words.voteFor(name))}">${xmlText(words.vote)}</button>`;

/** Paragraphs, quotations and links, and nothing else. */
function textHtml(
  text: string,
  { permalink, most }: { permalink: string; most: number | undefined },
): string {
  const shown = most === undefined ? { text, isCut: false } : shortenCommentText(text, most);
  const blocks = parseCommentText(shown.text).map(({ kind, lines }) => {
    const paragraph = `<p dir="auto">${lines.map(lineHtml).join('<br>')}</p>`;
    return kind === 'quotation' ? `<blockquote>${paragraph}</blockquote>` : paragraph;
  });
  const more = shown.isCut
    ? `<p class="commentaire-suite"><a href="${xmlText(permalink)}">${xmlText(words.more)}</a></p>`
    : '';
  return `<div class="commentaire-texte">${blocks.join('')}${more}</div>`;
}

const lineHtml = (spans: readonly CommentSpan[]): string =>
  spans
    .map(({ text, href }) =>
      href ? `<a href="${xmlText(href)}" rel="nofollow ugc noopener">${xmlText(text)}</a>` : xmlText(text),
    )
    .join('');
