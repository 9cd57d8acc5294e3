/** The newspaper's invented world: a republic with its valley and its port, and two countries far to the east. */

export const sections = [
  {
    key: 'international',
    slug: 'international',
    name: 'International',
    tint: 'outremer',
    description:
      'Le monde vu par nos correspondants : diplomatie, conflits, frontières, et la vie des gens qui habitent de part et d’autre.',
  },
  {
    key: 'politique',
    slug: 'politique',
    name: 'Politique',
    tint: 'brique',
    description:
      'L’Assemblée, le gouvernement, les régions et les communes : qui décide, comment, et avec quel argent.',
  },
  {
    key: 'economie',
    slug: 'economie',
    name: 'Économie',
    tint: 'ocre',
    description: 'Entreprises, travail, énergie, logement : les comptes, et ceux qui les paient.',
  },
  {
    key: 'societe',
    slug: 'societe',
    name: 'Société',
    tint: 'prune',
    description: 'École, santé, justice, transports : le pays à hauteur de rue.',
  },
  {
    key: 'sciences',
    slug: 'sciences',
    name: 'Sciences',
    tint: 'sarcelle',
    description: 'Ce que l’on sait, comment on le sait, et ce que l’on ne sait pas encore.',
  },
  {
    key: 'culture',
    slug: 'culture',
    name: 'Culture',
    tint: 'sapin',
    description: 'Livres, scènes, musiques, images : nos critiques et nos rencontres.',
  },
  {
    key: 'climat',
    slug: 'climat',
    name: 'Climat',
    parent: 'sciences',
    tint: 'sarcelle',
    description: 'Glaciers, rivières, récoltes : un pays qui change de climat, mesuré saison après saison.',
  },
  {
    key: 'livres',
    slug: 'livres',
    name: 'Livres',
    parent: 'culture',
    tint: 'sapin',
    description: 'Romans, essais, bandes dessinées : ce que la rédaction a lu.',
  },
  {
    key: 'education',
    slug: 'education',
    name: 'Éducation',
    parent: 'societe',
    tint: 'prune',
    description: 'De la maternelle à l’université : programmes, moyens, et ce qui se passe en classe.',
  },
] as const satisfies readonly {
  key: string;
  slug: string;
  name: string;
  parent?: string;
  tint: string;
  description: string;
}[];
export type SectionKey = (typeof sections)[number]['key'];

export const subjects = [
  {
    slug: 'barrage-de-roquebelle',
    name: 'Barrage de Roquebelle',
    description:
      'La fissure, les rapports oubliés, la vidange et l’enquête : notre dossier sur le plus grand barrage de la vallée de l’Isaude.',
  },
  {
    slug: 'oltavie',
    name: 'Oltavie',
    description:
      'Ce pays de steppes, longtemps le plus fidèle allié de la Sarkanie, cherche une autre place.',
  },
  {
    slug: 'sarkanie',
    name: 'Sarkanie',
    description:
      'Politique, armée et économie de la fédération de Sarkanie, vues de Brodna et de ses voisins.',
  },
  {
    slug: 'port-valmer',
    name: 'Port-Valmer',
    description: 'Le grand port de l’embouchure : ses dockers, ses grues, ses plans d’automatisation.',
  },
  {
    slug: 'eau',
    name: 'Eau',
    description: 'Rivières, nappes, barrages, robinets : le partage d’une ressource qui manque.',
  },
  {
    slug: 'glaciers',
    name: 'Glaciers',
    description: 'Le recul des glaces du massif d’Aurèle et ce qu’il change pour la montagne.',
  },
  {
    slug: 'energie',
    name: 'Énergie',
    description: 'Produire, transporter, économiser : les choix et leurs prix.',
  },
  {
    slug: 'elections-regionales',
    name: 'Élections régionales',
    description: 'Candidats, programmes, résultats : le scrutin qui redessine les régions.',
  },
  { slug: 'ecole', name: 'École', description: 'Les classes, les programmes, les maîtres et les élèves.' },
  {
    slug: 'sante',
    name: 'Santé',
    description: 'Hôpitaux, soins de ville, recherche : ce qui soigne et ce qui manque.',
  },
  {
    slug: 'transports',
    name: 'Transports',
    description: 'Trains, routes, bateaux : aller d’un lieu à l’autre.',
  },
  { slug: 'logement', name: 'Logement', description: 'Loyers, chantiers, propriétaires et locataires.' },
  {
    slug: 'agriculture',
    name: 'Agriculture',
    description: 'Ceux qui cultivent, ce qu’ils gagnent, ce que la terre supporte.',
  },
  {
    slug: 'festival-de-montrelay',
    name: 'Festival de Montrelay',
    description: 'Dix jours de musique dans une ville de neuf mille habitants.',
  },
] as const;
export type SubjectKey = (typeof subjects)[number]['slug'];

export const authors = [
  {
    key: 'castagnier',
    slug: 'helene-castagnier',
    name: 'Hélène Castagnier',
    jobTitle: 'Grande reporter',
    biography:
      'Hélène Castagnier enquête depuis vingt ans sur les ouvrages publics et ceux qui les surveillent. Formée à la géologie avant de passer au journalisme, elle a suivi l’affaire de Roquebelle depuis son premier jour et vit à Castelbrune une semaine sur deux.',
  },
  {
    key: 'ruellan',
    slug: 'mathias-ruellan',
    name: 'Mathias Ruellan',
    jobTitle: 'Correspondant à Mérane',
    biography:
      'Installé à Mérane, en Oltavie, Mathias Ruellan couvre les pays du pacte de Lissendre et la Sarkanie, d’où il a été expulsé il y a trois ans. Il parle les deux langues et traverse la steppe en autocar.',
  },
  {
    key: 'bouhadjar',
    slug: 'ines-bouhadjar',
    name: 'Inès Bouhadjar',
    jobTitle: 'Journaliste politique',
    biography:
      'Inès Bouhadjar suit l’Assemblée et les régions. Elle lit les annexes des projets de loi avant les projets de loi, et tient le décompte des promesses de campagne.',
  },
  {
    key: 'fabregat',
    slug: 'lucien-fabregat',
    name: 'Lucien Fabregat',
    jobTitle: 'Chef du service Économie',
    biography:
      'Fils et petit-fils de dockers de Port-Valmer, Lucien Fabregat dirige le service Économie. Il s’intéresse au travail avant de s’intéresser aux marchés.',
  },
  {
    key: 'kandia',
    slug: 'awa-kandia',
    name: 'Awa Kandia',
    jobTitle: 'Journaliste scientifique',
    biography:
      'Docteure en microbiologie, Awa Kandia a quitté la paillasse pour raconter ce qui s’y passe. Elle suit la recherche médicale, l’espace et les façons dont un résultat devient une certitude.',
  },
  {
    key: 'vandelaer',
    slug: 'noor-vandelaer',
    name: 'Noor Vandelaer',
    jobTitle: 'Journaliste climat',
    biography:
      'Noor Vandelaer tient la chronique d’un pays qui se réchauffe : glaciers, récoltes, rivières. Elle monte chaque septembre au glacier d’Aurèle avec l’équipe qui le mesure.',
  },
  {
    key: 'ozanne',
    slug: 'clemence-ozanne',
    name: 'Clémence Ozanne',
    jobTitle: 'Critique, service Culture',
    biography:
      'Clémence Ozanne écrit sur les livres et la musique. Elle a dirigé une librairie à Lorvaux pendant neuf ans et n’a jamais rendu un livre sans l’avoir fini.',
  },
  {
    key: 'tesseire',
    slug: 'paul-tesseire',
    name: 'Paul Tesseire',
    jobTitle: 'Reporter, service Société',
    biography:
      'École, hôpital, trains, tribunaux : Paul Tesseire raconte les services publics depuis leurs guichets. Il a été infirmier de nuit avant d’être journaliste.',
  },
  {
    key: 'maubert',
    slug: 'jeanne-maubert',
    name: 'Jeanne Maubert',
    jobTitle: 'Hydrologue à l’université de Lorvaux',
    biography:
      'Professeure d’hydrologie, Jeanne Maubert étudie les crues de l’Isaude. Elle signe dans nos colonnes en son nom propre.',
  },
] as const satisfies readonly {
  key: string;
  slug: string;
  name: string;
  jobTitle: string;
  biography: string;
}[];
export type AuthorKey = (typeof authors)[number]['key'];
