/** One number a template, so that equal values of different templates differ. */
export enum Template {
  Bias = 1,
  Rule,
  RuleCue,
  RuleCount,
  Order,
  Between,
  BetweenPair,
  Before,
  After,
  Middle,
  Path,
  PathWord,
  PathRelations,
  Governor,
  Governors,
  Trigger,
  TriggerNear,
  Speaker,
  SpeakerSign,
  Distance,
  Negated,
  Other,
  Possessor,
}

/** Adds the feature of a template with these values. */
export type Add = (template: Template, ...values: (number | string)[]) => void;
