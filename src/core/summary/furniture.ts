/** Lines that belong to the page or the agency and not to the story. */
const FURNITURE = [
  /^[\s\p{P}\p{S}]*$/u,
  /^[–—-]?\s*(?:first published|last updated|updated|published|posted|corrected|correction|editor['’]s note|this (?:story|article|report) (?:has been|was|is|will be))\b/iu,
  /^(?:read|see|watch|listen|more|related|also|click|follow|subscribe|sign up|share|photo|image|video|advertisement|sponsored)\b[^.]{0,30}(?::|more|here|also|us|now|below)\b/iu,
  /\b(?:sign up (?:for|to)|subscribe to|newsletter|follow (?:him|her|us|me) on|contributed to this (?:report|story)|all rights reserved|pic\.twitter\.com)\b/iu,
  /^(?:by|with reporting by|reporting by|editing by|additional reporting)\s+\p{Lu}/iu,
  /^[—–-]\s*\p{Lu}.{0,80}\(@\w+\)/u,
  /^(?:image|photo|picture|photograph|file|video|graphic|caption)\s*(?:credit|by)?:/iu,
  /(?:^|[.|]\s*)(?:(?:opening|featured|main) )?(?:image|photo|picture) credits?\b|\bmore info:|\|\s*photo by\b/iu,
  /^(?:good (?:morning|afternoon|evening)|hello|hi|hey)\b[^.?]{0,40}!$/iu,
  /\((?:left|right|centre|center|pictured|above|below)\)/iu,
];

/** Whether the sentence is no part of the story: an update line, a byline, a link to more, a greeting, a row of asterisks. */
export function isFurniture(sentence: string): boolean {
  return FURNITURE.some((pattern) => pattern.test(sentence));
}
