/** Persons' names from many conventions, by phenomenon: each text with every name that must be found marked, and no other. */
export const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  'a title is no part of the name': [
    'President [Maria Oduya|p] met Sen. [Paul Hendricks|p] on Tuesday.',
    'Mr. [Hendricks|p] thanked Dr. [Oduya|p] for her patience.',
    'The bill was signed by Prime Minister [Jonas Lindqvist|p] late on Monday.',
    'Foreign Minister [Péter Szabó|p] and Judge [Ellen Marsh|p] disagreed.',
    'Former Vice President [Carlos Medina|p] will testify, said Gen. [Robert Hale|p].',
    'Police Chief [Dana Whitfield|p] declined to comment.',
  ],
  'the possessive ending is no part of the name': [
    "[Marcus Bell|p]'s lawyer said [Bell|p]'s statement was clear.",
    'It was [Aisha Rahman|p]’s third visit this year.',
  ],
  'initials, hyphens, apostrophes and diacritics': [
    'The author is [J. R. Whitcombe|p], and the editor [Thomas K. Lowell|p].',
    "[Siobhán O'Malley|p] and [Jean-Luc Moreau|p] sat down together.",
    '[Zoë Brandt-Keller|p] spoke first, then [Łukasz Nowak|p] replied.',
    'In 1998 [A. B. Kessler|p] wrote to [Claire D’Arcy|p].',
  ],
  'surnames written first': [
    '[Chinese Foreign Ministry|o] spokesperson [Zhou Meiling|p] told reporters so.',
    '[Park Ji-hoon|p] joined the talks, and [Park|p] stayed until midnight.',
    'Vietnamese writer [Nguyen Thi Lan|p] was there.',
  ],
  'particles that are written small': [
    '[Ursula von der Heide|p] answered questions from [Pieter van den Berg|p].',
    '[Khalid bin Nasser|p] met [Omar al-Hadi|p] in the morning.',
    '[Maria de la Cruz|p] and [Bill de Groot|p] voted against it.',
  ],
  'Arabic, Spanish, Icelandic and Indian names': [
    'The strike was ordered by [Abdullah al-Mansouri|p], his aide [Hassan Karimi|p] said.',
    '[José Luis Fernández Ortega|p] resigned after [Ana García Márquez|p] spoke.',
    '[Guðrún Jónsdóttir|p] spoke first, and then [Sigurður Einarsson|p] thanked her.',
    '[Rajesh Kumar Iyer|p] called [Priya Venkataraman|p] on Sunday.',
  ],
  'a surname alone is the person that the document names in full': [
    '[Harriet Fillmore|p], a linguist, gave a talk. Later [Fillmore|p] took questions, and [Fillmore|p] left.',
    'The coach, [Denise Paris|p], was calm. "We will see," [Paris|p] said.',
    '[Grace Holland|p] ran for mayor. Voters trusted [Holland|p].',
  ],
  'a letter whose lines have run together': [
    'Talk to you soon. [Karen|p] Dear Professor [Lindqvist|p], thank you for the invitation.',
    'See you all on Friday. [Marcus|p] Thanks for the update on the budget.',
    'Regards, [Helen Whitcombe|p] They arrived on Tuesday and left again.',
    'Hello [Karen|p], [Marcus|p] will be late.',
  ],
  'people listed without a mark between them': [
    'Present were [Ellen Lindqvist|p] [Gerald Hendricks|p] and the clerk.',
    'The team is [Ellen Lindqvist|p] [Gerald Hendricks|p] [Martin Oduyale|p], with two substitutes.',
  ],
  'four words that are one name': [
    '[Juan Carlos Mendoza Rivera|p] thanked [Maria Fernanda Lopez Castillo|p].',
    '[Mary Ann Evans Cooper|p] wrote it.',
  ],
};
