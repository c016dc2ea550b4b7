const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Capitalised words of the calendar, folded: never part of a person's name next to another. */
export const CALENDAR_WORDS = words(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec
christmas easter ramadan eid hanukkah passover thanksgiving halloween gmt utc est edt pst pdt bst cet am pm
`);

/** Capitalised words for peoples, faiths, parties and languages beside the demonyms of `places.ts`. */
export const PEOPLES = words(`
american americans british briton britons english scottish welsh irish european europeans african africans asian asians arab arabs
kurdish kurd kurds druze alawite alawites sunni sunnis shiite shiites shia muslim muslims islamic islamist islamists
christian christians catholic catholics protestant protestants orthodox jewish jew jews hindu hindus buddhist buddhists sikh sikhs
western eastern northern southern central soviet communist communists marxist baathist baath nazi zionist
republican republicans democrat democrats democratic conservative conservatives labour tory tories liberal liberals
hispanic hispanics latino latinos latina caucasian indigenous inuit roma yazidi yezidi uyghur uighur rohingya
hebrew arabic farsi persian mandarin cantonese hindi urdu latin slavic nordic baltic balkan caribbean mediterranean
catalan basque flemish chechen tatar pashtun hazara tajik uzbek turkmen kazakh houthi houthis taliban
`);
