import type { Figure } from './figure.ts';

/**
 * How sure the tagger must be of an actor. Set where on the development part of GUM and other articles fewer than
 * two in five such names were actors.
 */
const SURE_ENOUGH = { person: 0.5, oneWordOrganization: 0.6, organization: 0.35 } as const;
/** A body of one word named so often is believed as readily as one of several words. */
const OFTEN = 3;

/** Whether an actor stands on names too unsure to show: nothing else in the article (a role, a second name) speaks for it. */
export function isDoubtful({ kind, name, confidence, references, roles }: Figure): boolean {
  const isOneWord = !/\s/u.test(name);
  if (kind === 'organization') {
    const isShort = isOneWord && references.length < OFTEN;
    return confidence < (isShort ? SURE_ENOUGH.oneWordOrganization : SURE_ENOUGH.organization);
  }
  const isLone = kind === 'person' && isOneWord && roles.length === 0 && references.length === 1;
  return isLone && confidence < SURE_ENOUGH.person;
}
