import { counted } from '#lib/numbers.ts';
import { urls } from '#lib/urls.ts';
import { link, list, pageTitles, paragraph, section, type TextPage } from '#messages/site-pages.ts';

/** What the newspaper has set of its comments, as its readers are told. */
type CharterFigures = {
  /** How many comments of each are read before they appear. */
  approvals: number;
  waitsFromLinks: number;
  editableMinutes: number;
  /** 0: conversations stay open. */
  closeAfterDays: number;
  /** Nobody may write anywhere. */
  isReadOnly: boolean;
};

const small = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const inWords = (count: number): string => small[count] ?? String(count);

function readFirst(approvals: number): string {
  if (approvals === 0) return 'Un commentaire paraît aussitôt.';
  return approvals === 1
    ? 'Le premier commentaire de chacun est lu avant de paraître.'
    : `Les ${inWords(approvals)} premiers commentaires de chacun sont lus avant de paraître.`;
}

const linksThatWait = (count: number): string => {
  if (count < 2) return 'un lien';
  return count === 2 ? 'plusieurs liens' : `${inWords(count)} liens`;
};

const readOnly =
  'Pour le moment, les commentaires sont fermés dans tout le journal\u00a0: on lit ceux qui ont été écrits.';

const openFor = ({ closeAfterDays: days, isReadOnly }: CharterFigures): string => {
  if (isReadOnly) return readOnly;
  return days === 0
    ? 'Un article se commente sans limite de temps, sauf si la rédaction en décide autrement.'
    : `Un article se commente pendant ${counted(days, 'jour')}, sauf si la rédaction en décide autrement.`;
};

export const commentCharterPage = (name: string, figures: CharterFigures): TextPage => ({
  title: pageTitles.commentCharter,
  description: `Les règles de la discussion entre les lectrices et les lecteurs de ${name}.`,
  sections: [
    section(
      'L’esprit',
      paragraph(
        'La discussion prolonge l’article. On y apporte un fait, une expérience, un désaccord argumenté\u202f; on s’y adresse à des personnes.',
      ),
    ),
    section(
      'Ce qui n’est pas publié',
      list(
        'L’injure, la diffamation, l’appel à la haine ou à la violence, et tout ce que la loi interdit.',
        'Les données personnelles d’autrui.',
        'La publicité, les messages répétés, les textes sans rapport avec l’article.',
      ),
    ),
    section(
      'Écrire',
      list(
        'Il faut un compte et une adresse électronique confirmée\u202f; seul votre nom paraît.',
        'Il faut avoir quinze ans ou plus\u00a0: c’est l’âge auquel la loi permet de consentir seul à l’usage de ses données (loi n°\u00a078-17, article\u00a045).',
        `${readFirst(figures.approvals)} ${figures.approvals === 0 ? 'Mais' : 'Ensuite,'} un texte attend s’il contient ${linksThatWait(figures.waitsFromLinks)}, un numéro de téléphone, un mot à surveiller, ou s’il ressemble à un autre.`,
        `Un commentaire se modifie pendant ${inWords(figures.editableMinutes)}\u00a0minutes et se supprime quand on veut. «\u00a0Mes commentaires\u00a0», dans votre compte, dit où en est chacun.`,
        openFor(figures),
        'Qui écrit pour le journal est signalé par «\u00a0La rédaction\u00a0», qui a signé l’article par «\u00a0Auteur de l’article\u00a0».',
      ),
    ),
    section(
      'La modération',
      paragraph(
        'Un message peut être retenu pour relecture, refusé ou retiré. La raison en est donnée à son auteur. Des vérifications automatiques retiennent ou refusent un texte avant qu’il paraisse\u202f; une personne seule décide de retirer ce qui a paru.',
      ),
      paragraph(
        'Chacun peut signaler un message, avec ou sans compte, par «\u00a0Signaler\u00a0». Un contenu manifestement illicite est retiré sans délai. Qui signale reçoit un numéro, puis la décision.',
      ),
      paragraph(
        'L’auteur d’un message retiré en reçoit les motifs. Pendant six mois, il peut contester le retrait depuis «\u00a0Mes commentaires\u00a0»\u00a0: quelqu’un d’autre que la personne qui l’a retiré le relit et lui répond. Qui signale ou conteste sans fondement, souvent et sciemment, peut n’être plus entendu pendant un temps.',
      ),
      link(pageTitles.legalNotice, urls.legalNotice()),
    ),
  ],
});
