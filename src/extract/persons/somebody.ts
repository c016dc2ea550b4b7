/** People whom a text speaks of without a name: a pronoun behind them may mean them. */
export const SOMEBODY: ReadonlySet<string> = new Set(
  `man woman boy girl gunman gunwoman shooter attacker assailant suspect defendant accused driver victim teenager teen youth student
   soldier officer policeman policewoman guard passenger robber bomber knifeman killer hostage-taker husband wife father mother
   son daughter brother sister boyfriend girlfriend judge prosecutor lawyer spokesman spokeswoman witness colleague`.split(
    /\s+/,
  ),
);
