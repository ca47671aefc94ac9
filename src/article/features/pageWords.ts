/** A date as pages write it, in full or by its distance from now. */
export const DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zé]*\.? \d|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b20\d\d-\d\d-\d\d|\bago\b/i;
/** How a line that names a writer begins. */
export const BYLINE = /^(?:by|written by|author|posted by|reviewed by|words)\b[: ]/i;
