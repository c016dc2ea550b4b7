/** Irregular English verbs that news uses: base, past, participle (present and -ing only where they are irregular too). */
export const irregularVerbs = `
arise arose arisen|awake awoke awoken|be was were been am is are being 's 're 'm|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet
bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burned burnt|burst burst|buy bought
can could ca|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|die died dying|dig dug|do did done does|draw drew drawn
dream dreamed dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden
forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone goes|grind ground
grow grew grown|hang hung hanged|have had has having 've 'd|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt kneeled|know knew known|lay laid|lead led|lean leaned leant|leap leapt leaped
learn learned learnt|leave left|lend lent|let let|lie lay lain lying lied|light lit lighted|lose lost|make made|may might|mean meant|meet met|mislead misled|mistake mistook mistaken
outbid outbid|overcome overcame overcome|overdo overdid overdone|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|override overrode overridden
pay paid|prove proved proven|put put|quit quit quitting|read read|rebuild rebuilt|retake retook retaken|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run
say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk
sit sat|sleep slept|slide slid|smell smelled smelt|speak spoke spoken|speed sped|spend spent|spill spilled spilt|spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck
strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|tie tied tying
undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|lie lied lying|will would 'll wo|shall should|reset reset|underlie underlay underlain
`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.split(' '));

/** Two-syllable and longer verbs stressed on the last syllable: their final consonant doubles ("referred", "admitted"). */
export const doublingVerbs = new Set(
  `abet abhor acquit admit allot begin commit compel concur confer control defer deter dispel emit equip excel expel forget format incur infer inter
  kidnap occur omit patrol permit prefer propel rebel rebut recur refer regret remit repel submit transfer transmit travel cancel signal label
  model level fuel counsel quarrel worship program handicap overlap unplug input output quit`.split(/\s+/),
);
