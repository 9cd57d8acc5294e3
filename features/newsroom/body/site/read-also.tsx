import type { ReactNode } from 'react';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';

type ReadAlsoProps = {
  href: string;
  headline: string;
  /** Of the story, when it is not French. */
  lang?: string | undefined;
  /** Chosen by the machine: not on paper, where the links of the text alone are numbered. */
  isAutomatic?: boolean;
  /** What « Pourquoi ce lien ? » answers. */
  why: ReactNode;
};

/** « Lire aussi » inside a text: one line, and why it stands there for whoever asks. */
export function ReadAlso({ href, headline, lang, isAutomatic = false, why }: ReadAlsoProps) {
  return (
    <div className={isAutomatic ? 'corps-lire-aussi lire-automatique' : 'corps-lire-aussi'}>
      <p>
        <span lang={lang && 'fr'}>{bodyWords.relatedLink}</span>{' '}
        <a href={href}>{drawnLine(headline, lang)}</a>
      </p>
      <WhyLink headline={headline} lang={lang}>
        {why}
      </WhyLink>
    </div>
  );
}

/** « Pourquoi ce lien ? »: opens without a script. `headline` tells it from its neighbours where the page is heard. */
export function WhyLink({
  headline,
  lang,
  children,
}: {
  headline: string;
  lang?: string | undefined;
  children: ReactNode;
}) {
  return (
    <details className="pourquoi" lang={lang && 'fr'}>
      <summary>
        {bodyWords.whyLink}
        <span className="sr-only"> {drawnLine(headline, lang)}</span>
      </summary>
      {children}
    </details>
  );
}
