import { xmlText } from '#lib/xml.ts';
import { noticeMailWords as words } from '#words/house/notices/notices.ts';

/** What a mail says, before it has an address. */
export type NoticeText = {
  subject: string;
  lines: readonly string[];
  quote: string | null;
  action: { url: string; label: string } | null;
  /** Where one ends mails of this kind; absent for those that go with one's work. */
  unsubscribeUrl?: string | null;
};

/** Who it is for and who sends it. `isStaff` decides which foot says why it came. */
export type NoticeFrame = { newspaper: string; recipientName: string; isStaff: boolean };

/** The whole mail: `text` reads alone, `html` says the same with a link to press. Nothing is fetched by either. */
export function drawNoticeMail(
  notice: NoticeText,
  { newspaper, recipientName, isStaff }: NoticeFrame,
): { subject: string; text: string; html: string } {
  const greeting = words.greeting(recipientName);
  const foot = isStaff ? words.staffFoot(newspaper) : words.foot(newspaper);
  return {
    subject: words.subject(newspaper, notice.subject),
    text: drawText(notice, { greeting, foot }),
    html: drawHtml(notice, { newspaper, greeting, foot }),
  };
}

function drawText(notice: NoticeText, { greeting, foot }: { greeting: string; foot: string }): string {
  const quoted = notice.quote?.split('\n').map((line) => `> ${line}`);
  const parts = [
    greeting,
    ...notice.lines,
    ...(quoted ? [quoted.join('\n')] : []),
    ...(notice.action ? [`${notice.action.label}\u00a0:\n${notice.action.url}`] : []),
    `-- \n${foot}`,
    ...(notice.unsubscribeUrl ? [`${words.unsubscribe}\u00a0:\n${notice.unsubscribeUrl}`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function drawHtml(
  { subject, lines, quote, action, unsubscribeUrl }: NoticeText,
  { newspaper, greeting, foot }: { newspaper: string; greeting: string; foot: string },
): string {
  const paragraph = (text: string) => `<p>${xmlText(text).replaceAll('\n', '<br>')}</p>`;
  return [
    '<!doctype html>',
    `<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${xmlText(subject)}</title></head>`,
    '<body style="margin:0;padding:24px;font:16px/1.5 Georgia,serif">',
    '<div style="max-width:36em;margin:0 auto">',
    `<p><strong>${xmlText(newspaper)}</strong></p>`,
    paragraph(greeting),
    ...lines.map(paragraph),
    ...(quote
      ? [
          `<blockquote style="margin:0;padding-left:1em;border-left:3px solid">${paragraph(quote)}</blockquote>`,
        ]
      : []),
    ...(action
      ? [`<p><a href="${xmlText(action.url)}"><strong>${xmlText(action.label)}</strong></a></p>`]
      : []),
    `<hr><p><small>${xmlText(foot)}</small></p>`,
    ...(unsubscribeUrl
      ? [`<p><small><a href="${xmlText(unsubscribeUrl)}">${xmlText(words.unsubscribe)}</a></small></p>`]
      : []),
    '</div></body></html>',
  ].join('\n');
}
