/** A stance by names: who, toward whom (an actor's name) or what (words in the topic), and how. */
export interface ExpectedStance {
  readonly holder: string;
  readonly target?: string;
  readonly topic?: string;
  readonly position: 'supports' | 'opposes' | 'mixed';
  readonly basis?: 'said' | 'did' | 'described';
}

export interface StanceCase {
  readonly name: string;
  readonly text: string;
  readonly stances: readonly ExpectedStance[];
}

export const STANCE_CASES: readonly StanceCase[] = [
  {
    name: 'a verb with its object',
    text: 'France condemned Belarus on Friday after the vote.',
    stances: [{ holder: 'France', target: 'Belarus', position: 'opposes' }],
  },
  {
    name: 'a verb with a preposition',
    text: 'Hungary has sided with Serbia in the dispute over the pipeline.',
    stances: [{ holder: 'Hungary', target: 'Serbia', position: 'supports' }],
  },
  {
    name: 'a topic that is nothing but an actor',
    text: 'Paul Meyer spoke on Monday. “I want America first,” Meyer said.',
    stances: [{ holder: 'Paul Meyer', target: 'United States', position: 'supports' }],
  },
  {
    name: 'a topic with words that hyphens join',
    text: 'Maria Lopez welcomed the faster-than-expected opening of the tunnel.',
    stances: [{ holder: 'Maria Lopez', topic: 'faster-than-expected opening of the tunnel', position: 'supports' }],
  },
  {
    name: 'a topic that goes on behind a hyphen',
    text: 'Maria Lopez defended the anti-flood campaign on Monday.',
    stances: [{ holder: 'Maria Lopez', topic: 'anti-flood campaign', position: 'supports' }],
  },
  {
    name: 'a passive with its agent',
    text: 'Moldova was invaded by Romania in the early hours of Tuesday.',
    stances: [{ holder: 'Romania', target: 'Moldova', position: 'opposes' }],
  },
  {
    name: 'negated support opposes',
    text: 'Norway does not support Denmark in the talks.',
    stances: [{ holder: 'Norway', target: 'Denmark', position: 'opposes' }],
  },
  {
    name: 'a refusal to meet',
    text: 'Finland refused to meet Estonia for further talks this week.',
    stances: [{ holder: 'Finland', target: 'Estonia', position: 'opposes' }],
  },
  {
    name: 'both sides of an agreement',
    text: 'Peru and Chile agreed to open the border on Monday.',
    stances: [
      { holder: 'Peru', target: 'Chile', position: 'supports' },
      { holder: 'Chile', target: 'Peru', position: 'supports' },
    ],
  },
  {
    name: 'a relation in a noun and its possessor',
    text: "Portugal's invasion of Angola shocked its neighbours.",
    stances: [{ holder: 'Portugal', target: 'Angola', position: 'opposes' }],
  },
  {
    name: 'sanctions imposed',
    text: 'Canada imposed sanctions on Myanmar on Thursday.',
    stances: [{ holder: 'Canada', target: 'Myanmar', position: 'opposes' }],
  },
  {
    name: 'the owner of what is condemned',
    text: "Sweden condemned Turkey's attack on the port.",
    stances: [{ holder: 'Sweden', target: 'Turkey', position: 'opposes' }],
  },
  {
    name: 'a capital that stands for its government',
    text: 'The deal is shaky. Berlin accused Warsaw of delaying the payments.',
    stances: [{ holder: 'Germany', target: 'Poland', position: 'opposes' }],
  },
  {
    name: 'a speaker judges a thing',
    text: 'Maria Lopez, the mayor, said the plan was unacceptable. "The plan is a disgrace," Lopez said.',
    stances: [{ holder: 'Maria Lopez', topic: 'plan', position: 'opposes' }],
  },
  {
    name: 'what must be done',
    text: '"We must protect the river," said Maria Lopez, the mayor.',
    stances: [{ holder: 'Maria Lopez', topic: 'river', position: 'supports' }],
  },
  {
    name: 'words within a quotation are said, not done',
    text: '"We will arm Estonia and help Latvia," the government of Norway said.',
    stances: [{ holder: 'Norway', target: 'Estonia', position: 'supports', basis: 'said' }],
  },
  {
    name: 'a deed is done',
    text: 'Norway armed Estonia last year.',
    stances: [{ holder: 'Norway', target: 'Estonia', position: 'supports', basis: 'did' }],
  },
  {
    name: 'a topic is a whole noun phrase, without the clause after it',
    text: 'Maria Lopez, the mayor, rejected the closure of two small schools, which the council had drawn up.',
    stances: [{ holder: 'Maria Lopez', topic: 'closure of two small schools', position: 'opposes' }],
  },
  {
    name: 'calling a thing names',
    text: 'Brazil called the report a farce.',
    stances: [{ holder: 'Brazil', topic: 'report', position: 'opposes' }],
  },
  {
    name: 'a visit from one country to another',
    text: 'The president of Kenya visited Uganda in May.',
    stances: [{ holder: 'Kenya', target: 'Uganda', position: 'supports', basis: 'did' }],
  },
  {
    name: 'a plan taken up by its noun',
    text: 'The council presented a plan for two new bus lanes. A week later Maria Lopez, the mayor, rejected the plan.',
    stances: [{ holder: 'Maria Lopez', topic: 'plan for two new bus lanes', position: 'opposes' }],
  },
  {
    name: 'a decision that sums up the sentence before',
    text: 'The board announced the merger of the two hospitals on Monday. Maria Lopez, the mayor, criticised the decision.',
    stances: [{ holder: 'Maria Lopez', topic: 'merger of the two hospitals', position: 'opposes' }],
  },
  {
    name: 'such a move',
    text: 'The ministry announced a ban on imported shrimp. Chile condemned such a move.',
    stances: [{ holder: 'Chile', topic: 'ban', position: 'opposes' }],
  },
  {
    name: 'it',
    text: 'The council presented a plan for two new bus lanes. Maria Lopez, the mayor, opposes it.',
    stances: [{ holder: 'Maria Lopez', topic: 'plan for two new bus lanes', position: 'opposes' }],
  },
  {
    name: 'failing to support',
    text: 'Norway failed to support Denmark in the talks.',
    stances: [{ holder: 'Norway', target: 'Denmark', position: 'opposes' }],
  },
  {
    name: 'a call to resign',
    text: 'Maria Lopez, the mayor, called for Peter Brown to resign.',
    stances: [{ holder: 'Maria Lopez', target: 'Peter Brown', position: 'opposes' }],
  },
  {
    name: 'a call for a resignation',
    text: 'Maria Lopez, the mayor, called for the resignation of Peter Brown.',
    stances: [{ holder: 'Maria Lopez', target: 'Peter Brown', position: 'opposes' }],
  },
  {
    name: 'what another must do',
    text: 'Peru said on Tuesday that Chile must return the ship.',
    stances: [{ holder: 'Peru', target: 'Chile', position: 'opposes' }],
  },
  {
    name: 'what a country demands of another',
    text: 'Peru demanded that Chile withdraw its ships.',
    stances: [{ holder: 'Peru', target: 'Chile', position: 'opposes' }],
  },
  {
    name: 'an aim',
    text: "Peru's goal is to end the siege of the port.",
    stances: [{ holder: 'Peru', topic: 'siege of the port', position: 'opposes' }],
  },
  {
    name: 'troops of a country',
    text: 'Peruvian troops killed two Chilean soldiers on Monday.',
    stances: [{ holder: 'Peru', target: 'Chile', position: 'opposes', basis: 'did' }],
  },
  {
    name: 'sanctions lifted',
    text: 'Peru lifted the sanctions on Chile last week.',
    stances: [{ holder: 'Peru', target: 'Chile', position: 'supports' }],
  },
  {
    name: 'aid stopped',
    text: 'Peru suspended its military aid to Chile.',
    stances: [{ holder: 'Peru', target: 'Chile', position: 'opposes' }],
  },
  {
    name: 'the offer of another rejected',
    text: 'Chile rejected an offer from Peru.',
    stances: [{ holder: 'Chile', target: 'Peru', position: 'opposes' }],
  },
  {
    name: 'talks between two',
    text: 'Peru and Chile held talks on the border on Tuesday.',
    stances: [
      { holder: 'Peru', target: 'Chile', position: 'supports' },
      { holder: 'Chile', target: 'Peru', position: 'supports' },
    ],
  },
  {
    name: 'two verbs in a headline',
    text: 'Lopez chides Chile and praises Brown at news conference.\nMaria Lopez, the mayor, met Peter Brown.',
    stances: [
      { holder: 'Maria Lopez', target: 'Chile', position: 'opposes' },
      { holder: 'Maria Lopez', target: 'Peter Brown', position: 'supports' },
    ],
  },
  {
    name: 'evidence for both sides is mixed',
    text: 'Chile praised Peru on Monday. A day later, Chile criticized Peru over the fishing rights.',
    stances: [{ holder: 'Chile', target: 'Peru', position: 'mixed' }],
  },
];

/** Sentences that hold no stance of one actor toward another. */
/** Words that name no issue, though somebody judges them. */
export const MORE_STANCE_CASES: readonly StanceCase[] = [
  {
    name: 'somebody left with a feeling',
    text: 'Maria Lopez met Peter Brown. “He left me impressed,” Lopez said.',
    stances: [{ holder: 'Maria Lopez', target: 'Peter Brown', position: 'supports' }],
  },
  {
    name: 'whoever is named unfit',
    text: 'Maria Lopez said that Peter Brown had been badly advised, leaving him unqualified to be mayor.',
    stances: [{ holder: 'Maria Lopez', target: 'Peter Brown', position: 'opposes' }],
  },
  {
    name: 'what another believes',
    text: '“Peter Brown believes the bill is wrong,” Maria Lopez said.',
    stances: [{ holder: 'Peter Brown', topic: 'bill', position: 'opposes' }],
  },
  {
    name: 'a topic that a clause says more of',
    text: 'Maria Lopez condemned bankers who lend to criminals.',
    stances: [{ holder: 'Maria Lopez', topic: 'bankers who lend to criminals', position: 'opposes' }],
  },
  {
    name: 'what others are urged to do about a topic',
    text: 'Maria Lopez urged lawmakers to reject the merger plan.',
    stances: [{ holder: 'Maria Lopez', topic: 'merger plan', position: 'opposes' }],
  },
  {
    name: 'what others are pushed to do to somebody',
    text: 'Maria Lopez pushed the council to endorse Peter Brown.',
    stances: [{ holder: 'Maria Lopez', target: 'Peter Brown', position: 'supports' }],
  },
  {
    name: 'to be against what is against somebody',
    text: 'Maria Lopez is against sanctioning Belarus.',
    stances: [{ holder: 'Maria Lopez', target: 'Belarus', position: 'supports' }],
  },
  {
    name: 'the problem with a thing',
    text: '“The problem with low rates is unfair to savers,” Maria Lopez said.',
    stances: [{ holder: 'Maria Lopez', topic: 'low rates', position: 'opposes' }],
  },
];

export const NO_TOPICS: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'what is said to be good', text: '“That is a good framework,” Maria Lopez said on Monday.' },
  { name: 'a number of things', text: 'Maria Lopez has rejected a number of offers since then.' },
];

export const SILENT_CASES: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'a condition', text: 'If France attacks Belarus, prices will rise.' },
  { name: 'a refusal to condemn', text: 'Spain refused to condemn Belarus.' },
  { name: 'to stop short of condemning', text: 'Spain stopped short of condemning Belarus.' },
  { name: 'to stop short of endorsing', text: 'Spain stopped short of endorsing Belarus.' },
  { name: 'what somebody would do', text: 'Spain said it would condemn Belarus if the talks failed.' },
  { name: 'what somebody hopes another does', text: 'Maria Lopez, the mayor, hopes that Spain will condemn Belarus.' },
  { name: 'what is not ruled out', text: 'Maria Lopez, the mayor, would not rule out supporting Peter Brown.' },
  { name: 'what is only weighed', text: 'Maria Lopez, the mayor, is considering firing Peter Brown.' },
  { name: 'a match lost', text: 'Spain beat Belarus 3-1 in the final on Sunday.' },
  { name: 'somebody of a party', text: 'The Republican prosecutor charged Peter Brown with theft.' },
  {
    name: 'a call on somebody to act',
    text: 'Maria Lopez, the mayor, called on Spain to lead the talks.',
  },
  {
    name: 'what another thinks within words that are nobody’s',
    text: 'An aide said: “It is odd that Maria Lopez thought Peter Brown had failed.”',
  },
  { name: 'a failure to condemn', text: 'Spain failed to condemn Belarus.' },
  { name: 'what only might happen', text: 'Analysts say that Spain might support Italy.' },
  { name: 'bare facts', text: 'Spain lies west of Italy, and both border the sea.' },
  { name: 'support denied in the negative', text: 'Spain never opposed Italy.' },
  {
    name: 'what another asks to do',
    text: 'Maria Lopez, the mayor, noted the request by the islanders to arm Estonia.',
  },
  { name: 'a single meeting', text: 'Maria Lopez, the mayor, met Peter Brown in May.' },
  { name: 'hosting', text: 'Kenya hosted Uganda in the opening match.' },
  { name: 'a kindness to somebody named only later', text: 'Kenya helped found a club before Uganda did.' },
  { name: 'what would be better off', text: '“Peter Brown would be better off at home,” Maria Lopez said.' },
  { name: 'somebody’s victory', text: '“Brown’s victory should settle it,” Maria Lopez said of Peter Brown.' },
  { name: 'whose view is not told', text: 'Maria Lopez said many were seeing Peter Brown as a hero.' },
  {
    name: 'what somebody must win',
    text: 'Maria Lopez said that Peter Brown must win most of the votes that are left.',
  },
  { name: 'a rival within a party', text: 'GOP rival Peter Brown arrived late.' },
  { name: 'what something could be used for', text: 'Spain could use the port to bomb Italy.' },
  { name: 'what nobody is blamed for', text: 'Maria Lopez never blamed Peter Brown for stealing the votes.' },
  { name: 'whom one does not always nominate', text: 'Maria Lopez does not always nominate Peter Brown.' },
  { name: 'what is best', text: '“We know what is best for Peter Brown,” Maria Lopez said.' },
  { name: 'who are not to think of it', text: 'Maria Lopez does not want Peter Brown thinking about the vote.' },
  { name: 'bad numbers', text: '“Her terrible numbers have been hidden,” Peter Brown said of Maria Lopez.' },
  { name: 'a lost memory', text: 'Maria Lopez could not recall ever meeting Peter Brown.' },
  { name: 'what somebody is misled into', text: 'Maria Lopez was misled into supporting Peter Brown.' },
  { name: 'to stop short of a promise', text: 'Maria Lopez stopped short of promising to endorse Peter Brown.' },
  { name: 'what is published', text: 'Maria Lopez released the Green Party emails on Monday.' },
  { name: 'both against a third', text: 'Maria Lopez and Peter Brown battled fierce opposition from the press.' },
  { name: 'one private body of a country', text: 'Maria Lopez filed a lawsuit against a German cycling club.' },
  { name: 'some of a party', text: 'At least four Democratic senators condemned Peter Brown.' },
  { name: 'one of a party', text: 'The Ohio Republican condemned Peter Brown.' },
  {
    name: 'a country whose citizen somebody is',
    text: 'The Afro-Colombian writer defended those who had praised Peter Brown.',
  },
  { name: 'a former friend', text: 'John Smith, a former ally of Peter Brown, arrived late.' },
];

/** Sentences whose judged words make no topic, or no stance at all. */
export const NO_STANCE_CASES: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'a participle is no topic',
    text: '"Our worries must be taken into account," said Maria Lopez, the mayor.',
  },
  {
    name: 'a warning to people in general',
    text: 'Maria Lopez, the mayor, warned residents to stay at home.',
  },
  { name: 'one thing of a kind', text: 'Long before the vote, Maria Lopez, the mayor, endorsed a candidate.' },
  { name: 'the word in a name', text: '"Nobody foresaw the Great Recession," said Maria Lopez, the mayor.' },
  { name: 'a great test', text: '"This is a great test for all of us," said Maria Lopez, the mayor.' },
  { name: 'a question', text: 'Maria Lopez asked: “Is the law unfair?”' },
  { name: 'what none does', text: '"No large town has succeeded yet," said Maria Lopez, the mayor.' },
  { name: 'what gets better', text: '"I want to see our standards get better," said Maria Lopez, the mayor.' },
  {
    name: 'what the subject feels',
    text: '"The town of Lima is proud to open its gates," said Maria Lopez, the mayor.',
  },
  { name: 'the least friendly', text: 'Maria Lopez, the mayor, is the least friendly to business.' },
  { name: 'what is critical to something', text: 'Maria Lopez, the mayor, is critical to a good outcome.' },
  { name: 'an epithet', text: 'Maria Lopez, the mayor, told cheering supporters to wait.' },
  { name: 'opposing views', text: 'Maria Lopez, the mayor, and John Smith had opposing views on research.' },
  { name: 'what is not needed', text: '"We did not need their permission," said Maria Lopez, the mayor.' },
  { name: 'when pushed', text: 'When pushed to support the plan, Maria Lopez, the mayor, smiled.' },
  { name: 'bad timing', text: '"The timing is terrible," said Maria Lopez, the mayor.' },
  { name: 'an opening participle', text: 'Pressed for details, Maria Lopez, the mayor, left the room.' },
  { name: 'the worst of a kind', text: '"The most powerful lie contains truth," said Maria Lopez, the mayor.' },
  {
    name: 'what another is blamed for not doing',
    text: 'Maria Lopez, the mayor, was blamed for failing to defend farmers.',
  },
  { name: 'guests', text: 'Maria Lopez, the mayor, welcomed workers to the hall.' },
  { name: 'what is expected of others', text: 'Maria Lopez, the mayor, expects Acme to continue its price cuts.' },
  {
    name: 'what a clause only describes',
    text: '"We lack the tools we need to achieve big cuts," said Maria Lopez, the mayor.',
  },
  { name: 'a need of one’s own', text: '"I need a good dictionary," said Maria Lopez, the mayor.' },
  { name: 'luck', text: '"Well, bad luck," said Maria Lopez, the mayor.' },
  { name: 'what is foretold', text: 'The bank said that lower prices should keep demand high.' },
  { name: 'what is somebody’s own', text: '"I want my money back," said Maria Lopez, the mayor.' },
  { name: 'nor is a verb', text: '"The work should proceed," said Maria Lopez, the mayor.' },
  { name: 'nor a bare generic noun', text: 'Maria Lopez, the mayor, praised people.' },
  {
    name: 'a judging word in passing',
    text: 'Maria Lopez, the mayor, said that she grew up under a brutal dictatorship.',
  },
  { name: 'backing won is not given', text: 'Maria Lopez, the mayor, has the backing of students.' },
  { name: 'nor a question', text: '"Why should I not ask them?" said Maria Lopez, the mayor.' },
];
