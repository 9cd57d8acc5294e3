import type { ChartKind } from '#features/newsroom/body/blocks/chart/chart.ts';
import type { TableProblem } from '#features/newsroom/body/blocks/chart/typed-chart.ts';

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
const counted = (count: number, word: string): string => `${count} ${word}${count > 1 ? 's' : ''}`;

/** The form of a chart. */
export const chartEditorWords = {
  title: 'Graphique',
  table: 'Tableau des données',
  tableHelp:
    'Collez un tableau copié d’un tableur, ou tapez-le en séparant les colonnes par un point-virgule. Première ligne\u00a0: les titres. Première colonne\u00a0: ce dont on parle (lieux, années…). Une case vide est une donnée qui manque.',
  kind: 'Dessin',
  kinds: {
    bars: 'Barres couchées\u00a0: comparer, avec de longs noms',
    columns: 'Colonnes\u00a0: comparer, ou quelques dates',
    lines: 'Courbes\u00a0: une évolution dans le temps',
  } satisfies Record<ChartKind, string>,
  drawn: 'Colonnes dessinées (les autres restent dans le tableau)',
  column: (position: number) => `Colonne ${position}`,
  lines: {
    title: 'Titre',
    subtitle: 'Sous-titre',
    unit: 'Unité',
    source: 'Source',
    description: 'Description pour qui ne voit pas le dessin',
  },
  help: {
    title: 'Ce que montrent les chiffres\u00a0: «\u00a0Le port perd la moitié de son trafic\u00a0».',
    subtitle: 'Ce que l’on compte, où et quand.',
    unit: '«\u00a0%\u00a0», «\u00a0€\u00a0», «\u00a0milliers de tonnes\u00a0»…',
    source: 'D’où viennent les chiffres.',
    description: 'La tendance et les extrêmes, en une ou deux phrases\u00a0: le tableau dit le reste.',
  },
  unitRead: (sign: string) => `Lue dans le tableau\u00a0: ${sign}`,
  preview: 'Aperçu',
  turned:
    'Les noms sont trop longs pour tenir sous des colonnes au téléphone\u00a0: le dessin se fait en barres couchées.',
  noneDrawn: 'Aucune colonne n’est dessinée\u00a0: cochez-en au moins une.',
  tooManyDrawn: (count: number, most: number) =>
    `${count} colonnes à dessiner\u00a0: ${most} au plus se lisent encore. Décochez-en, elles resteront dans le tableau.`,
  moreProblems: (count: number) => `et ${counted(count, 'autre')}…`,
  problem: (problem: TableProblem): string => {
    switch (problem.code) {
      case 'no_rows':
        return 'Il faut une ligne de titres et au moins une ligne de chiffres.';
      case 'one_column':
        return 'Il n’y a qu’une colonne\u00a0: séparez-les par un point-virgule, ou collez depuis un tableur.';
      case 'columns':
        return `Ligne ${problem.line}\u00a0: ${counted(problem.found, 'colonne')} au lieu de ${problem.expected}.`;
      case 'no_number':
        return `Ligne ${problem.line}, colonne ${quoted(problem.column)}\u00a0: ${quoted(problem.text.slice(0, 40))} n’est pas un nombre.`;
      case 'no_label':
        return `Ligne ${problem.line}\u00a0: la première case est vide.`;
      case 'too_many_rows':
        return `Plus de ${problem.most} lignes\u00a0: un graphique ne se lirait plus. Gardez-en moins.`;
      case 'too_many_columns':
        return `Plus de ${problem.most} colonnes de chiffres\u00a0: gardez celles dont on parle.`;
      case 'too_long':
        return `Ligne ${problem.line}\u00a0: une case dépasse ${problem.most} signes.`;
    }
  },
};
