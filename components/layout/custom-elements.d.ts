import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

/** The custom elements of islands, as far as server components write them. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'date-du-jour': Plain;
      'age-article': Plain & { 'data-depuis': string };
      'copier-lien': Plain & { 'data-copier': string; 'data-copie': string; 'data-echec': string };
      'ne-pas-compter': Plain &
        Record<`data-${'compte' | 'cesser' | 'ecarte' | 'reprendre' | 'signal' | 'refus'}`, string>;
    }
  }
}
