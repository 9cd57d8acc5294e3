import { Fragment, type ReactNode } from 'react';
import { directionOf } from '#features/newsroom/body/direction.ts';
import { drawnInline, isFrench } from '#features/newsroom/body/drawn-inline.ts';
import type { Inline, Span } from '#features/newsroom/body/inline.ts';
import { safeHref } from '#features/newsroom/body/safe-href.ts';
import { heldLine } from '#components/layout/held-line.tsx';

const withBreaks = (text: string, isHeld: boolean): ReactNode =>
  text.split('\n').map((line, index) => (
    // The order of lines is their identity.
    <Fragment key={index}>
      {index > 0 && <br />}
      {isHeld ? heldLine(line) : line}
    </Fragment>
  ));

function drawSpan(span: Span, lang: string | undefined): ReactNode {
  const { marks } = span;
  let drawn = withBreaks(span.text, isFrench(lang) && isFrench(marks?.lang));
  if (marks?.sub) drawn = <sub>{drawn}</sub>;
  if (marks?.sup) drawn = <sup>{drawn}</sup>;
  if (marks?.em) drawn = <em>{drawn}</em>;
  if (marks?.strong) drawn = <strong>{drawn}</strong>;
  if (marks?.lang) {
    drawn = (
      <span lang={marks.lang} dir={directionOf(marks.lang)}>
        {drawn}
      </span>
    );
  }
  return drawn;
}

/** What the links of a text that somebody pays for say to search engines; undefined for the newsroom's own. */
export type LinkRel = 'sponsored' | undefined;

/** Rich text with French punctuation set; an address that may not be drawn loses its link, never its words. */
export function InlineText({
  spans,
  lang,
  rel,
}: {
  spans: Inline;
  lang?: string | undefined;
  rel?: LinkRel;
}): ReactNode {
  return drawnInline(spans, lang).map((run, index) => {
    const href = run.href === null ? null : safeHref(run.href);
    const words = run.spans.map((span, at) => <Fragment key={at}>{drawSpan(span, lang)}</Fragment>);
    return href === null ? (
      <Fragment key={index}>{words}</Fragment>
    ) : (
      <a key={index} href={href} rel={href.startsWith('/') ? undefined : rel}>
        {words}
      </a>
    );
  });
}
