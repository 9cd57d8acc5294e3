import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

/** The custom elements of islands, as far as server components write them. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'date-du-jour': Plain;
      'age-article': Plain & { 'data-depuis': string };
      'fil-nouveaux': Plain & {
        'data-porte': string;
        'data-depuis': string;
        'data-id': string;
        'data-un': string;
        'data-nombre': string;
        'data-plus': string;
        'data-ajout': string | undefined;
        'data-ajouts': string | undefined;
        'data-vers': string | undefined;
        'data-rubriques': '' | undefined;
      };
      'ne-pas-compter': Plain &
        Record<`data-${'compte' | 'cesser' | 'ecarte' | 'reprendre' | 'signal' | 'refus'}`, string>;
    }
  }
}
