/** What `GET /api/v1/ad-slots` says of a question that can't be answered. */
export const adSlotsWords = {
  noPage: 'Il manque « page » : le chemin de la page.',
  badPage: '« page » n’est pas le chemin d’une page de ce journal.',
  unknownPage: 'Aucune page publiée n’est à cette adresse.',
  noSlots: 'Il manque « slots » : les noms des emplacements.',
  howManySlots: (most: number) => `« slots » nomme de un à ${most} emplacements.`,
  unknownSlot: (name: string) => `« ${name} » n’est pas un emplacement de ce journal.`,
  slotTwice: '« slots » nomme deux fois le même emplacement.',
  badDevice: '« device » est phone, tablet ou desktop.',
  badPurpose: '« agreed » nomme une finalité inconnue.',
  badSeen: '« seen » attend des identifiants de campagnes et des nombres : ID:3,ID:1.',
  badShown: '« shown » attend des identifiants de créations.',
  unknownName: 'Un paramètre n’est pas de ceux que cette adresse lit.',
  twice: 'Chaque paramètre ne se donne qu’une fois.',
} as const;
