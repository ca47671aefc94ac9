import type { Figure } from './figure.ts';

/**
 * How sure the tagger must be of an actor. Set where on the development part of GUM and the dossiers fewer than two in five
 * such names were actors.
 */
const SURE_ENOUGH = { oneWordPerson: 0.5, person: 0.35, oneWordOrganization: 0.6, organization: 0.35 } as const;

/** Whether an actor stands on names too unsure to show: nothing else in the article (a role, "she", a second name) speaks for it. */
export function isDoubtful(figure: Figure): boolean {
  const isOneWord = !/\s/u.test(figure.name);
  if (figure.kind === 'organization') {
    return figure.confidence < (isOneWord ? SURE_ENOUGH.oneWordOrganization : SURE_ENOUGH.organization);
  }
  if (figure.kind !== 'person' || figure.roles.length > 0 || figure.references.length > 1) return false;
  return figure.confidence < (isOneWord ? SURE_ENOUGH.oneWordPerson : SURE_ENOUGH.person);
}
